import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { stateOn } from '@/domain/deadlines/deadlineState'
import { describeDeadline } from '@/domain/deadlines/describeDeadline'
import { lastOnTimeDay } from '@/domain/deadlines/lastOnTimeDay'
import { parseDeadline } from '@/domain/deadlines/parseDeadline'
import { deadline as en } from '@/i18n/en/deadline'
import { deadline as vi } from '@/i18n/vi/deadline'

const literal = { beforeIsInclusive: false }
const lenient = { beforeIsInclusive: true }

describe('the last day on time', () => {
  it('of "trước 15/3" is the 14th literally and the 15th where the city accepts the named day', () => {
    const deadline = parseDeadline('trước ngày 15/03/2018')
    expect(lastOnTimeDay(deadline, literal)).toBe('2018-03-14')
    expect(lastOnTimeDay(deadline, lenient)).toBe('2018-03-15')
  })
  it('of "chậm nhất ngày 15/3" and of a quarter does not depend on the setting', () => {
    expect(lastOnTimeDay(parseDeadline('chậm nhất ngày 15/3/2018'), literal)).toBe('2018-03-15')
    expect(lastOnTimeDay(parseDeadline('Quý I/2018'), literal)).toBe('2018-03-31')
  })
  it('of "Thường xuyên" does not exist', () => {
    expect(lastOnTimeDay(parseDeadline('Thường xuyên'), literal)).toBeUndefined()
  })
  it('before 1 March of a leap year is 29 February', () => {
    expect(lastOnTimeDay(parseDeadline('trước 01/3/2020'), literal)).toBe('2020-02-29')
  })
})

describe('where a deadline stands', () => {
  const deadline = parseDeadline('trước ngày 15/03/2018')
  const on = (today: string, options: { beforeIsInclusive: boolean }) =>
    stateOn(lastOnTimeDay(deadline, options) ?? '', today)
  it.each([
    ['2018-03-06', 'notDue'],
    ['2018-03-07', 'dueSoon'],
    ['2018-03-14', 'dueSoon'],
    ['2018-03-15', 'overdue'],
  ])('on %s it is %s', (today, state) => expect(on(today, literal)).toBe(state))

  it('is still on time on the named day where that counts', () => {
    expect(on('2018-03-15', lenient)).toBe('dueSoon')
    expect(on('2018-03-16', lenient)).toBe('overdue')
  })
})

describe('saying what was understood', () => {
  it.each([
    ['trước ngày 15/03/2018', 'Trước ngày 15/03/2018', 'Before 15/03/2018'],
    [
      'Quý II/2024',
      'Trong thời gian 01/04/2024 – 30/06/2024, hạn 30/06/2024',
      'Within 01/04/2024 – 30/06/2024, due 30/06/2024',
    ],
    ['hàng tháng, quý', 'Định kỳ: hằng tháng, hằng quý', 'Recurring: monthly, quarterly'],
    [
      'trước ngày 15/12 hằng năm',
      'Định kỳ: trước ngày 15/12 hằng năm',
      'Recurring: before day 15/12 yearly',
    ],
    ['ít nhất 1 lần/năm', 'Ít nhất 1 lần mỗi năm', 'At least 1 times a year'],
    [
      'giai đoạn 2021 - 2025 và hàng năm',
      'Từ 01/01/2021 đến 31/12/2025; Định kỳ: hằng năm',
      'From 01/01/2021 to 31/12/2025; Recurring: yearly',
    ],
    ['xem phụ lục', 'Chưa hiểu: “xem phụ lục”', 'Not understood: “xem phụ lục”'],
  ])('%s', (phrase, vietnamese, english) => {
    expect(describeDeadline(parseDeadline(phrase), vi)).toBe(vietnamese)
    expect(describeDeadline(parseDeadline(phrase), en)).toBe(english)
  })
  it('says where the year came from', () => {
    expect(describeDeadline(parseDeadline('trước 15/3', { planYear: 2018 }), vi)).toBe(
      'Trước ngày 15/03/2018 (năm không ghi, được suy ra)',
    )
  })
})

describe('whatever is written in the cell', () => {
  const words =
    'trước|ngày|đến|từ|hết|chậm nhất|Quý|I|II|IV|/|-|,|và|tháng|năm|2018|2019|15|3|31|2|30|6 tháng|đầu năm|cuối|hàng|hằng|định kỳ|thường xuyên|15/3|30/02/2018|1 lần|theo|;|giai đoạn|Sáu|Tư'.split(
      '|',
    )
  const phrases = fc
    .array(fc.constantFrom(...words), { maxLength: 10 })
    .map((list) => list.join(' '))

  it('reading never fails, and every day it gives exists, in a year that was written', () => {
    fc.assert(
      fc.property(phrases, (phrase) => {
        const deadline = parseDeadline(phrase)
        expect(describeDeadline(deadline, vi)).not.toBe('')
        for (const day of [deadline.due, deadline.from, deadline.to]) {
          if (day === undefined) continue
          const { year } = Temporal.PlainDate.from(day, { overflow: 'reject' })
          const written = [...phrase.matchAll(/\d{2,4}/g)].map(([digits]) => Number(digits) % 100)
          const near = written.some((value) => Math.abs(value - (year % 100)) <= 1)
          expect({ phrase, day, near }).toEqual({ phrase, day, near: true })
        }
        if (deadline.kind === 'notUnderstood') expect(deadline.due).toBeUndefined()
      }),
      { numRuns: 3000 },
    )
  })
  it('a very long cell is read quickly enough to be read at all', () => {
    expect(parseDeadline('hàng tháng, '.repeat(3000)).kind).toBe('recurrence')
    expect(parseDeadline('1 '.repeat(20000)).kind).toBe('notUnderstood')
  })
})
