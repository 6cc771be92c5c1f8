import { ask } from '@/admin/ask'
import type { SeriesChange, SeriesFigures, SeriesScope } from '@/domain/series/seriesChange'
import type { Schedule } from '@/domain/recurrence/schedule'
import type { SeriesCard } from '@/queries/seriesCard'

export type SeriesAsked = {
  scope: SeriesScope
  originalStart: string
  change: SeriesChange
  reason?: string
  dryRun?: boolean
}

export type SeriesDone = {
  figures: SeriesFigures
  sentence: string
  schedule: Schedule
  activities: string[]
  undo: { id: string; until: string } | null
}

/** Addresses of the REST API the calendar's dialogs use. */
export type SeriesApi = {
  /** REST address of the activities, and of the records of what was changed. */
  activities: string
  changes: string
}

export const changeSeries = (
  api: SeriesApi,
  id: string,
  asked: SeriesAsked,
  signal?: AbortSignal,
) => ask<SeriesDone>(`${api.activities}/${id}/series`, { body: asked, signal })

export const readCard = (api: SeriesApi, id: string, signal?: AbortSignal) =>
  ask<SeriesCard>(`${api.activities}/${id}/series`, { signal })

export const undoChange = (api: SeriesApi, change: string) =>
  ask<{ activity: string }>(`${api.changes}/${change}/undo`, { body: {} })

export const moveOn = (api: SeriesApi, id: string, verb: string, remark: string) =>
  ask<unknown>(`${api.activities}/${id}/${dashed(verb)}`, { body: { remark } })

export const createActivity = (api: SeriesApi, data: object) =>
  ask<{ doc: { id: string; title: string } }>(`${api.activities}?depth=0`, { body: data })

/** What stands in the way of a change; nothing where nobody could tell. */
export async function warningsOf(
  api: SeriesApi,
  body: object,
  signal: AbortSignal,
): Promise<string[]> {
  const found = await ask<{ warnings?: { message: string }[] }>(`${api.activities}/check`, {
    body,
    signal,
  })
  return found.ok ? (found.body.warnings ?? []).map(({ message }) => message) : []
}

const dashed = (verb: string) => verb.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
