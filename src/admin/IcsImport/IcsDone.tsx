'use client'
import { CircleCheck } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { fill } from '@/i18n/fill'
import type { IcsImportWords } from '@/i18n/vi/icsImport'
import type { IcsImportOutcome } from '../../../collections/Activities/verbs/importIcs'
import type { IcsLinks } from './IcsImportBoard'

type Props = {
  outcome: IcsImportOutcome
  words: IcsImportWords
  links: IcsLinks
  onAgain: () => void
}

/** What was written, with the ways to it. */
export function IcsDone({ outcome, words, links, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { created, updated, unchanged, skipped } = outcome
  return (
    <section className="cchc-import__done">
      <h2 ref={heading} tabIndex={-1}>
        <CircleCheck aria-hidden="true" /> {words.done}
      </h2>
      <p>{fill(words.doneText, { created, updated, unchanged, skipped })}</p>
      <ul>
        <li>
          <a href={links.activities}>{words.openActivities}</a>
        </li>
        <li>
          <a href={links.calendar}>{words.openCalendar}</a>
        </li>
      </ul>
      <button type="button" className="cchc-button" onClick={onAgain}>
        {words.again}
      </button>
    </section>
  )
}
