import type { PayloadRequest } from 'payload'
import type { Period } from '@/domain/periods/period'
import type { DateRange } from '@/domain/recurrence/schedule'
import type { DoneRow } from '@/domain/reporting/agencyFigures'
import { anyLogAsSystem } from '@/queries/anyLog'
import { countLogsAsSystem } from '@/queries/countLogs'

type Asked = {
  period: Period
  year: Period
  lastYear: Period
  scope: ReadonlySet<string> | null
  channelCode: (id: string) => string
}

type Done = { period: DoneRow[]; yearToDate: DoneRow[]; lastYear: DoneRow[]; demo: boolean }

/** What was logged in the period, in its year so far, and in the same period a year before. */
export async function doneInPeriod(req: PayloadRequest, asked: Asked): Promise<Done> {
  const { period, year, lastYear } = asked
  const count = async (range: DateRange): Promise<DoneRow[]> => {
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
