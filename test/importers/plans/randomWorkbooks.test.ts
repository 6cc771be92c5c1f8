import { expect, it } from '@jest/globals'
import { normalizeLine } from '@/domain/text/normalizeText'
import { readPlanFile } from '@/importers/plans/readPlanFile'
import { balanceOf } from '@/importers/tables/readTables'
import { makeWorkbook } from '../../helpers/makeWorkbook'
import { randomOf } from '../../helpers/randomPlan/random'
import { randomPlanWorkbook } from '../../helpers/randomPlan/randomPlanWorkbook'
import { catalogue } from './fixtures'

const SEED = Number(process.env.WORKBOOK_SEED ?? 20261125)
const WORKBOOKS = 100
/** What is told about cells and rows; what names and days mean is for other tests. */
const OF_CELLS =
  /^(?:cell(?:Error|Repeated|Converted)|nothingToRepeat|taskOverRows|textMissing|rowIgnored)$/
const plan = { label: 'Kế hoạch năm 2024', signedOn: '2024-01-10', year: 2024 }

it(`${WORKBOOKS} workbooks made at random come out as they were put in (seed ${SEED})`, async () => {
  for (let index = 0; index < WORKBOOKS; index++) {
    const put = randomPlanWorkbook(randomOf(SEED + index))
    const file = await readPlanFile(makeWorkbook(put.sheets), { catalogue, plan })
    const tasks = file.rows.map(({ text, written, deadline }) => ({
      text: normalizeLine(text),
      lead: written.lead,
      deadline: deadline.phrase,
    }))
    const fates = Object.fromEntries(
      file.told.map(({ sheet, rowNumber, fate }) => [`${sheet}!${rowNumber}`, fate]),
    )
    const problems = file.problems
      .filter(({ code }) => OF_CELLS.test(code))
      .map(({ sheet, row, column, code }) => `${sheet}!${row} ${column} ${code}`)
    const tables = file.tables.map(({ sheet, taken }) => [sheet, taken])
    expect({
      ...{ seed: SEED + index, tables, fates, tasks },
      problems: problems.sort(),
      rows: balanceOf(file.told).rows,
    }).toEqual({
      ...{ seed: SEED + index, tables: put.tables, fates: put.fates, tasks: put.tasks },
      problems: put.problems.sort(),
      rows: Object.keys(put.fates).length,
    })
  }
})
