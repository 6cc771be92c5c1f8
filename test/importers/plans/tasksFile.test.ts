import { describe, expect, it } from '@jest/globals'
import { importResult } from '@/importers/plans/importResult'
import { readPlanFile } from '@/importers/plans/readPlanFile'
import { planImport as vi } from '@/i18n/vi/planImport'
import { catalogue, tasksFile } from './fixtures'

const file = await readPlanFile(tasksFile, { catalogue })

describe('the 278 tasks of the five plans', () => {
  it('are all read, each with its own key', () => {
    expect(file.rows).toHaveLength(278)
    expect(new Set(file.rows.map((row) => row.taskKey)).size).toBe(278)
    expect(file.plans.map((plan) => plan.number)).toEqual([
      '52/KH-UBND',
      '145/KH-UBND',
      undefined,
      '257/KH-UBND',
      '122/KH-UBND',
    ])
  })
  it('name agencies and groups that are all known', () => {
    expect(file.problems.filter(({ code }) => code.startsWith('agency.'))).toEqual([])
  })
  it('have deadlines that are all understood, with the days the plans mean', () => {
    expect(file.problems.filter(({ column }) => column === 'deadline')).toEqual([])
    const lines = new TextDecoder().decode(tasksFile).split('\n').slice(1)
    const wrong = file.rows.flatMap(({ deadline, rowNumber }) => {
      const expected = lines[rowNumber - 2]!.split('\t')[7]
      const spans = deadline.kind === 'span' && !expected
      return spans || (deadline.due ?? '') === expected ? [] : [{ rowNumber, deadline, expected }]
    })
    expect(wrong).toEqual([])
  })
  it('gives the same keys when read again', async () => {
    const again = await readPlanFile(tasksFile, { catalogue })
    expect(again.rows.map((row) => row.taskKey)).toEqual(file.rows.map((row) => row.taskKey))
  })
  it('can be narrowed to one plan, whose date is taken from the file', async () => {
    const plan = { label: '257/KH-UBND', number: '257/KH-UBND' }
    const one = await readPlanFile(tasksFile, { catalogue, plan })
    expect(one.rows).toHaveLength(44)
    expect(one.rows[0]?.plan).toMatchObject({ number: '257/KH-UBND', signedOn: '2017-12-29' })
    expect(one.rows.map((row) => row.taskKey)).toEqual(
      file.rows.filter((row) => row.plan?.number === '257/KH-UBND').map((row) => row.taskKey),
    )
  })
  it('puts who is asked apart from who leads and coordinates', () => {
    const row = file.rows.find(
      ({ section, plan }) => section === '(kết)' && plan?.number === '257/KH-UBND',
    )
    const codes = row?.requested.map((party) => (party.type === 'agency' ? party.agency.code : ''))
    expect(codes).toEqual(['UBMTTQ', 'BTGTU', 'LDLD'])
    expect(row?.lead).toHaveLength(2)
  })
  it('prints the result as promised', () => {
    const result = importResult(file, { created: 278, updated: 0, unchanged: 0 }, vi)
    expect(result).toMatchObject({
      rows: 278,
      created: 278,
      deadlines: { understood: 148, notUnderstood: 0 },
      agencies: { notResolved: 0 },
    })
    for (const problem of result.problems) expect(problem.message).not.toMatch(/[{}]/)
  })
})
