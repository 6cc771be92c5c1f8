import { Temporal } from 'temporal-polyfill'
import { withExceptions } from '@/domain/recurrence/withExceptions'
import type { IcsRow } from '@/importers/ics/icsRow'
import { noDaysOff } from '../daysOff'

/**
 * When a row of a calendar file takes place in these days, on the clock of a zone:
 * `2026-03-05 08:00 60'`, with the title where it is another one and the mark of what was changed.
 */
export function importedTimes(
  { schedule, changes }: Pick<IcsRow, 'schedule' | 'changes'>,
  range: { from: string; to: string },
  zone: string,
): string[] {
  if (!schedule) return []
  const policies = { holidayPolicy: 'air', weekendPolicy: 'air' } as const
  const found = withExceptions({
    schedule: { ...schedule, ...policies },
    range,
    daysOff: noDaysOff,
    changes,
  })
  return found.map(({ start, end, change, title }) => {
    const [from, to] = [start, end].map((text) => Temporal.PlainDateTime.from(text))
    const minutes = from?.until(to ?? from).total({ unit: 'minutes' })
    const here = from?.toZonedDateTime(schedule.timeZone).withTimeZone(zone).toPlainDateTime()
    const when = here?.toString({ smallestUnit: 'minute' }).replace('T', ' ')
    return [when, `${minutes}'`, change, title].filter(Boolean).join(' ')
  })
}
