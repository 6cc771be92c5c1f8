'use client'
import { toast } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import { fill } from '@/i18n/fill'
import type { LoggingWords } from '@/i18n/vi/logging'
import type { DaySlot, SlotLog } from '@/queries/slotsOfDay'
import type { ScreenSlot } from './day'
import { changeLog, removeLog, sendLogs, type LogDraft, type LogResult } from './logApi'

type Options = {
  slots: DaySlot[]
  api: string
  words: LoggingWords
  person: string
  /** Asks the server for the day again: somebody else has changed it. */
  reload: () => void
}

/** What of a planned slot is sent when nothing has to be said about it. */
export function asPlanned(slot: DaySlot): LogDraft {
  const { activity, agency, originalStart, expected } = slot
  return { activity, agency, originalStart, state: 'aired', measures: expected }
}

/**
 * The slots on the screen and what can be done to them. A tap shows at once; what the server refuses
 * is put back with its sentence and can be sent again as it was.
 */
export function useDay({ slots: given, api, words, person, reload }: Options) {
  const [slots, setSlots] = useState<ScreenSlot[]>(given)
  const [known, setKnown] = useState(given)
  if (known !== given) {
    // The server's newer state, with what this screen said about it.
    const before = new Map(slots.map((slot) => [slot.key, slot]))
    setKnown(given)
    setSlots(given.map((slot) => ({ ...slot, failure: before.get(slot.key)?.failure })))
  }

  const change = useCallback((key: string, part: Partial<ScreenSlot>) => {
    setSlots((all) => all.map((slot) => (slot.key === key ? { ...slot, ...part } : slot)))
  }, [])

  const saved = (log: SlotLogFields): SlotLog => ({ ...pick(log), by: person, own: true })

  const logAll = async (drafts: { slot: ScreenSlot; draft: LogDraft }[]) => {
    for (const { slot, draft } of drafts) {
      change(slot.key, { saving: true, failure: undefined, log: shownAs(draft, person) })
    }
    const results = await sendLogs(
      api,
      drafts.map(({ draft }) => draft),
    )
    drafts.forEach(({ slot, draft }, i) => {
      const result = results[i] ?? ({ ok: false } as LogResult)
      if (result.ok) change(slot.key, { saving: false, fresh: true, log: saved(result.log) })
      else {
        const retry = result.code ? undefined : () => void logAll([{ slot, draft }])
        const failure = { message: result.message ?? words.offline, retry }
        change(slot.key, { saving: false, log: null, failure })
      }
    })
    if (results.some((result) => !result.ok && result.code?.startsWith('alreadyLogged'))) reload()
    return results
  }

  const logGroup = async (group: ScreenSlot[]) => {
    const results = await logAll(group.map((slot) => ({ slot, draft: asPlanned(slot) })))
    const done = results.filter(({ ok }) => ok).length
    if (done > 0) toast.success(fill(words.groupDone, { count: done }))
    const skipped = results.length - done
    if (skipped > 0) toast.error(fill(words.groupSkipped, { count: skipped }))
  }

  const undo = async (slot: ScreenSlot) => {
    if (!slot.log) return
    change(slot.key, { saving: true, failure: undefined })
    const { ok, message } = await removeLog(api, slot.log.id)
    if (!ok) {
      const failure = { message: message ?? words.offline, retry: () => void undo(slot) }
      change(slot.key, { saving: false, failure })
      return
    }
    toast.dismiss() // what it said is no longer true
    toast.success(words.undone)
    if (slot.activity) change(slot.key, { saving: false, log: null, fresh: false })
    else setSlots((all) => all.filter(({ key }) => key !== slot.key))
  }

  /** From the form: the sheet stays open with the sentence until the server has taken it. */
  const submit = async (slot: ScreenSlot | null, draft: LogDraft): Promise<string | null> => {
    const result = slot?.log
      ? await changeLog(api, slot.log.id, draft)
      : ((await sendLogs(api, [draft]))[0] ?? { ok: false as const })
    if (!result.ok) {
      if (result.code?.startsWith('alreadyLogged')) reload()
      return result.message ?? words.offline
    }
    const log = saved(result.log)
    if (slot?.activity) change(slot.key, { log, fresh: !slot.log, failure: undefined })
    else {
      const { occurrenceKey: key, date } = result.log
      const start = `${date}T${log.time ?? '00:00'}`
      const entry = { ...unplanned(draft), key, start, log, fresh: true }
      setSlots((all) => [...all.filter((other) => other.key !== key), entry])
    }
    toast.success(fill(words.saved, { title: slot?.title ?? draft.title ?? '' }))
    return null
  }

  return { slots, logAll, logGroup, undo, submit }
}

type SlotLogFields = Omit<SlotLog, 'by' | 'own'>

function pick(log: SlotLogFields): SlotLogFields {
  const { id, state, time, reason, reasonNote, origin, note } = log
  const counted = Object.entries(log.measures).filter(([, value]) => value !== null)
  return {
    id,
    state,
    time,
    reason,
    reasonNote,
    origin,
    note,
    measures: Object.fromEntries(counted),
  }
}

/** What a slot looks like while its log is on the way. */
function shownAs(draft: LogDraft, person: string): SlotLog {
  return {
    id: '',
    state: draft.state,
    time: draft.time ?? draft.originalStart?.slice(11, 16) ?? null,
    reason: draft.reason ?? null,
    reasonNote: null,
    origin: null,
    note: null,
    measures: draft.measures ?? {},
    by: person,
    own: true,
  }
}

function unplanned({
  agency,
  channel = '',
  title = '',
}: LogDraft): Omit<ScreenSlot, 'key' | 'start'> {
  return {
    agency,
    channel,
    title,
    activity: null,
    originalStart: null,
    end: null,
    expected: {},
    log: null,
  }
}
