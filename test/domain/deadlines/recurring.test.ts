import { describe, expect, it } from '@jest/globals'
import { deadlineInstances } from '@/domain/deadlines/deadlineInstances'
import { deadlineProgress, presentInstance } from '@/domain/deadlines/deadlineProgress'
import { nameInstance } from '@/domain/deadlines/nameInstance'
import { parseDeadline } from '@/domain/deadlines/parseDeadline'
import { readStoredDeadline, storedDeadline } from '@/domain/deadlines/storedDeadline'
import { deadline as en } from '@/i18n/en/deadline'
import { deadline as vi } from '@/i18n/vi/deadline'

const TWO_YEARS = { from: '2018-01-01', to: '2019-12-31' }
const YEAR = { from: '2018-01-01', to: '2018-12-31' }
const daysOff = {
  holidays: new Set(['2018-04-25', '2018-04-30', '2018-05-01', '2018-09-03']),
  swappedWorkingDays: new Set<string>(['2018-06-16']),
}
const all = { beforeIsInclusive: true, daysOff }

/** As the database gives it back. */
const stored = (phrase: string) => readStoredDeadline(storedDeadline(parseDeadline(phrase)))
const dues = (phrase: string, range = YEAR, options = all) =>
  deadlineInstances(stored(phrase), range, options).map(({ due }) => due)

describe('the times a recurring deadline is due', () => {
  it.each<[string, string[]]>([
    ['hằng quý', ['2018-04-02', '2018-07-02', '2018-10-01', '2018-12-31']],
    ['định kỳ 6 tháng', ['2018-07-02', '2018-12-31']],
    ['hằng năm', ['2018-12-31']],
    ['trước ngày 15/12 hằng năm', ['2018-12-17']],
    ['tháng 6 hằng năm', ['2018-07-02']],
    [
      'định kỳ 2 tháng/lần',
      ['2018-02-28', '2018-05-02', '2018-07-02', '2018-08-31', '2018-10-31', '2018-12-31'],
    ],
    ['trước ngày 20 của tháng cuối quý', ['2018-03-20', '2018-06-20', '2018-09-20', '2018-12-20']],
    ['ngày 15/6 và 15/12 hằng năm', ['2018-06-15', '2018-12-17']],
    ['02 lần/năm', ['2018-12-31']],
    ['Thường xuyên', []],
    ['Thường xuyên; hằng năm', []],
    ['xem phụ lục', []],
  ])('%s', (phrase, expected) => expect(dues(phrase)).toEqual(expected))

  it('are every working or free day for "hằng ngày", and the Fridays of "thứ Sáu hằng tuần"', () => {
    const week = { from: '2018-06-11', to: '2018-06-17' }
    expect(dues('hằng ngày', week)).toHaveLength(7)
    expect(dues('thứ Sáu hằng tuần', week)).toEqual(['2018-06-15'])
    expect(dues('hằng tuần', week)).toEqual(['2018-06-17'])
    expect(dues('thứ Hai, thứ Năm hằng tuần', week)).toEqual(['2018-06-11', '2018-06-14'])
  })

  it('run from a day off to the next working day, not to a worked Saturday from a working day', () => {
    const may = { from: '2018-04-01', to: '2018-06-30' }
    // 30 April and 1 May are holidays; Saturday 16 June 2018 is worked here.
    expect(dues('ngày 30 hằng tháng', may)).toEqual(['2018-05-02', '2018-05-30', '2018-07-02'])
    expect(dues('ngày 16 hằng tháng', { from: '2018-06-01', to: '2018-06-30' })).toEqual([
      '2018-06-16',
    ])
    expect(dues('ngày 16 hằng tháng', { from: '2018-06-01', to: '2018-06-15' })).toEqual([])
  })

  it('fall on the last day of a month that is too short', () => {
    const winter = { from: '2020-01-01', to: '2020-04-30' }
    const plain = { beforeIsInclusive: true, daysOff: undefined as never }
    expect(dues('ngày 31 hằng tháng', winter, plain)).toEqual([
      '2020-01-31',
      '2020-02-29',
      '2020-03-31',
      '2020-04-30',
    ])
    expect(dues('ngày 29/2 hằng năm', { from: '2018-01-01', to: '2020-12-31' }, plain)).toEqual([
      '2018-02-28',
      '2019-02-28',
      '2020-02-29',
    ])
  })

  it('end the day before where "trước ngày" is taken literally', () => {
    const strict = { beforeIsInclusive: false, daysOff }
    expect(
      dues('trước ngày 20 hằng tháng', { from: '2018-06-01', to: '2018-06-30' }, strict),
    ).toEqual(['2018-06-19'])
  })

  it('lie in the period of the plan, its first and last day included', () => {
    const within = (from: string, to: string) =>
      dues('ngày 15 hằng tháng', YEAR, { ...all, plan: { from, to } } as never)
    expect(within('2018-03-15', '2018-05-15')).toEqual(['2018-03-15', '2018-04-16', '2018-05-15'])
    expect(within('2018-03-16', '2018-05-14')).toEqual(['2018-04-16'])
  })

  it('lie in the period that the phrase names', () => {
    expect(dues('hàng tháng trong quý II/2018')).toEqual(['2018-05-02', '2018-05-31', '2018-07-02'])
    expect(dues('Hàng quý năm 2019')).toEqual([])
  })

  it('are the day of a list and the schedule beside it', () => {
    expect(dues('30/6/2018 và 15/12/2018')).toEqual(['2018-07-02', '2018-12-17'])
    expect(dues('hằng quý năm 2018; báo cáo trước 15/12/2018', TWO_YEARS)).toEqual([
      '2018-04-02',
      '2018-07-02',
      '2018-10-01',
      '2018-12-17',
      '2018-12-31',
    ])
    expect(dues('trước 15/3/2018; từ tháng 5 đến tháng 12/2018; hằng quý')).toContain('2018-03-15')
    expect(dues('Quý I/2018; báo cáo hằng quý')).toEqual([
      '2018-04-02',
      '2018-04-02',
      '2018-07-02',
      '2018-10-01',
      '2018-12-31',
    ])
  })
})

