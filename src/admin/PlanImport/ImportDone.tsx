'use client'
import { CircleCheck } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { fill } from '@/i18n/fill'
import type { PlanImportViewWords } from '@/i18n/vi/planImportView'
import type { ImportOutcome } from '../../../collections/Plans/verbs/importPlan'
import type { ImportLinks } from './PlanImportBoard'

type Props = {
  outcome: ImportOutcome
  words: PlanImportViewWords
  links: ImportLinks
  onAgain: () => void
}

/** What was written, with the ways to it. */
export function ImportDone({ outcome, words, links, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { created, updated, unchanged } = outcome
  return (
    <section className="cchc-import__done">
      <h2 ref={heading} tabIndex={-1}>
        <CircleCheck aria-hidden="true" /> {words.done}
      </h2>
      <p>{fill(words.doneText, { created, updated, unchanged })}</p>
      <ul>
        {outcome.plans.map((plan) => (
          <li key={plan.id}>
            <a href={`${links.plans}/${plan.id}`}>{fill(words.openPlan, { plan: plan.label })}</a>
            {' · '}
            <a href={`${links.tasks}?where[or][0][and][0][plan][equals]=${plan.id}&limit=100`}>
              {words.openTasks} ({plan.tasks})
            </a>
          </li>
        ))}
      </ul>
      <button type="button" className="cchc-button" onClick={onAgain}>
        {words.again}
      </button>
    </section>
  )
}
