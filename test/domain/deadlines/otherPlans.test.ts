import { describe, expect, it } from '@jest/globals'
import { parseDeadline } from '@/domain/deadlines/parseDeadline'

type Expected = Record<string, unknown>

const DATED: [string, Expected][] = [
  ['chậm nhất ngày 15/3/2018', { kind: 'byDate', due: '2018-03-15' }],
  ['Chậm nhất là ngày 15 tháng 3 năm 2018', { kind: 'byDate', due: '2018-03-15' }],
  ['trước ngày 15 tháng 3 năm 2018', { kind: 'beforeDate', due: '2018-03-15' }],
  ['chậm nhất trước ngày 15/3/2018', { kind: 'beforeDate', due: '2018-03-15' }],
  ['Hết ngày 31/12/2018', { kind: 'byDate', due: '2018-12-31' }],
  ['15.3.2018', { kind: 'byDate', due: '2018-03-15' }],
  ['15-3-2018', { kind: 'byDate', due: '2018-03-15' }],
  ['15 / 3 / 2018', { kind: 'byDate', due: '2018-03-15' }],
  ['2018-03-15', { kind: 'byDate', due: '2018-03-15' }],
  ['Hoàn thành trước\n**30/11/2024**', { kind: 'beforeDate', due: '2024-11-30' }],
  ['truoc ngay 15/3/2018', { kind: 'beforeDate', due: '2018-03-15' }],
  ['29/02/2020', { kind: 'byDate', due: '2020-02-29' }],
  ['trước 15/3/18', { kind: 'beforeDate', due: '2018-03-15', yearInferred: true }],
  ['Quý I, II/2024', { kind: 'inQuarter', from: '2024-01-01', due: '2024-06-30' }],
  ['Quý II và III/2024', { kind: 'inQuarter', from: '2024-04-01', due: '2024-09-30' }],
  ['Quý I - Quý II năm 2024', { kind: 'inQuarter', from: '2024-01-01', due: '2024-06-30' }],
  ['Quý II-III/2024', { kind: 'inQuarter', from: '2024-04-01', due: '2024-09-30' }],
  ['quý 4 năm 2018', { kind: 'inQuarter', from: '2018-10-01', due: '2018-12-31' }],
  ['Quý tư năm 2018', { kind: 'inQuarter', due: '2018-12-31' }],
  ['Quý Il/2024', { kind: 'inQuarter', due: '2024-06-30' }],
  ['đến hết quý III/2024', { kind: 'inQuarter', due: '2024-09-30' }],
  ['Quý IV/2018 - Quý I/2019', { kind: 'span', from: '2018-10-01', due: '2019-03-31' }],
  ['6 tháng đầu năm 2018', { kind: 'inHalfYear', from: '2018-01-01', due: '2018-06-30' }],
  ['Sáu tháng cuối năm 2018', { kind: 'inHalfYear', from: '2018-07-01', due: '2018-12-31' }],
  ['9 tháng đầu năm 2018', { kind: 'span', from: '2018-01-01', due: '2018-09-30' }],
  ['từ 01/3/2018 đến 30/6/2018', { kind: 'span', from: '2018-03-01', due: '2018-06-30' }],
  ['Từ ngày 01/3 đến ngày 30/6/2018', { kind: 'span', from: '2018-03-01', due: '2018-06-30' }],
  ['15/12 - 15/01/2019', { kind: 'span', from: '2018-12-15', due: '2019-01-15' }],
  ['tháng 3 - tháng 5/2018', { kind: 'span', from: '2018-03-01', due: '2018-05-31' }],
  ['từ tháng 3 đến tháng 5 năm 2018', { kind: 'span', from: '2018-03-01', due: '2018-05-31' }],
  ['tháng 3, 4/2018', { kind: 'inMonth', from: '2018-03-01', due: '2018-04-30' }],
  ['tháng 12/2017 - tháng 3/2018', { kind: 'span', from: '2017-12-01', due: '2018-03-31' }],
  ['tháng Ba năm 2018', { kind: 'inMonth', due: '2018-03-31' }],
  ['tháng Tư/2018', { kind: 'inMonth', due: '2018-04-30' }],
  ['Tháng Năm năm 2018', { kind: 'inMonth', due: '2018-05-31' }],
  ['tháng Mười Hai năm 2018', { kind: 'inMonth', due: '2018-12-31' }],
  ['05/2018', { kind: 'inMonth', due: '2018-05-31' }],
  ['tháng 5-2018', { kind: 'inMonth', due: '2018-05-31' }],
  ['tháng 2/2020', { kind: 'inMonth', due: '2020-02-29' }],
  ['trước tháng 6/2018', { kind: 'byDate', due: '2018-05-31' }],
  ['Năm 2018', { kind: 'inYear', due: '2018-12-31' }],
  ['cuối năm 2018', { kind: 'inYear', due: '2018-12-31' }],
  ['2018 - 2020', { kind: 'span', from: '2018-01-01', due: '2020-12-31' }],
  ['hoàn thành đến năm 2020', { kind: 'byYear', due: '2020-12-31' }],
  ['Tháng 3-12/2018', { kind: 'span', from: '2018-03-01', due: '2018-12-31' }],
  ['5/2018-7/2018', { kind: 'span', from: '2018-05-01', due: '2018-07-31' }],
  ['Từ tháng 3 đến hết năm 2018', { kind: 'span', from: '2018-03-01', due: '2018-12-31' }],
  ['1/4 và 1/10/2018', { kind: 'byDate', due: '2018-10-01' }],
  ['trong 2 năm 2018, 2019', { kind: 'span', from: '2018-01-01', due: '2019-12-31' }],
  ['từ quý II/2018', { kind: 'span', from: '2018-04-01' }],
  [
    'Thực hiện theo Kế hoạch số 36/KH-UBND ngày 30/01/2018, xong trước 31/12/2018',
    { kind: 'beforeDate', due: '2018-12-31' },
  ],
]

