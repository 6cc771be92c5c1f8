'use client'
import { useEffect, useState } from 'react'
import { readCard, type SeriesApi } from '@/admin/SeriesChange/seriesApi'
import type { SeriesCard } from '@/queries/seriesCard'

/** What may be done with the activity of an opened card; null until it is known. */
export function useSeriesCard(api: SeriesApi, activityId: string): SeriesCard | null {
  const [card, setCard] = useState<SeriesCard | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    void readCard(api, activityId, leaving.signal).then((answer) => {
      if (!leaving.signal.aborted && answer.ok) setCard(answer.body)
    })
    return () => leaving.abort()
  }, [api, activityId])
  return card
}
