import { ListChecks } from 'lucide-react'
import { fill } from '@/i18n/fill'
import { cityToday } from '@/queries/cityToday'
import { tasksToDo } from '@/queries/desk/tasksToDo'
import { slugs } from '@/slugs'
import type { DeskContext } from './deskContext'
import { DeskSection } from './DeskSection'
import { TaskRows } from './TaskRows'

/** Tasks the own agency leads that are overdue or soon due. */
export async function TasksSection({ desk }: { desk: DeskContext }) {
  const { req, words } = desk
  if (!req.user.agency) return null
  const { total, items } = await tasksToDo(req, await cityToday(req))
  return (
    <DeskSection
      id="tasks"
      title={words.tasks.title}
      Icon={ListChecks}
      count={total}
      more={
        total > items.length
          ? { href: desk.list(slugs.tasks), label: fill(words.seeAll, { count: total }) }
          : undefined
      }
      empty={
        total
          ? undefined
          : {
              text: words.tasks.empty,
              step: { href: desk.list(slugs.tasks), label: words.tasks.first },
            }
      }
    >
      <TaskRows
        items={items}
        href={(id) => desk.document(slugs.tasks, id)}
        words={words}
        language={desk.language}
      />
    </DeskSection>
  )
}
