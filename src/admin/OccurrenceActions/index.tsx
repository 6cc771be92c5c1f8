'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { SeriesQuestion } from '@/admin/SeriesChange'
import { moveOn, undoChange, type SeriesApi } from '@/admin/SeriesChange/seriesApi'
import { RemarkDialog, type Move } from '@/admin/WorkflowButtons/RemarkDialog'
import { isForward } from '@/admin/WorkflowButtons/isForward'
import { moveSaid } from '@/admin/WorkflowButtons/moveSaid'
import { CHANGE_KINDS } from '@/domain/series/seriesChange'
import { nextState, type Verb } from '@/domain/workflow/moves'
import { fill } from '@/i18n/fill'
import { seriesWords } from '@/i18n/seriesWords'
import { workflowWords } from '@/i18n/workflowWords'
import type { CalendarEntry } from '@/admin/CalendarView/calendarEntries'
import { SeriesHalves } from './SeriesHalves'
import { useSeriesCard } from './useSeriesCard'
import './index.css'

type Props = {
  entry: CalendarEntry
  api: SeriesApi
  language: 'vi' | 'en'
  stateNames: Record<string, string>
  /** Address of the list of activities in the admin. */
  activities: string
  ask: (question: SeriesQuestion) => void
  /** Something was changed: what is shown has to be read again. */
  changed: () => void
}

/** What the person may do with an occurrence and its activity, straight from its card. */
export function OccurrenceActions({
  entry,
  api,
  language,
  stateNames,
  activities,
  ask,
  changed,
}: Props) {
  const words = seriesWords(language)
  const flow = workflowWords(language)
  const card = useSeriesCard(api, entry.activityId)
  const [asking, setAsking] = useState<Move | null>(null)
  const [busy, setBusy] = useState(false)
  if (!card) return null

  const doing = async (work: Promise<{ ok: boolean; message?: string | null }>, said: string) => {
    setBusy(true)
    const answer = await work
    setBusy(false)
    if (!answer.ok) return toast.error(answer.message ?? words.failed)
    toast.success(said)
    setAsking(null)
    changed()
  }
  const move = (one: Move, remark = '') =>
    doing(moveOn(api, entry.activityId, one.verb, remark), moveSaid(one, flow))
  const moves = card.moves.map(({ verb, remark }) => moveOf(entry, verb, remark))
  const kinds = card.mayChange ? CHANGE_KINDS.filter((kind) => canBe(kind, entry)) : []
  return (
    <div className="cchc-actions" role="group" aria-label={words.actions}>
      {moves.filter(isForward).map(moveButton)}
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className="cchc-button"
          onClick={() =>
            ask({
              kind,
              occurrence: { ...entry, repeats: card.repeats },
              summary: card.summary,
            })
          }
        >
          {words.buttons[kind]}
        </button>
      ))}
      {moves.filter((one) => !isForward(one)).map(moveButton)}
      {card.undo && (
        <button
          type="button"
          className="cchc-button"
          disabled={busy}
          onClick={() => void doing(undoChange(api, card.undo?.id ?? ''), words.undone)}
        >
          {fill(words.undoLast, { time: clockOf(card.undo.until) })}
        </button>
      )}
      <SeriesHalves card={card} words={words} activities={activities} />
      {asking && (
        <RemarkDialog
          move={asking}
          words={flow}
          busy={busy}
          cancel={() => setAsking(null)}
          make={(remark) => void move(asking, remark)}
        />
      )}
    </div>
  )

  function moveButton(one: Move) {
    return (
      <button
        key={one.verb}
        type="button"
        className={`cchc-button ${isForward(one) ? 'cchc-button--primary' : ''}`}
        disabled={busy}
        onClick={() => (one.remark ? setAsking(one) : void move(one))}
      >
        {one.label}
      </button>
    )
  }

  function moveOf({ activityState }: CalendarEntry, verb: Verb, remark: boolean): Move {
    const as = new Set(['author', 'approver'] as const)
    const to = nextState({ verb, from: activityState, as, remark: '…' })
    return { verb, remark, label: flow.verbs[verb], stateAfter: stateNames[to] ?? '' }
  }
}

/** What was logged keeps its time; what is cancelled, or waits already, is not so once more. */
function canBe(kind: (typeof CHANGE_KINDS)[number], { change }: CalendarEntry): boolean {
  if (kind === 'words') return true
  return change !== 'cancelled' && !(kind === 'postpone' && change === 'postponed')
}

const clockOf = (instant: string) => {
  const at = new Date(instant)
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
}
