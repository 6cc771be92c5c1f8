'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { DaysOff } from '@/domain/recurrence/schedule'
import type { Holiday } from '@/payload-types'
import { slugs } from '@/slugs'

const NONE: DaysOff = { holidays: new Set(), swappedWorkingDays: new Set() }

/** The official days off, for the preview. Until they are there, and without a line, none. */
export function useDaysOff(): DaysOff {
  const { config } = useConfig()
  const [daysOff, setDaysOff] = useState(NONE)
  useEffect(() => {
    const leaving = new AbortController()
    const address = `${config.serverURL}${config.routes.api}/${slugs.holidays}?limit=500&depth=0&where[status][equals]=official`
    fetch(address, { credentials: 'include', signal: leaving.signal })
      .then((answer) => (answer.ok ? answer.json() : { docs: [] }))
      .then(({ docs }: { docs: Holiday[] }) => {
        const dates = (kind: Holiday['kind']) =>
          new Set(docs.filter((day) => day.kind === kind).map((day) => day.date))
        setDaysOff({ holidays: dates('off'), swappedWorkingDays: dates('swapWork') })
      })
      .catch(() => undefined)
    return () => leaving.abort()
  }, [config])
  return daysOff
}
