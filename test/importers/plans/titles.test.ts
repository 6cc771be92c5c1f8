import { describe, expect, it } from '@jest/globals'
import { readPlanFile } from '@/importers/plans/readPlanFile'
import type { KnownPlan } from '@/importers/plans/planOfRow'
import { readTitle } from '@/importers/plans/statedPlan'
import { makeWorkbook, type MadeCell, type MadeSheet } from '../../helpers/makeWorkbook'
import { catalogue } from './fixtures'

const sheet = (name: string, titles: string[], ...deadlines: string[]): MadeSheet => ({
  name,
  rows: [
    ...titles.map((title): MadeCell[] => [title]),
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
    ...deadlines.map((one, at): MadeCell[] => [at + 1, `${name} ${at}`, 'Sở Nội vụ', one]),
  ],
})

/** The days due, and what is told of each deadline. */
async function read(sheets: MadeSheet[], plan?: KnownPlan) {
  const file = await readPlanFile(makeWorkbook(sheets), { catalogue, plan })
  return {
    plans: file.plans.map(({ label }) => label),
    due: file.rows.map(({ deadline }) => deadline.due ?? deadline.problem?.code),
    told: file.problems.map(({ code, details: { from, year } }) =>
      [code, from, year].filter(Boolean).join(' '),
    ),
  }
}

describe('the lines above a table', () => {
  it.each([
    ['NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2018', 2018],
    ['Phụ lục nhiệm vụ năm 2019 (Kèm theo Kế hoạch số 1/KH-UBND ngày 29 tháng 12 năm 2018)', 2019],
    ['KẾ HOẠCH GIAI ĐOẠN 2021-2025, NĂM 2022', 2022],
    ['Kế hoạch giai đoạn 2021 - 2025', undefined],
    ['Nhiệm vụ năm 2021 và năm 2022', undefined],
    ['Đề án đến năm 2030', undefined],
    ['Hà Nội, ngày 15 tháng 3 năm 2018', undefined],
    ['Kèm theo Quyết định số 12/QĐ-UBND ngày 3/1/2018', undefined],
  ])('%s: the year %s', (line, year) => expect(readTitle([line]).year?.year).toBe(year))

  it.each([
    [
      '(Kèm theo Kế hoạch số 88/KH-UBND ngày 15/3/2018 của UBND Thành phố)',
      '88/KH-UBND',
      '2018-03-15',
      'UBND Thành phố',
    ],
    [
      '(Ban hành kèm theo Kế hoạch số: 07/KH-SNV ngày 05 tháng 01 năm 2024 của Sở Nội vụ)',
      '07/KH-SNV',
      '2024-01-05',
      'Sở Nội vụ',
    ],
    ['(Kèm theo Quyết định số 12 /QĐ-UBND)', '12/QĐ-UBND', undefined, undefined],
    ['(Kèm theo Kế hoạch số     /KH-UBND ngày   /3/2018)', undefined, undefined, undefined],
    ['Căn cứ Kế hoạch số 257/KH-UBND ngày 29/12/2017', undefined, undefined, undefined],
  ])('%s: the plan', (line, number, signedOn, issuer) => {
    const { plan } = readTitle([line])
    expect([plan?.number, plan?.signedOn, plan?.issuer]).toEqual([number, signedOn, issuer])
  })
  it('may be broken over two rows, or be the head of the document', () => {
    const broken = ['(Kèm theo Kế hoạch số 88/KH-UBND', 'ngày 15/3/2018 của UBND Thành phố)']
    expect(readTitle(broken).plan?.signedOn).toBe('2018-03-15')
    const head = ['Số: 9/KH-SYT', 'Hà Nội, ngày 02 tháng 01 năm 2024']
    expect(readTitle(head).plan?.label).toBe('9/KH-SYT (02/01/2024)')
  })
})

describe('the plan of rows that name none', () => {
  const enclosed = '(Kèm theo Kế hoạch số 88/KH-UBND ngày 15/3/2018 của UBND Thành phố)'
  it('is the one above their table, or the only one of the file', async () => {
    const { plans, due } = await read([
      sheet('a', [enclosed], '30/6/2018'),
      sheet('b', [], '1/7/2018'),
    ])
    expect(plans).toEqual(['88/KH-UBND (15/03/2018)'])
    expect(due).toEqual(['2018-06-30', '2018-07-01'])
  })
  it('is the chosen one, with the day that the file says of it; another is told', async () => {
    const same = await read([sheet('a', [enclosed], '30/6/2018')], {
      label: '88/KH-UBND',
      number: '88/KH-UBND',
    })
    expect(same).toMatchObject({ plans: ['88/KH-UBND (15/03/2018)'], told: [] })
    const other = await read([sheet('a', [enclosed], '30/6/2018')], {
      label: '5/KH-SNV',
      number: '5/KH-SNV',
    })
    expect(other).toMatchObject({ plans: ['5/KH-SNV'], told: ['planDiffers'] })
  })
})

describe('the year that a deadline leaves out', () => {
  const plan = (rest: object = {}) => ({ label: 'Kế hoạch', ...rest })
  it('is the one in the title of the table, and that is told', async () => {
    const sheets = [
      sheet('a', ['NHIỆM VỤ NĂM 2018'], 'Quý IV', '30/6/18', 'Hằng quý; 15/12'),
      sheet('b', [], '15/12'),
    ]
    expect(await read(sheets, plan())).toMatchObject({
      due: ['2018-12-31', '2018-06-30', '2018-12-15', '2018-12-15'],
      told: [
        'deadline.yearInferred title 2018',
        'deadline.yearInferred',
        'deadline.yearInferred title 2018',
        'deadline.yearInferred title 2018',
      ],
    })
  })
  it('else that of the plan, else that of its day where the day can mean no other', async () => {
    const sheets = [sheet('a', ['NHIỆM VỤ'], 'Quý IV', 'Tháng 2')]
    expect(await read(sheets, plan({ year: 2019, signedOn: '2018-12-29' }))).toMatchObject({
      due: ['2019-12-31', '2019-02-28'],
      told: ['deadline.yearInferred period 2019', 'deadline.yearInferred period 2019'],
    })
    expect(await read(sheets, plan({ signedOn: '2018-03-15' }))).toMatchObject({
      // February was over by then.
      due: ['2018-12-31', 'deadline.yearMissing'],
      told: ['deadline.yearInferred date 2018', 'deadline.yearMissing'],
    })
  })
  it('is not invented', async () => {
    const missing = { due: ['deadline.yearMissing'], told: ['deadline.yearMissing'] }
    expect(await read([sheet('a', [], 'Quý IV')], plan({ signedOn: '2018-12-29' }))).toMatchObject(
      missing,
    )
    const several = ['KẾ HOẠCH GIAI ĐOẠN 2021-2025']
    expect(
      await read([sheet('a', several, 'Quý IV')], plan({ signedOn: '2021-02-01' })),
    ).toMatchObject(missing)
    const known = plan({ signedOn: '2021-02-01', severalYears: true })
    expect(await read([sheet('a', [], 'Quý IV')], known)).toMatchObject(missing)
  })
})
