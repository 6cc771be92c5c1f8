import { describe, expect, it } from '@jest/globals'
import { matchKey } from '@/domain/text/matchKey'
import { normalizeLine, normalizeText } from '@/domain/text/normalizeText'
import { readPlanFile } from '@/importers/plans/readPlanFile'
import { balanceOf } from '@/importers/tables/readTables'
import { makeWorkbook, type MadeSheet } from '../../helpers/makeWorkbook'
import { annexSheet, papiSheet, planTasks } from '../../helpers/planWorkbooks'
import { catalogue, tasksFile } from './fixtures'

const tasks = planTasks(new TextDecoder().decode(tasksFile))
const ofPlan = (number: string) => tasks.filter(({ plan }) => plan.startsWith(number))
/** The same tasks from the list of all plans, which other tests hold against what the plans say. */
const list = (await readPlanFile(tasksFile, { catalogue })).rows
const listed = (number: string) => list.filter(({ plan }) => plan?.label.startsWith(number))

async function read(sheets: MadeSheet[], signedOn?: string) {
  const plan = { label: 'Kế hoạch', signedOn, year: Number(signedOn?.slice(0, 4) ?? 2024) }
  return readPlanFile(makeWorkbook(sheets), { catalogue, plan })
}

type Row = Awaited<ReturnType<typeof read>>['rows'][number]
const codes = (parties: Row['lead']) =>
  parties.map((party) => (party.type === 'agency' ? party.agency : party.group).code)

const content = (row: Row) => ({
  section: row.section,
  text: row.text,
  lead: codes(row.lead),
  coordinating: codes(row.coordinating),
  requested: codes(row.requested),
  channels: row.channels.map(({ code }) => code),
  deadline: { ...row.deadline, beforePlan: undefined },
  product: row.product,
})

const FOOT = { title: 4, footer: 3 }

describe('the plans of the city as workbooks of an office', () => {
  it.each([
    ['52/KH-UBND', '2018-02-26', 71, 26],
    ['145/KH-UBND', '2021-06-14', 9, 5],
    ['257/KH-UBND', '2017-12-29', 44, 22],
    ['KH khắc phục', undefined, 28, 27],
  ])('%s: every row is a task or told', async (number, signedOn, taken, heading) => {
    const file = await read([annexSheet('Phụ lục', ofPlan(number))], signedOn)
    const fates = { ...FOOT, taken, heading, columnNumbers: 1, total: 1 }
    const rows = Object.values(fates).reduce((sum, count) => sum + count, 0)
    expect(balanceOf(file.told)).toEqual({ rows, fates })
    expect(file.rows.map(content)).toEqual(listed(number).map(content))
  })

  it('122/KH-UBND: what its text says, and its table of indexes', async () => {
    const file = await read(papiPlan(), '2020-06-11')
    expect(balanceOf(file.told)).toEqual({
      rows: 153,
      fates: { title: 8, columnNumbers: 1, heading: 11, taken: 126, total: 1, footer: 6 },
    })
  })
})

const all = ofPlan('122/')
const isPapi = ({ section }: { section: string }) => section.startsWith('Biểu')
const papiPlan = () => [
  annexSheet(
    'Nhiệm vụ',
    all.filter((task) => !isPapi(task)),
  ),
  papiSheet('Biểu tổng hợp', all.filter(isPapi)),
]

describe('the PAPI table of plan 122', () => {
  it('gives each of its parts as a task with its lead, its result and who carries it out', async () => {
    const { rows } = await read(papiPlan(), '2020-06-11')
    const papi = rows.filter(({ sheet }) => sheet === 'Biểu tổng hợp')
    const expected = listed('122/').filter(isPapi)
    const inTable = all.filter(isPapi)
    const differences = expected.flatMap((row, at) => {
      const [found, written] = [papi[at], inTable[at]]
      const result = [written?.product, written?.deadline].filter(Boolean).join('\n')
      const pairs: [string, unknown, unknown][] = [
        ['text', matchKey(found?.text ?? ''), matchKey(row.text)],
        ['lead', codes(found?.lead ?? []), codes(row.lead)],
        [
          'executing',
          // "… phối hợp MTTQ" in the column of those who carry it out.
          codes([...(found?.executing ?? []), ...(found?.coordinating ?? [])]),
          [...codes(row.coordinating), ...codes(row.requested)],
        ],
        ['result', found?.product, normalizeText(result)],
        ['part', found?.section.endsWith(`Nội dung ${row.section.slice(5)}`), true],
      ]
      return pairs
        .filter(([, is, was]) => JSON.stringify(is) !== JSON.stringify(was))
        .map(
          ([what, is, was]) => `${row.section} ${normalizeLine(row.text)}: ${what} ${is} / ${was}`,
        )
    })
    expect(papi).toHaveLength(108)
    expect(differences).toEqual([])
  })

  it('has no column of deadlines: what it says of them stays in the results', async () => {
    const { rows } = await read(papiPlan(), '2020-06-11')
    const papi = rows.filter(({ sheet }) => sheet === 'Biểu tổng hợp')
    const expected = listed('122/').filter(isPapi)
    const only = expected.filter((row, at) => row.deadline.kind !== papi[at]?.deadline.kind)
    const phrases = expected.map(({ deadline }) => deadline.phrase)
    expect(papi.filter(({ product }, at) => !product.endsWith(phrases[at] ?? ''))).toEqual([])
    expect(only).toHaveLength(76)
    expect(
      only.flatMap(({ section, deadline: { due } }) => (due ? [`${section} ${due}`] : [])),
    ).toEqual([
      'Biểu 2d 2020-05-30',
      ...['Biểu 3b 2020-06-30', 'Biểu 3b 2020-06-30'],
      ...['Biểu 5a-d 2020-11-30', 'Biểu 5a-d 2020-12-30'],
      ...['Biểu 6c 2020-08-31', 'Biểu 6c 2020-12-31'],
      ...Array.from({ length: 7 }, () => 'Biểu 7b 2020-12-31'),
    ])
  })
})
