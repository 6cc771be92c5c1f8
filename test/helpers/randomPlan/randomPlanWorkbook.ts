import { addRow, blankRow, nothing, type PutIn, type Sheet } from './putIn'
import type { Random } from './random'
import { randomTable } from './randomTable'
import { FOOTERS } from './vocabulary'

/** A workbook of one to three sheets, some hidden, each with one or two tables, made as offices make them. */
export function randomPlanWorkbook(random: Random): PutIn {
  const put = nothing()
  const count = 1 + random.below(3)
  for (let at = 0; at < count; at++) {
    const hidden = at > 0 && random.yes(0.3)
    const name = `Biểu ${at + 1}`
    const sheet: Sheet = { name, hidden, rows: [], hiddenRows: [], merges: [] }
    put.sheets.push(sheet)
    const tables = [randomTable(sheet, random)]
    if (random.yes(0.3)) tables.push(randomTable(sheet, random))
    if (random.yes(0.7)) footer(sheet, tables.at(-1) ?? put, random)
    for (const own of tables) {
      const taken = own.tables.every(([, isKnown]) => isKnown)
      for (const [row, fate] of Object.entries(own.fates)) {
        // Of what is not taken only titles and headings are told as what they are.
        const left = hidden ? 'hiddenSheet' : 'notChosen'
        put.fates[row] = (hidden || !taken) && fate !== 'title' ? left : fate
      }
      put.tables.push([name, taken && !hidden])
      if (hidden || !taken) continue
      put.tasks.push(...own.tasks)
      put.problems.push(...own.problems)
    }
  }
  return put
}

function footer(sheet: Sheet, put: PutIn, random: Random): void {
  blankRow(sheet)
  for (const line of random.pick(FOOTERS)) {
    addRow(sheet, put, random.yes(0.5) ? [null, line] : [null, null, null, line], 'footer')
  }
}
