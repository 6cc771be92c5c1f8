import { readTime } from '@/domain/calendar/readTime'
import { LOG_REASONS, ORIGINS, type LogState } from '@/domain/logging/log'
import { MEASURES } from '@/domain/measures'
import type { ScreenSlot } from './day'
import type { LogDraft } from './logApi'

type About = {
  slot: ScreenSlot | null
  state: LogState
  channel: string
  agency: string
  date: string
}

/** What the form says, as it is sent. An empty figure is "not counted", not zero. */
export function draftOf(form: FormData, about: About): LogDraft {
  const text = (name: string) => String(form.get(name) ?? '').trim() || null
  const { slot, state, channel, agency, date } = about
  const measures: Record<string, number | null> = {}
  for (const measure of MEASURES) {
    const value = form.get(measure)
    if (typeof value === 'string') measures[measure] = value.trim() === '' ? null : Number(value)
  }
  const said = {
    state,
    time: readTime(text('time') ?? '') || null,
    reason: LOG_REASONS.find((reason) => reason === text('reason')) ?? null,
    reasonNote: text('reasonNote'),
    origin: ORIGINS.find((origin) => origin === text('origin')) ?? null,
    note: text('note'),
    measures,
  }
  if (slot?.activity) {
    return { activity: slot.activity, agency, originalStart: slot.originalStart, ...said }
  }
  const title = text('title') ?? ''
  return { activity: null, originalStart: null, agency, channel, title, date, ...said }
}