const RECURRING: [string, Expected][] = [
  ['ngày 15 hằng tháng', { recurrences: [{ every: 'monthly', day: 15 }] }],
  ['Trước ngày 20 hàng tháng', { recurrences: [{ every: 'monthly', day: 20, before: true }] }],
  ['Hàng tháng, trước ngày 20', { recurrences: [{ every: 'monthly', day: 20, before: true }] }],
  [
    'ngày 10 và ngày 25 hằng tháng',
    {
      recurrences: [
        { every: 'monthly', day: 10 },
        { every: 'monthly', day: 25 },
      ],
    },
  ],
  [
    'trước ngày 15/6 và 15/12 hằng năm',
    {
      recurrences: [
        { every: 'annual', day: 15, month: 6, before: true },
        { every: 'annual', day: 15, month: 12 },
      ],
    },
  ],
  [
    'trước ngày 20 của tháng cuối quý',
    { recurrences: [{ every: 'quarterly', day: 20, before: true, inLastMonth: true }] },
  ],
  [
    'Hàng quý năm 2018',
    { kind: 'recurrence', to: '2018-12-31', recurrences: [{ every: 'quarterly' }] },
  ],
  ['tối thiểu 02 tin, bài/tháng', { minimum: { count: 2, per: 'monthly' } }],
  ['Hằng tuần', { recurrences: [{ every: 'weekly' }] }],
  ['mỗi quý một lần', { kind: 'minimumCount', minimum: { count: 1, per: 'quarterly' } }],
  ['02 lần/năm', { kind: 'minimumCount', minimum: { count: 2, per: 'annual' } }],
  ['6 tháng/lần', { recurrences: [{ every: 'semiannual' }] }],
  ['sơ kết 6 tháng, tổng kết năm', { recurrences: [{ every: 'semiannual' }, { every: 'annual' }] }],
  ['Thường xuyên; hằng năm', { kind: 'continuous', recurrences: [{ every: 'annual' }] }],
]

