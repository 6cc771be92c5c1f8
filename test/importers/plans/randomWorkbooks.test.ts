import { expect, it } from '@jest/globals'
import { normalizeLine } from '@/domain/text/normalizeText'
import { PLAN_TABLE } from '@/importers/plans/columns'
import { planTable } from '@/importers/plans/planTable'
import { balanceOf, readTables } from '@/importers/tables/readTables'
import { readXlsx } from '@/importers/xlsx/readXlsx'
import { makeWorkbook } from '../../helpers/makeWorkbook'
import { randomOf, randomPlanWorkbook } from '../../helpers/randomPlanWorkbook'

const SEED = Number(process.env.WORKBOOK_SEED ?? 20261125)
const WORKBOOKS = 100

it(`${WORKBOOKS} workbooks made at random come out as they were put in (seed ${SEED})`, async () => {
  for (let index = 0; index < WORKBOOKS; index++) {
    const put = randomPlanWorkbook(randomOf(SEED + index))
    const { sheets } = await readXlsx(makeWorkbook(put.sheets))
    const { taken, told } = readTables(sheets, PLAN_TABLE, {})
    const tasks = taken.flatMap((table) => {
      const read = planTable(table, { hiddenRows: false })
      told.push(...read.told)
      return read.rows.map(({ cells }) => ({
        text: normalizeLine(cells.text ?? ''),
        lead: normalizeLine(cells.lead ?? ''),
        deadline: normalizeLine(cells.deadline ?? ''),
      }))
    })
    const fates = Object.fromEntries(
      told.map(({ sheet, rowNumber, fate }) => [`${sheet}!${rowNumber}`, fate]),
    )
    const found = { seed: SEED + index, fates, tasks, rows: balanceOf(told).rows }
    const rows = Object.keys(put.fates).length
    const expected = { seed: SEED + index, fates: put.fates, rows }
    expect(found).toEqual({ ...expected, tasks: put.tasks.map(normalized) })
  }
})

const normalized = (task: Record<'text' | 'lead' | 'deadline', string>) => ({
  text: normalizeLine(task.text),
  lead: normalizeLine(task.lead),
  deadline: normalizeLine(task.deadline),
})
