import type { InstanceProgress } from '@/domain/deadlines/deadlineProgress'
import { nameInstance } from '@/domain/deadlines/nameInstance'
import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import { deadlineWords } from '@/i18n/planImportWords'
import type { InstanceWords } from '@/i18n/vi/deadline'
import type { DeskWords } from '@/i18n/vi/desk'
import type { DeskTask } from '@/queries/desk/tasksToDo'
import { StateBadge } from '@/theme/StateBadge'

type Props = {
  items: readonly DeskTask[]
  href: (id: string) => string
  words: DeskWords
  language?: string
}

/** Tasks with where their deadline stands, the earliest first. */
export function TaskRows({ items, href, words, language }: Props) {
  return (
    <ul className="cchc-desk__rows">
      {items.map(({ instance, behind, ...task }) => (
        <li key={task.id} className="cchc-desk__row">
          <div className="cchc-desk__what">
            <a className="cchc-desk__title" href={href(task.id)}>
              {task.text}
            </a>
            <p className="cchc-desk__meta">
              <span>{dueText(instance, words, deadlineWords(language).instance)}</span>
              {instance.needed > 1 && (
                <span>
                  {fill(words.tasks.served, { served: instance.served, needed: instance.needed })}
                </span>
              )}
              {behind > 0 && <span>{fill(words.tasks.behind, { count: behind })}</span>}
              <span>{task.planNumber}</span>
            </p>
          </div>
          <StateBadge state={instance.state} label={words.tasks.states[instance.state]} />
        </li>
      ))}
    </ul>
  )
}

/** "Quý II/2018: Hạn 30/06/2018": the period where there is one, the named day where it was moved. */
function dueText(instance: InstanceProgress, words: DeskWords, names: InstanceWords): string {
  const { stated, due } = instance
  const dates = { stated: formatDate(stated), date: formatDate(due) }
  const said = fill(due > stated ? words.tasks.moved : words.tasks.due, dates)
  const name = nameInstance(instance, names)
  return name ? `${name}: ${said}` : said
}
