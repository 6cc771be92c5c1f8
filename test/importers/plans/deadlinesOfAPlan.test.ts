import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { storedDeadline } from '@/domain/deadlines/storedDeadline'
import { readPlanFile } from '@/importers/plans/readPlanFile'
import { catalogue } from './fixtures'

/** The days due of each row of the file, its schedules, or what the row is told instead. */
const RIGHT: Record<string, string | string[]> = {
  'Quí 4/2024': '2024-12-31',
  'Quí IV/2024': '2024-12-31',
  'quí 3 năm 2024': '2024-09-30',
  'Quý 4/2024': '2024-12-31',
  'Q4/2024': '2024-12-31',
  'Quý III-IV/2024': '2024-12-31',
  'Tuần 2 tháng 5 năm 2024': ['2024-05-14', 'deadline.weekAssumed'],
  'Tuần 4/6/2024': ['deadline.notUnderstood'],
  'Quý I/2024; báo cáo hằng quý': ['2024-03-31', 'quarterly'],
  '30/6/2024 và 15/12/2024': ['2024-12-15', 'once 2024-06-30', 'once 2024-12-15'],
  'Trước 30/6/2024, 15/12/2024': ['2024-12-15', 'once before 2024-06-30', 'once before 2024-12-15'],
  '06 tháng đầu năm 2024': '2024-06-30',
  'Cuối năm 2024': '2024-12-31',
  'Giữa tháng 6/2024': ['deadline.notUnderstood'],
  'Đầu quý II/2024': ['deadline.notUnderstood'],
  '2024-2025': '2025-12-31',
  'Ngày 15 hàng tháng': ['monthly 15'],
  'Tháng 5, 10/2024': ['2024-10-31', 'once 2024-05-31', 'once 2024-10-31'],
  'Tháng 3-6/2024': '2024-06-30',
  '5/2024': '2024-05-31',
  '12/2024': '2024-12-31',
  '31/12': ['2024-12-31', 'deadline.yearInferred'],
  'Quý II': ['2024-06-30', 'deadline.yearInferred'],
  'T6/2024': '2024-06-30',
}

describe('the deadlines officers write in a table', () => {
  it('are taken right or told, none invented', async () => {
    const bytes = readFileSync(
      new URL('../../fixtures/cases/plans/m1_deadlines.xlsx', import.meta.url),
    )
    const plan = { label: 'Kế hoạch năm 2024', signedOn: '2024-01-10', year: 2024 }
    const { rows, problems } = await readPlanFile(new Uint8Array(bytes), { catalogue, plan })
    const read = rows.map(({ rowNumber, deadline }) => {
      const { due, recurrences } = storedDeadline(deadline)
      const told = problems.filter(({ row, column }) => row === rowNumber && column === 'deadline')
      const all = [...(due ? [due] : []), ...recurrences, ...told.map(({ code }) => code)]
      return [deadline.phrase, all]
    })
    const right = Object.entries(RIGHT).map(([phrase, means]) => [phrase, [means].flat()])
    expect(read).toEqual(right)
  })
})
