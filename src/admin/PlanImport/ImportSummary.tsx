import { vietnameseNumber } from '@/domain/text/vietnameseNumber'
import { fill } from '@/i18n/fill'
import type { PlanImportViewWords } from '@/i18n/vi/planImportView'
import type { ImportOutcome } from '../../../collections/Plans/verbs/importPlan'

/** The figures of a checked file, and the plans it is about. */
export function ImportSummary({
  outcome,
  words,
}: {
  outcome: ImportOutcome
  words: PlanImportViewWords
}) {
  const { agencies, deadlines, problems, plans, absent } = outcome
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const share = (part: number, missing: number) =>
    fill(words.outOf, { part: vietnameseNumber(part), all: vietnameseNumber(part + missing) })
  const tiles = [
    { label: words.counts.rows, value: vietnameseNumber(outcome.rows) },
    { label: words.counts.created, value: vietnameseNumber(outcome.created) },
    { label: words.counts.updated, value: vietnameseNumber(outcome.updated) },
    { label: words.counts.unchanged, value: vietnameseNumber(outcome.unchanged) },
    { label: words.counts.agencies, value: share(agencies.resolved, agencies.notResolved) },
    { label: words.counts.deadlines, value: share(deadlines.understood, deadlines.notUnderstood) },
    { label: words.counts.errors, value: vietnameseNumber(errors), tone: errors ? 'bad' : '' },
    {
      label: words.counts.warnings,
      value: vietnameseNumber(problems.length - errors),
      tone: problems.length > errors ? 'warn' : '',
    },
  ]
  return (
    <section aria-label={words.result}>
      <h2>{words.result}</h2>
      <dl className="cchc-import__tiles">
        {tiles.map(({ label, value, tone }) => (
          <div key={label} className={tone ? `cchc-import__tile--${tone}` : undefined}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.plansTitle}</h3>
      <ul className="cchc-import__plans">
        {plans.map((plan) => (
          <li key={plan.id}>
            <strong>{plan.label}</strong>{' '}
            <span>{plan.isNew ? words.planNew : words.planKnown}</span>
            {' · '}
            {fill(words.planTasks, { count: vietnameseNumber(plan.tasks) })}
          </li>
        ))}
      </ul>
      {absent.length > 0 && <p>{fill(words.absent, { count: vietnameseNumber(absent.length) })}</p>}
    </section>
  )
}
