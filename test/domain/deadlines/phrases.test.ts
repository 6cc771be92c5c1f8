import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parseDeadline } from '@/domain/deadlines/parseDeadline'
import { readTsv } from '@/seed/reference/readTsv'

const rows = readTsv<'phrase' | 'kind' | 'resolved_due_or_rule' | 'source_file'>(
  readFileSync(new URL('./deadline_phrases.tsv', import.meta.url), 'utf8'),
)

const KINDS: Record<string, string> = {
  before_date: 'beforeDate',
  'before_date+report_to': 'beforeDate',
  'before_date+send_to': 'beforeDate',
  'before_date (mốc cấp 2)': 'beforeDate',
  in_quarter: 'inQuarter',
  in_month: 'inMonth',
  event_in_month: 'eventInMonth',
  in_year: 'inYear',
  span_year: 'wholeYear',
  by_year: 'byYear',
  span: 'span',
  'span+annual': 'span',
  recurrence: 'recurrence',
  recurrence_multi: 'recurrence',
  recurrence_unspecified: 'recurrenceUnspecified',
  conditional: 'conditional',
  min_count_per_period: 'minimumCount',
  continuous: 'continuous',
  as_regulated: 'asRegulated',
  as_directed: 'asDirected',
  on_demand: 'onDemand',
  prompt: 'prompt',
  ad_hoc: 'adHoc',
  FALSE_POSITIVE: 'notADeadline',
}

/** Signing dates of the five plans, by the number their files begin with. */
const PLAN_DATES: Record<string, string> = {
  '000': '2018-02-26',
  '001': '2021-06-14',
  '002': '2024-05-01',
  '003': '2017-12-29',
  '004': '2020-06-11',
}

describe('the 81 phrases of the five plans', () => {
  it('has them all', () => expect(rows).toHaveLength(81))

  it.each(rows)('$phrase → $kind', ({ phrase, kind, resolved_due_or_rule: rule, source_file }) => {
    const deadline = parseDeadline(phrase, { planDate: PLAN_DATES[source_file.slice(0, 3)] })
    expect(deadline.kind).toBe(KINDS[kind])
    expect(deadline.problem).toBeUndefined()
    const named = /\d{4}-\d{2}-\d{2}(?:\.\.(\d{4}-\d{2}-\d{2}))?/.exec(rule)
    if (kind === 'span_year') expect(deadline.due).toBeUndefined()
    else if (/^(before|in_|event|by_year|span)/.test(kind) && named) {
      expect(deadline.due).toBe(named[1] ?? named[0])
    }
  })

  it('gives one schedule per period named', () => {
    const every = (phrase: string) => parseDeadline(phrase).recurrences?.map((item) => item.every)
    expect(every('hàng tháng, quý, 6 tháng và hằng năm')).toEqual([
      'monthly',
      'quarterly',
      'semiannual',
      'annual',
    ])
    expect(every('theo quý, 6 tháng, năm')).toEqual(['quarterly', 'semiannual', 'annual'])
    expect(every('định kỳ hàng quý, cuối năm')).toEqual(['quarterly', 'annual'])
    expect(every('Định kỳ 6 tháng, 1 năm')).toEqual(['semiannual', 'annual'])
    expect(every('định kỳ 6 tháng, một năm')).toEqual(['semiannual', 'annual'])
    expect(every('giai đoạn 2021 - 2025 và hàng năm')).toEqual(['annual'])
    expect(every('Hàng tháng')).toEqual(['monthly'])
  })

  it('reads the least number of times', () => {
    expect(parseDeadline('ít nhất 1 lần/ năm').minimum).toEqual({ count: 1, per: 'annual' })
  })

  it('allows a day before the date of the plan, and says so', () => {
    const deadline = parseDeadline('Hoàn thành trước 30/5/2020', { planDate: '2020-06-11' })
    expect(deadline).toMatchObject({ due: '2020-05-30', beforePlan: true })
  })
})