const UNDATED: [string, string][] = [
  ['', 'none'],
  [' - ', 'none'],
  ['(không nêu)', 'none'],
  ['Thường xuyên, liên tục', 'continuous'],
  ['theo tiến độ', 'asDirected'],
  ['Theo Kế hoạch số 36/KH-UBND ngày 30/01/2018', 'asDirected'],
  ['Ngay sau khi được phê duyệt', 'prompt'],
  ['theo Quyết định 135/QĐ-TTg ngày 20 tháng 01 năm 2020', 'asDirected'],
  ['Khi có phát sinh', 'onDemand'],
  ['kinh phí chi thường xuyên năm trước', 'notADeadline'],
]

describe('what an officer would write in other plans', () => {
  it.each(DATED)('%s', (phrase, expected) => expect(parseDeadline(phrase)).toMatchObject(expected))
  it.each(RECURRING)('%s', (phrase, expected) =>
    expect(parseDeadline(phrase)).toMatchObject(expected),
  )
  it.each(UNDATED)('%s → %s', (phrase, kind) => expect(parseDeadline(phrase).kind).toBe(kind))
})

describe('a date is never invented', () => {
  it.each([
    ['trước 30/02/2018', 'deadline.impossibleDate'],
    ['31/4/2018', 'deadline.impossibleDate'],
    ['29/02/2018', 'deadline.impossibleDate'],
    ['ngày 31 tháng 4 năm 2018', 'deadline.impossibleDate'],
    ['15/13/2018', 'deadline.impossibleDate'],
    ['31/4', 'deadline.impossibleDate'],
    ['30/2 hằng năm', 'deadline.impossibleDate'],
    ['ngày 32 hằng tháng', 'deadline.impossibleDate'],
    ['tháng 13/2018', 'deadline.impossibleMonth'],
    ['Quý V/2018', 'deadline.impossibleQuarter'],
    ['từ 30/6/2018 đến 01/3/2018', 'deadline.backwards'],
    ['giai đoạn 2025 - 2021', 'deadline.backwards'],
    ['trước 15/3', 'deadline.yearMissing'],
    ['Quý II', 'deadline.yearMissing'],
    ['trong tháng 5', 'deadline.yearMissing'],
    ['đầu năm 2018', 'deadline.notUnderstood'],
    ['đầu tháng 6/2018', 'deadline.notUnderstood'],
    ['sau ngày 15/3/2018', 'deadline.notUnderstood'],
    ['đầu quý II năm 2018', 'deadline.notUnderstood'],
    ['10 ngày trước 15/3/2018', 'deadline.notUnderstood'],
    ['từ 01/3/2018 đến khi xong', 'deadline.notUnderstood'],
    ['ngày tháng năm 2024', 'deadline.notUnderstood'],
    ['trong vòng 30 ngày', 'deadline.notUnderstood'],
    ['xem phụ lục', 'deadline.notUnderstood'],
    ['43174', 'deadline.notUnderstood'],
  ])('%s is a problem: %s', (phrase, code) => {
    const deadline = parseDeadline(phrase)
    expect(deadline).toMatchObject({ kind: 'notUnderstood', problem: { code } })
    expect(deadline.due).toBeUndefined()
  })

  it('takes a missing year only from the year of the plan, and marks it', () => {
    expect(parseDeadline('trước 15/3', { planDate: '2017-12-29' }).due).toBeUndefined()
    expect(parseDeadline('trước 15/3', { planYear: 2018 })).toMatchObject({
      kind: 'beforeDate',
      due: '2018-03-15',
      yearInferred: true,
    })
    expect(parseDeadline('Quý II', { planYear: 2018 })).toMatchObject({
      due: '2018-06-30',
      yearInferred: true,
    })
    expect(parseDeadline('Quý II/2018', { planYear: 2018 }).yearInferred).toBeUndefined()
  })

  it('keeps both days of a sentence that names two, and the later one is due', () => {
    expect(parseDeadline('đơn vị gửi trước 15/03/2018, Sở báo cáo trước 25/3/2018')).toMatchObject({
      due: '2018-03-25',
      milestones: [{ due: '2018-03-15' }, { due: '2018-03-25' }],
    })
  })
})
