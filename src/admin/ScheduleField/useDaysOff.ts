'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { DaysOff } from '@/domain/recurrence/schedule'
import type { Holiday } from '@/payload-types'
import { slugs } from '@/slugs'

type Known = DaysOff & {
  /** Days off that nobody has announced yet. They move nothing. */
  expected: readonly string[]
}

const NONE: Known = { holidays: new Set(), swappedWorkingDays: new Set(), expected: [] }

/** The days off, for the preview. Until they are there, and without a line, none. */
export function useDaysOff(): Known {
  const { config } = useConfig()
  const [daysOff, setDaysOff] = useState(NONE)
  useEffect(() => {
    const leaving = new AbortController()
    const address = `${config.serverURL}${config.routes.api}/${slugs.holidays}?limit=500&depth=0&where[status][in]=official,expected`
    fetch(address, { credentials: 'include', signal: leaving.signal })
      .then((answer) => (answer.ok ? answer.json() : { docs: [] }))
      .then(({ docs }: { docs: Holiday[] }) => {
        const dates = (kind: Holiday['kind'], status: Holiday['status']) =>
          docs.filter((day) => day.kind === kind && day.status === status).map((day) => day.date)
        setDaysOff({
          holidays: new Set(dates('off', 'official')),
          swappedWorkingDays: new Set(dates('swapWork', 'official')),
          expected: dates('off', 'expected'),
        })
      })
      .catch(() => undefined)
    return () => leaving.abort()
  }, [config])
  return daysOff
}
