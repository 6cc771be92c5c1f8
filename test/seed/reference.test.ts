import { describe, expect, it } from '@jest/globals'
import { AGENCY_KINDS } from '@/domain/agencies/kinds'
import { MEASURES } from '@/domain/measures'
import { listCell, readTsv } from '@/seed/reference/readTsv'
import { agencies, groups, referenceFile } from '../helpers/referenceAgencies'

describe('reference data', () => {
  it('every agency has a known kind, a parent that exists and whole dates', () => {
    const codes = new Set(agencies.map((agency) => agency.code))
    for (const agency of agencies) {
      expect(AGENCY_KINDS).toContain(agency.kind)
      if (agency.parent) expect(codes).toContain(agency.parent)
      for (const date of [agency.validFrom, agency.validTo]) {
        if (date) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      }
    }
  })
  it('a code and its first day name one agency', () => {
    const keys = agencies.map((agency) => `${agency.code}|${agency.validFrom}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(agencies).toHaveLength(215 + 579)
  })
  it('every alias and every group member is an agency', () => {
    const codes = new Set(agencies.map((agency) => agency.code))
    for (const { code } of readTsv<'code'>(referenceFile('agency-aliases.tsv'))) {
      expect(codes).toContain(code)
    }
    for (const group of groups)
      for (const code of group.includes ?? []) expect(codes).toContain(code)
    for (const group of groups)
      for (const kind of group.kinds ?? []) expect(AGENCY_KINDS).toContain(kind)
  })
  it('channels count in known measures, the primary one among them', () => {
    for (const row of readTsv<'primary_measure' | 'measures'>(referenceFile('channels.tsv'))) {
      const measures = listCell(row.measures)
      expect(measures).toContain(row.primary_measure)
      for (const measure of measures) expect(MEASURES).toContain(measure)
    }
  })
  it('weekdays of the holidays are right', () => {
    for (const { date, weekday } of readTsv<'date' | 'weekday'>(referenceFile('holidays.tsv'))) {
      const short = new Date(`${date}T00:00:00Z`).toUTCString().slice(0, 3)
      expect(`${date} ${short}`).toBe(`${date} ${weekday}`)
    }
  })
  it('a row with more cells than headings is an error', () => {
    expect(() => readTsv('a\tb\n1\t2\t3')).toThrow('Row 2 has 3 cells under 2 headings')
  })
})
