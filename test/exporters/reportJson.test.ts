import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'

import type { Report } from '@/domain/reporting/report'
import { reportJson } from '@/exporters/json/reportJson'

import { cityReport } from './cityReport'

const file = new URL('../../src/exporters/json/report.schema.json', import.meta.url)
const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(file, 'utf8')) as object,
)
const problems = (report: Report) => {
  validate(JSON.parse(reportJson(report)))
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
}

describe('the JSON', () => {
  it('is what its schema says', () => {
    expect(problems(cityReport())).toEqual([])
  })

  it('gives back the same report', () => {
    const { $schema, ...rest } = JSON.parse(reportJson(cityReport())) as Report & {
      $schema: string
    }
    expect($schema).toBe('report.schema.json')
    const { slots, slotsByChannel, agencies, ...same } = cityReport()
    expect(rest).toMatchObject(same)
    expect(rest.slots).toEqual(slots)
    expect(rest.slotsByChannel[0]).toEqual(slotsByChannel[0])
    expect(rest.agencies.map(({ lines }) => lines)).toEqual(agencies.map(({ lines }) => lines))
  })

  it('has null where there is no figure: planned and never logged, or only done unplanned', () => {
    const { agencies } = JSON.parse(reportJson(cityReport())) as Report
    const find = (code: string) => agencies.find((agency) => agency.code === code)?.slots
    expect(find('X00013')).toMatchObject({ planned: 125, aired: null, missed: null, unlogged: 125 })
    expect(find('DPTTHHN')).toMatchObject({ planned: null, aired: null, unplanned: 4 })
  })

  it('is refused by the schema when a figure is not a figure or a field is unknown', () => {
    const report = cityReport()
    expect(problems({ ...report, slots: { ...report.slots, planned: -1 } })).toEqual([
      '/slots/planned must be >= 0',
    ])
    expect(problems({ ...report, extra: 1 } as Report)).toEqual([
      ' must NOT have additional properties',
    ])
  })
})