describe('what is done, due and overdue', () => {
  const progress = (phrase: string, workedOn: string[], today: string) =>
    deadlineProgress(deadlineInstances(stored(phrase), YEAR, all), workedOn, today).map(
      ({ state, served }) => `${state} ${String(served)}`,
    )

  it('is told for each quarter apart', () => {
    expect(progress('hằng quý', ['2018-02-10', '2018-07-03'], '2018-07-03')).toEqual([
      'done 1',
      'overdue 0',
      'done 1',
      'notDue 0',
    ])
  })
  it('counts work on the working day to which a day off moved the last day', () => {
    expect(progress('hằng quý', ['2018-02-10', '2018-07-02'], '2018-07-03')).toEqual([
      'done 1',
      'done 1',
      'notDue 0',
      'notDue 0',
    ])
    expect(progress('30/6/2018 và 15/12/2018', ['2018-07-02'], '2018-07-03')).toEqual([
      'done 1',
      'notDue 0',
    ])
  })
  it('counts work on the first and the last day of a quarter for that quarter', () => {
    expect(progress('hằng quý', ['2018-04-01', '2018-03-31'], '2018-06-30')).toEqual([
      'done 1',
      'done 1',
      'notDue 0',
      'notDue 0',
    ])
  })
  it('asks for as many times as the plan names', () => {
    expect(progress('02 lần/năm', ['2018-02-10'], '2018-12-31')).toEqual(['dueSoon 1'])
    expect(progress('02 lần/năm', ['2018-02-10', '2018-12-31'], '2018-12-31')).toEqual(['done 2'])
  })
  it('counts nothing twice, also where two schedules ask for it', () => {
    expect(progress('định kỳ 6 tháng, 1 năm', ['2018-05-10'], '2018-12-31')).toEqual([
      'done 1',
      'dueSoon 0',
      'dueSoon 0',
    ])
  })
  it('gives each day of a year what came after the one before', () => {
    expect(progress('ngày 15/6 và 15/12 hằng năm', ['2018-06-16'], '2018-12-18')).toEqual([
      'overdue 0',
      'done 1',
    ])
  })
  it('takes late work for a day that comes once', () => {
    expect(progress('trước 15/6/2018', ['2018-06-20'], '2018-06-21')).toEqual(['done 1'])
    expect(progress('trước 15/6/2018', [], '2018-06-16')).toEqual(['overdue 0'])
  })
  it('presents the last time overdue, then the next that is open', () => {
    const present = (workedOn: string[], today: string) => {
      const instances = deadlineInstances(stored('hằng quý'), YEAR, all)
      const found = presentInstance(deadlineProgress(instances, workedOn, today))
      return (
        found && [nameInstance(found.instance, vi.instance), found.instance.state, found.behind]
      )
    }
    expect(present([], '2018-07-03')).toEqual(['Quý II/2018', 'overdue', 1])
    expect(present(['2018-01-02', '2018-05-02'], '2018-07-03')).toEqual([
      'Quý III/2018',
      'notDue',
      0,
    ])
    expect(present(['2018-01-02', '2018-05-02', '2018-08-01', '2018-11-01'], '2018-12-01')).toBe(
      undefined,
    )
  })
})

