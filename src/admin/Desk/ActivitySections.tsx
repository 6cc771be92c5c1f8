import { Hourglass, MessageSquareWarning, PencilLine, type LucideIcon } from 'lucide-react'
import { idOf, ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import type { ActivityState } from '@/domain/workflow/activityStates'
import { fill } from '@/i18n/fill'
import { activitiesInState } from '@/queries/desk/activitiesInState'
import { slugs } from '@/slugs'
import { ActivityRows } from './ActivityRows'
import type { DeskContext } from './deskContext'
import { DeskSection } from './DeskSection'

/** What waits for this person's approval, from the own agency and everything below it. */
export async function ApprovalSection({ desk }: { desk: DeskContext }) {
  const { req, words } = desk
  if (!may(req.user.role, 'approveActivities')) return null
  const agencies = may(req.user.role, 'administer') ? 'all' : await ownSubtree(req)
  return (
    <ActivitySection
      desk={desk}
      state="submitted"
      agencies={agencies}
      words={words.approval}
      Icon={Hourglass}
    />
  )
}

/** What came back with remarks, for those who wrote it. */
export async function ReturnedSection({ desk }: { desk: DeskContext }) {
  const agency = idOf(desk.req.user.agency)
  if (!agency || !may(desk.req.user.role, 'prepareActivities')) return null
  return (
    <ActivitySection
      desk={desk}
      state="changesRequested"
      agencies={[agency]}
      words={desk.words.returned}
      Icon={MessageSquareWarning}
      remarks={{ none: desk.words.returned.noRemark }}
    />
  )
}

export async function DraftsSection({ desk }: { desk: DeskContext }) {
  const agency = idOf(desk.req.user.agency)
  if (!agency || !may(desk.req.user.role, 'prepareActivities')) return null
  return (
    <ActivitySection
      desk={desk}
      state="draft"
      agencies={[agency]}
      words={desk.words.drafts}
      Icon={PencilLine}
      firstStep={{ href: desk.create(slugs.activities), label: desk.words.drafts.first }}
    />
  )
}

type Props = {
  desk: DeskContext
  state: ActivityState
  agencies: readonly string[] | 'all'
  words: { title: string; empty: string; act: string }
  Icon: LucideIcon
  remarks?: { none: string }
  firstStep?: { href: string; label: string }
}

async function ActivitySection({ desk, state, agencies, words, Icon, remarks, firstStep }: Props) {
  const { total, items } = await activitiesInState(desk.req, { state, agencies })
  const more =
    total > items.length
      ? {
          href: desk.list(slugs.activities, { state }),
          label: fill(desk.words.seeAll, { count: total }),
        }
      : undefined
  return (
    <DeskSection
      id={state}
      title={words.title}
      Icon={Icon}
      count={total}
      more={more}
      empty={total ? undefined : { text: words.empty, step: firstStep }}
    >
      <ActivityRows
        items={items}
        href={(id) => desk.document(slugs.activities, id)}
        act={words.act}
        language={desk.language}
        demoLabel={desk.shell.demo}
        remarks={remarks}
      />
    </DeskSection>
  )
}
