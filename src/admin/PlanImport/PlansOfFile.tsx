import { fill } from '@/i18n/fill'
import type { PlanImportViewWords } from '@/i18n/vi/planImportView'
import type { ImportOutcome } from '../../../collections/Plans/verbs/importPlan'

type Props = { file: Pick<ImportOutcome, 'plans' | 'absent'>; words: PlanImportViewWords }

/** The plans a file is about, and how many of their tasks it does not name. */
export function PlansOfFile({ file: { plans, absent }, words }: Props) {
  if (plans.length === 0) return null
  return (
    <section>
      <h3>{words.plansTitle}</h3>
      <ul>
        {plans.map(({ id, label, isNew, tasks, notes }) => (
          <li key={id}>
            <strong>{label}</strong>{' '}
            <span className="cchc-state cchc-state--info">
              {isNew ? words.planNew : words.planKnown}
            </span>
            {' · '}
            {fill(words.planTasks, { count: tasks })}
            {notes.map((note) => (
              <div key={note}>{note}</div>
            ))}
          </li>
        ))}
      </ul>
      {absent.length > 0 && <p>{fill(words.absent, { count: absent.length })}</p>}
    </section>
  )
}
