import type { PayloadRequest } from 'payload'
import { elapsed, yearBefore } from '@/domain/periods/elapsed'
import type { Period } from '@/domain/periods/period'
import type { DateRange } from '@/domain/recurrence/schedule'
import type { DoneRow } from '@/domain/reporting/agencyFigures'
import { anyLogAsSystem } from '@/queries/anyLog'
import { countLogsAsSystem } from '@/queries/countLogs'

type Asked = {
  period: Period
  year: Period
  lastYear: Period
  /** The city's day, after which nothing has been: what is dated later is counted when its day comes. */
  today: string
  scope: ReadonlySet<string> | null
  channelCode: (id: string) => string
}

type Done = { period: DoneRow[]; yearToDate: DoneRow[]; lastYear: DoneRow[]; demo: boolean }

/**
 * What was logged in the period, in its year so far, and in the same part of the same period a year
 * before.
 */
export async function doneInPeriod(req: PayloadRequest, asked: Asked): Promise<Done> {
  const { year, today } = asked
  const period = elapsed(asked.period, today)
  const isOpen = today < asked.period.to
  const lastYear = isOpen ? elapsed(asked.lastYear, yearBefore(today)) : asked.lastYear
  const count = async (range: DateRange): Promise<DoneRow[]> => {
    if (range.to < range.from) return []
    // The count reads its whole index; a year without logs is found out for nothing.
    if (!(await anyLogAsSystem(req.payload, range))) return []
    const rows = await countLogsAsSystem(req.payload, {
      range,
      agencies: asked.scope ? [...asked.scope] : undefined,
    })
    return rows.map((row) => ({ ...row, channel: asked.channelCode(row.channel) }))
  }
  const inPeriod = await count(period)
  return {
    period: inPeriod,
    yearToDate:
      year.from === period.from ? inPeriod : await count({ from: year.from, to: period.to }),
    lastYear: await count(lastYear),
    demo: await anyLogAsSystem(req.payload, { ...period, demo: true }),
  }
}
