'use client'
import { toast } from '@payloadcms/ui'
import { useMemo, useRef, useState } from 'react'
import type { SeriesQuestion } from '@/admin/SeriesChange'
import { undoChange, type SeriesApi, type SeriesDone } from '@/admin/SeriesChange/seriesApi'
import type { SeriesWords } from '@/i18n/vi/series'
import type { CalendarEntry } from './calendarEntries'
import type { CalendarLinks } from './calendarLinks'
import type { Stretch } from './stretch'

/** How long what was done can be taken back with one click before it waits in the card. */
const OFFERED_MS = 15_000

/** What is being changed in the calendar, and that it was: a new `version` reads everything again. */
export function useCalendarChanges(links: CalendarLinks, words: SeriesWords) {
  const { activitiesApi, changesApi } = links
  const api: SeriesApi = useMemo(
    () => ({ activities: activitiesApi, changes: changesApi }),
    [activitiesApi, changesApi],
  )
  const [version, setVersion] = useState(0)
  const [question, ask] = useState<SeriesQuestion | null>(null)
  const [place, choosePlace] = useState<Stretch | null>(null)
  const putBack = useRef<(() => void) | null>(null)
  const changed = () => setVersion((before) => before + 1)

  const undo = async (id: string) => {
    const answer = await undoChange(api, id)
    if (answer.ok) toast.success(words.undone)
    else toast.error(answer.message ?? words.failed)
    changed()
  }

  return {
    api,
    version,
    changed,
    question,
    ask,
    place,
    choosePlace,
    drop: (entry: CalendarEntry, to: Stretch, revert: () => void) => {
      putBack.current = revert
      ask({ kind: 'move', occurrence: entry, dropped: to })
    },
    /** Nothing changes: what was dragged goes back to where it was. */
    cancel: () => {
      putBack.current?.()
      putBack.current = null
      ask(null)
    },
    done: ({ sentence, undo: record }: SeriesDone) => {
      putBack.current = null
      ask(null)
      changed()
      toast.success(sentence, {
        duration: OFFERED_MS,
        action: record && { label: words.undo, onClick: () => void undo(record.id) },
      })
    },
  }
}
