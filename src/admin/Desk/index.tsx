import { Gutter } from '@payloadcms/ui'
import { CalendarDays, ChartColumn, FileUp, Plus, type LucideIcon } from 'lucide-react'
import type { AdminViewServerProps } from 'payload'
import { Suspense } from 'react'
import { may } from '@/access/permissions'
import { signedIn } from '@/admin/signedIn'
import { parseDate, weekdayOf } from '@/domain/calendar/civilDate'
import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import { cityToday } from '@/queries/cityToday'
import { hasDemo } from '@/queries/desk/systemFigures'
import { slugs } from '@/slugs'
import { DemoBadge } from '@/theme/DemoBadge'
import { ApprovalSection, DraftsSection, ReturnedSection } from './ActivitySections'
import { CitySection } from './CitySection'
import { deskContext, type DeskContext } from './deskContext'
import { SlotsSection } from './SlotsSection'
import { SystemSection } from './SystemSection'
import { TasksSection } from './TasksSection'
import './index.css'

/**
 * The first screen: what this person owes today, by role, instead of cards of collections. Every part
 * reads as the person, so that nothing is shown that a list would not show.
 */
export async function Desk(props: AdminViewServerProps) {
  const desk = deskContext(signedIn(props, ''))
  const { req, words, shell } = desk
  const today = await cityToday(req)
  const weekday = words.weekdays[weekdayOf(parseDate(today))]
  return (
    <Gutter className="cchc-desk">
      <header className="cchc-desk__top">
        <div>
          <p className="cchc-desk__date">
            {weekday}, {formatDate(today)}
          </p>
          <h1>{fill(words.hello, { name: req.user.name })}</h1>
        </div>
        <NextSteps desk={desk} />
      </header>
      {(await hasDemo(req)) && <DemoBadge label={shell.demo} note={shell.demoNote} />}
      <div className="cchc-desk__grid">
        <Suspense>
          <CitySection desk={desk} />
        </Suspense>
        <SlotsSection desk={desk} />
        <ApprovalSection desk={desk} />
        <ReturnedSection desk={desk} />
        <TasksSection desk={desk} />
        <DraftsSection desk={desk} />
        <SystemSection desk={desk} />
      </div>
    </Gutter>
  )
}

/** The things people come here to begin. */
function NextSteps({ desk }: { desk: DeskContext }) {
  const { req, words, create, view } = desk
  const steps: { href: string | undefined; label: string; Icon: LucideIcon; when: boolean }[] = [
    {
      href: create(slugs.activities),
      label: words.next.newActivity,
      Icon: Plus,
      when: may(req.user.role, 'prepareActivities'),
    },
    { href: view('/lich'), label: words.next.calendar, Icon: CalendarDays, when: true },
    {
      href: view('/ke-hoach/nhap'),
      label: words.next.importPlan,
      Icon: FileUp,
      when: may(req.user.role, 'keepPlans'),
    },
    {
      href: view('/bao-cao'),
      label: words.next.report,
      Icon: ChartColumn,
      when: may(req.user.role, 'compileReports'),
    },
  ]
  return (
    <div className="cchc-desk__steps">
      {steps.map(({ href, label, Icon, when }) =>
        when && href ? (
          <a key={href} className="cchc-button" href={href}>
            <Icon size={16} aria-hidden="true" />
            {label}
          </a>
        ) : null,
      )}
    </div>
  )
}
