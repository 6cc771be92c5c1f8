import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'

/** What a phrase means: the days due, the first day of a span, schedules and counts as stored. */
export type Meaning = { due?: string[]; from?: string; lines?: string[]; minimum?: number }
export type Known = { phrase: string; means: Meaning }

/** The year of the plan the phrases stand in. */
export const PLAN_YEAR = 2024

const years = fc.integer({ min: 2020, max: 2029 })
const months = fc.integer({ min: 1, max: 12 })
const days = fc
  .record({ year: years, offset: fc.integer({ min: 0, max: 364 }) })
  .map(({ year, offset }) =>
    Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ days: offset }),
  )
type Day = Temporal.PlainDate

const end = (year: number, month: number): string =>
  Temporal.PlainYearMonth.from({ year, month }).toPlainDate({ day: 31 }).toString()
const start = (year: number, month: number): string =>
  Temporal.PlainDate.from({ year, month, day: 1 }).toString()
const two = (value: number): string => String(value).padStart(2, '0')
export const oneOf = <T>(...items: T[]): fc.Arbitrary<T> => fc.constantFrom(...items)

const written = (day: Day): fc.Arbitrary<string> =>
  oneOf(
    `${String(day.day)}/${String(day.month)}/${String(day.year)}`,
    `${two(day.day)}/${two(day.month)}/${String(day.year)}`,
    `${two(day.day)}-${two(day.month)}-${String(day.year)}`,
    `${two(day.day)}.${two(day.month)}.${String(day.year)}`,
    `${two(day.day)} / ${two(day.month)} / ${String(day.year)}`,
    `ngày ${two(day.day)} tháng ${two(day.month)} năm ${String(day.year)}`,
    `ngày ${String(day.day)}/${String(day.month)}/${String(day.year)}`,
    day.toString(),
  )
const roman = (quarter: number): string => ['I', 'II', 'III', 'IV'][quarter - 1] ?? ''
const quarterWords = (quarter: number, year: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      oneOf('Quý ', 'quý ', 'Quí ', 'Q', 'Q.'),
      oneOf(roman(quarter), String(quarter), roman(quarter).toLowerCase()),
      oneOf(`/${String(year)}`, ` năm ${String(year)}`, ` / ${String(year)}`, `-${String(year)}`),
    )
    .map((parts) => parts.join(''))
const monthWords = (month: number, year: number): fc.Arbitrary<string> =>
  oneOf(
    `tháng ${String(month)}/${String(year)}`,
    `tháng ${two(month)} năm ${String(year)}`,
    `T${String(month)}/${String(year)}`,
    `${two(month)}/${String(year)}`,
    `tháng ${String(month)}-${String(year)}`,
  )
const opening = oneOf('', 'Hoàn thành ', 'xong ', 'Thực hiện ', 'Báo cáo kết quả ', 'thời hạn: ')

