'use client'
import { useEffect, useState } from 'react'
import { changeSeries, warningsOf, type SeriesApi, type SeriesAsked } from './seriesApi'

export type Preview = {
  /** What would be done, in figures; or why it cannot be. */
  sentence: string | null
  refused: boolean
  warnings: string[]
}

const NOTHING: Preview = { sentence: null, refused: false, warnings: [] }

/** Asks what a change would do whenever it is chosen differently, a moment after the last key. */
export function usePreview(api: SeriesApi, id: string, asked: SeriesAsked): Preview {
  const [preview, setPreview] = useState(NOTHING)
  const text = JSON.stringify(asked)
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    setPreview(NOTHING)
    const look = async () => {
      const wanted = JSON.parse(text) as SeriesAsked
      const answer = await changeSeries(api, id, { ...wanted, dryRun: true }, signal)
      if (signal.aborted) return
      if (!answer.ok) return setPreview({ sentence: answer.message, refused: true, warnings: [] })
      const { sentence, schedule } = answer.body
      setPreview({ sentence, refused: false, warnings: [] })
      const { change, scope, originalStart } = wanted
      if (change.kind !== 'move') return
      const one = scope === 'this' && change.newStart
      const occurrence = { originalStart, newStart: change.newStart }
      const warnings = await warningsOf(api, one ? { id, occurrence } : { id, schedule }, signal)
      if (!signal.aborted) setPreview({ sentence, refused: false, warnings })
    }
    const waiting = setTimeout(() => void look(), 200)
    return () => {
      clearTimeout(waiting)
      leaving.abort()
    }
  }, [api, id, text])
  return preview
}
