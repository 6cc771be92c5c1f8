import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import type { DeskWords } from '@/i18n/vi/desk'
import type { DeskTask } from '@/queries/desk/tasksToDo'
import { StateBadge } from '@/theme/StateBadge'

type Props = { items: readonly DeskTask[]; href: (id: string) => string; words: DeskWords }

/** Tasks with where their deadline stands, the earliest first. */
export function TaskRows({ items, href, words }: Props) {
  return (
    <ul className="cchc-desk__rows">
      {items.map((task) => (
        <li key={task.id} className="cchc-desk__row">
          <div className="cchc-desk__what">
            <a className="cchc-desk__title" href={href(task.id)}>
              {task.text}
            </a>
            <p className="cchc-desk__meta">
              <span>{fill(words.tasks.due, { date: formatDate(task.due) })}</span>
              <span>{task.planNumber}</span>
            </p>
          </div>
          <StateBadge state={task.state} label={words.tasks.states[task.state]} />
        </li>
      ))}
    </ul>
  )
}