/** Phrases made from what they mean, one family a line of the plans' language. */
export const KNOWN_PHRASES: readonly fc.Arbitrary<Known>[] = [
  days.chain((day) =>
    fc
      .tuple(
        opening,
        oneOf('trước ', 'chậm nhất ', 'không muộn hơn ', 'đến hết ', 'vào '),
        written(day),
      )
      .map(([words, prefix, date]) => ({
        phrase: words + prefix + date,
        means: { due: [day.toString()] },
      })),
  ),
  fc.tuple(days, days).chain(([a, b]) =>
    fc
      .tuple(opening, written(a), oneOf(' và ', ', ', '; '), written(b))
      .map(([words, x, mark, y]) => ({
        phrase: words + x + mark + y,
        means: { due: [a.toString(), b.toString()] },
      })),
  ),
  fc.tuple(days, days).chain(([a, b]) => {
    const [from, to] = Temporal.PlainDate.compare(a, b) <= 0 ? [a, b] : [b, a]
    return fc.tuple(opening, written(from), written(to)).map(([words, x, y]) => ({
      phrase: `${words}từ ${x} đến ${y}`,
      means: { from: from.toString(), due: [to.toString()] },
    }))
  }),
  fc.tuple(fc.integer({ min: 1, max: 4 }), years).chain(([quarter, year]) =>
    fc
      .tuple(opening, oneOf('trong ', '', 'cuối ', 'đến hết '), quarterWords(quarter, year))
      .map(([words, prefix, period]) => ({
        phrase: words + prefix + period,
        means: { from: start(year, quarter * 3 - 2), due: [end(year, quarter * 3)] },
      })),
  ),
  fc.tuple(months, years).chain(([month, year]) =>
    fc
      .tuple(opening, oneOf('trong ', '', 'cuối '), monthWords(month, year))
      .map(([words, prefix, period]) => ({
        phrase: words + prefix + period,
        means: { from: start(year, month), due: [end(year, month)] },
      })),
  ),
  fc.tuple(months, years, opening).map(([month, year, words]) => ({
    phrase: `${words}trước tháng ${String(month)}/${String(year)}`,
    means: { due: [Temporal.PlainDate.from(start(year, month)).subtract({ days: 1 }).toString()] },
  })),
  fc.tuple(months, months, years).chain(([a, b, year]) => {
    const [first, last] = [Math.min(a, b), Math.max(a, b)]
    const next = last === first || last === first + 1
    return oneOf(
      {
        phrase: `tháng ${String(first)}-${String(last)}/${String(year)}`,
        means: { from: start(year, first), due: [end(year, last)] },
      },
      {
        phrase: `từ tháng ${String(first)} đến tháng ${String(last)} năm ${String(year)}`,
        means: { from: start(year, first), due: [end(year, last)] },
      },
      {
        phrase: `tháng ${String(first)} và tháng ${String(last)}/${String(year)}`,
        means: next
          ? { from: start(year, first), due: [end(year, last)] }
          : { due: [end(year, first), end(year, last)] },
      },
    )
  }),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), months, years, oneOf('tháng', 'của tháng'))
    .map(([week, month, year, word]) => ({
      phrase: `Tuần ${String(week)} ${word} ${String(month)} năm ${String(year)}`,
      means: {
        from: Temporal.PlainDate.from({ year, month, day: week * 7 - 6 }).toString(),
        due: [Temporal.PlainDate.from({ year, month, day: week * 7 }).toString()],
      },
    })),
  fc.tuple(years, oneOf('6', '06', 'Sáu', 'sáu')).chain(([year, six]) =>
    oneOf(
      {
        phrase: `${six} tháng đầu năm ${String(year)}`,
        means: { from: `${String(year)}-01-01`, due: [`${String(year)}-06-30`] },
      },
      {
        phrase: `${six} tháng cuối năm ${String(year)}`,
        means: { from: `${String(year)}-07-01`, due: [`${String(year)}-12-31`] },
      },
    ),
  ),
  years.map((year) => ({
    phrase: `Trong năm ${String(Math.max(year, PLAN_YEAR))}`,
    means: {
      from: `${String(Math.max(year, PLAN_YEAR))}-01-01`,
      due: [`${String(Math.max(year, PLAN_YEAR))}-12-31`],
    },
  })),
  fc
    .tuple(fc.integer({ min: 1, max: 31 }), oneOf('hằng', 'hàng', 'mỗi'), fc.boolean())
    .map(([day, every, before]) => ({
      phrase: `${before ? 'trước ' : ''}ngày ${String(day)} ${every} tháng`,
      means: { lines: [`monthly ${before ? 'before ' : ''}${String(day)}`] },
    })),
  fc
    .tuple(fc.integer({ min: 1, max: 28 }), oneOf('', 'của '), oneOf('quý', '6 tháng', 'năm'))
    .map(([day, of, unit]) => ({
      phrase: `trước ngày ${String(day)} ${of}tháng cuối ${unit}`,
      means: {
        lines: [
          `${unit === 'quý' ? 'quarterly' : unit === 'năm' ? 'annual' : 'semiannual'} before ${String(day)} of last month`,
        ],
      },
    })),
  fc
    .tuple(
      oneOf<[string, string]>(
        ['ngày', 'daily'],
        ['tuần', 'weekly'],
        ['tháng', 'monthly'],
        ['quý', 'quarterly'],
        ['năm', 'annual'],
        ['6 tháng', 'semiannual'],
      ),
      oneOf('hằng ', 'hàng ', 'định kỳ hằng '),
    )
    .map(([[unit, line], every]) => ({
      phrase: unit === '6 tháng' ? 'định kỳ 6 tháng' : every + unit,
      means: { lines: [line] },
    })),
  fc.tuple(oneOf(2, 3, 4, 6, 12), oneOf('định kỳ ', '')).map(([count, words]) => ({
    phrase: `${words}${String(count)} tháng/lần`,
    means: {
      lines: [
        count === 3
          ? 'quarterly'
          : count === 6
            ? 'semiannual'
            : count === 12
              ? 'annual'
              : `monthly/${String(count)}`,
      ],
    },
  })),
  fc
    .tuple(oneOf('Hai=0', 'Ba=1', 'Tư=2', 'Năm=3', 'Sáu=4', '6=4', 'Bảy=5'), oneOf('hằng', 'hàng'))
    .map(([pair, every]) => {
      const [name = '', number = ''] = pair.split('=')
      return { phrase: `thứ ${name} ${every} tuần`, means: { lines: [`weekly on ${number}`] } }
    }),
  fc
    .tuple(
      fc.integer({ min: 1, max: 60 }),
      oneOf('lần', 'tin', 'buổi', 'bài'),
      oneOf<[string, string]>(
        ['tháng', 'monthly'],
        ['quý', 'quarterly'],
        ['năm', 'annual'],
        ['tuần', 'weekly'],
      ),
      oneOf('ít nhất ', '', 'tối thiểu '),
    )
    .map(([count, thing, [unit, line], words]) => ({
      phrase: `${words}${two(count)} ${thing}/${unit}`,
      means: { lines: [line], minimum: count },
    })),
  fc.tuple(days, fc.boolean()).map(([day, before]) => ({
    phrase: `${before ? 'trước ' : ''}ngày ${String(day.day)}/${String(day.month)} hằng năm`,
    means: { lines: [`annual ${before ? 'before ' : ''}${String(day.day)}/${String(day.month)}`] },
  })),
]
