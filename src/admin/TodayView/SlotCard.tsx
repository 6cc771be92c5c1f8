'use client'
import { Check } from 'lucide-react'
import { MEASURES } from '@/domain/measures'
import { formatNumber } from '@/i18n/formatNumber'
import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import { ChannelMark } from '@/theme/ChannelMark'
import { StateBadge } from '@/theme/StateBadge'
import { phaseOf, type ScreenSlot } from './day'
import { useScreen } from './screenContext'

export type SlotActions = {
  onAired: (slot: ScreenSlot) => void
  onOther: (slot: ScreenSlot, state: 'aired' | 'late' | 'missed') => void
  onUndo: (slot: ScreenSlot) => void
}

/** One slot: when, what, on which channel; what became of it, or the three things to say about it. */
export function SlotCard({ slot, actions }: { slot: ScreenSlot; actions: SlotActions }) {
  const { words, channels, language, now, mayLog } = useScreen()
  const phase = phaseOf(slot, now)
  const channel = channels[slot.channel]
  return (
    <li className={`cchc-slot cchc-slot--${phase}`} aria-busy={slot.saving || undefined}>
      <div className="cchc-slot__when">
        <time dateTime={slot.start}>
          {slot.activity || slot.log?.time ? slot.start.slice(11) : '–'}
        </time>
        {slot.end && <span>–{slot.end.slice(11)}</span>}
      </div>
      <div className="cchc-slot__what">
        <h3>{slot.title}</h3>
        {channel && (
          <ChannelMark
            code={channel.code}
            icon={channel.icon}
            name={language === 'en' ? channel.nameEn : channel.nameVi}
          />
        )}
        {!slot.activity && <StateBadge state="issued" label={words.unplannedShort} />}
        {slot.change === 'moved' && slot.originalStart && (
          <span className="cchc-slot__note">
            {fill(words.moved, { when: formatDate(slot.originalStart) })}
          </span>
        )}
        {phase === 'cancelled' && (
          <span className="cchc-slot__note">
            <StateBadge
              state="cancelled"
              label={slot.change === 'postponed' ? words.postponed : words.cancelled}
            />{' '}
            {slot.reason}
          </span>
        )}
        {phase === 'logged' && <Logged slot={slot} />}
      </div>
      {slot.failure && (
        <p className="cchc-slot__failure" role="alert">
          {slot.failure.message}
          {slot.failure.retry && (
            <button type="button" className="cchc-button" onClick={slot.failure.retry}>
              {words.retry}
            </button>
          )}
        </p>
      )}
      {phase === 'upcoming' && <p className="cchc-slot__upcoming">{words.upcoming}</p>}
      {mayLog && <Doing slot={slot} phase={phase} actions={actions} />}
    </li>
  )
}

function Doing({
  slot,
  phase,
  actions,
}: {
  slot: ScreenSlot
  phase: ReturnType<typeof phaseOf>
  actions: SlotActions
}) {
  const { words } = useScreen()
  const about = `: ${slot.start.slice(11)} ${slot.title}`
  if (phase === 'open') {
    return (
      <div className="cchc-slot__doing">
        <button
          type="button"
          className="cchc-button cchc-button--primary"
          aria-label={words.airedAsPlanned + about}
          onClick={() => actions.onAired(slot)}
        >
          <Check size={18} aria-hidden="true" />
          {words.airedAsPlanned}
        </button>
        {(['late', 'missed'] as const).map((state) => (
          <button
            key={state}
            type="button"
            className="cchc-button"
            aria-label={words[state] + about}
            onClick={() => actions.onOther(slot, state)}
          >
            {words[state]}
          </button>
        ))}
      </div>
    )
  }
  if (phase !== 'logged' || slot.saving) return null
  return (
    <div className="cchc-slot__doing cchc-slot__doing--after">
      <button
        type="button"
        className="cchc-button"
        aria-label={words.edit + about}
        onClick={() => actions.onOther(slot, slot.log?.state ?? 'aired')}
      >
        {words.edit}
      </button>
      {slot.fresh && (
        <button
          type="button"
          className="cchc-button"
          aria-label={words.undo + about}
          onClick={() => actions.onUndo(slot)}
        >
          {words.undo}
        </button>
      )}
    </div>
  )
}

function Logged({ slot: { log, saving } }: { slot: ScreenSlot }) {
  const { words, names, language } = useScreen()
  if (!log) return null
  if (saving) return <span className="cchc-slot__note">{words.saving}</span>
  const figures = MEASURES.flatMap((measure) => {
    const value = log.measures[measure]
    return typeof value === 'number'
      ? [`${formatNumber(value, language)} ${names.measures[measure]}`]
      : []
  })
  const parts = [
    log.time,
    log.reason && names.reasons[log.reason],
    log.reasonNote,
    ...figures,
    log.by && fill(words.by, { who: log.by }),
  ]
  return (
    <span className="cchc-slot__note">
      <StateBadge state={log.state} label={words[log.state]} /> {parts.filter(Boolean).join(' · ')}
    </span>
  )
}