describe('what people call a time', () => {
  it.each<[string, string, string]>([
    ['hằng tháng', 'Tháng 1/2018', '1/2018'],
    ['định kỳ 2 tháng/lần', 'Tháng 1–2/2018', '1–2/2018'],
    ['hằng quý', 'Quý I/2018', 'Quarter I/2018'],
    ['6 tháng/lần', '6 tháng đầu năm 2018', 'First half of 2018'],
    ['hằng năm', 'Năm 2018', 'Year 2018'],
    ['hằng tuần', 'Tuần từ 01/01/2018', 'Week from 01/01/2018'],
    ['hằng ngày', '', ''],
    ['trước 15/6/2018', '', ''],
  ])('%s', (phrase, vietnamese, english) => {
    const [first] = deadlineInstances(stored(phrase), YEAR, all)
    expect(nameInstance(first!, vi.instance)).toBe(vietnamese)
    expect(nameInstance(first!, en.instance)).toBe(english)
  })
})

describe('a deadline in the database', () => {
  it.each([
    'hằng quý',
    'định kỳ 2 tháng/lần',
    'thứ Sáu hằng tuần',
    'trước ngày 20 của tháng cuối quý',
    'ngày 15/6 và 15/12 hằng năm',
    'tháng 12 hằng năm',
    '30/6/2018 và 15/12/2018',
    'Trước 30/6/2018, 15/12/2018',
    '02 lần/năm',
    'giai đoạn 2021 - 2025 và hàng năm',
    'theo quý, 6 tháng, năm',
  ])('keeps all of “%s”', (phrase) => {
    const { kind, due, from, to, recurrences, milestones, minimum } = parseDeadline(phrase)
    const kept = JSON.parse(JSON.stringify(stored(phrase))) as Record<string, unknown>
    const repeats = minimum ? [{ every: minimum.per }] : recurrences
    const read = { kind, due, from, to, recurrences: repeats, milestones, minimum }
    expect(kept).toMatchObject(JSON.parse(JSON.stringify(read)) as Record<string, unknown>)
  })
  it('leaves out lines that say nothing', () => {
    const lines = [
      'hourly',
      'monthly 32',
      'monthly/5',
      'annual 1/13',
      'once 2018-02-30',
      'weekly on 7',
    ]
    expect(readStoredDeadline({ kind: 'recurrence', recurrences: lines })).toEqual({
      kind: 'recurrence',
    })
  })
})
