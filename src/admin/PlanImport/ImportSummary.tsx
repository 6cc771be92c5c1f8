import { useTranslation } from '@payloadcms/ui'
import { formatNumber } from '@/i18n/formatNumber'
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
  const { language } = useTranslation().i18n
  const { agencies, deadlines, problems, plans, absent } = outcome
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const share = (part: number, missing: number) =>
    fill(words.outOf, {
      part: formatNumber(part, language),
      all: formatNumber(part + missing, language),
    })
  const tiles = [
    { label: words.counts.rows, value: formatNumber(outcome.rows, language) },
    { label: words.counts.created, value: formatNumber(outcome.created, language) },
    { label: words.counts.updated, value: formatNumber(outcome.updated, language) },
    { label: words.counts.unchanged, value: formatNumber(outcome.unchanged, language) },
    { label: words.counts.agencies, value: share(agencies.resolved, agencies.notResolved) },
    { label: words.counts.deadlines, value: share(deadlines.understood, deadlines.notUnderstood) },
    {
      label: words.counts.errors,
      value: formatNumber(errors, language),
      tone: errors ? 'bad' : '',
    },
    {
      label: words.counts.warnings,
      value: formatNumber(problems.length - errors, language),
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
            {fill(words.planTasks, { count: formatNumber(plan.tasks, language) })}
          </li>
        ))}
      </ul>
      {absent.length > 0 && (
        <p>{fill(words.absent, { count: formatNumber(absent.length, language) })}</p>
      )}
    </section>
  )
}
