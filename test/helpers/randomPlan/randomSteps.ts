import { letters, type MadeCell } from '../makeWorkbook'
import { toTcvn3 } from '../oldFonts'
import { addRow, blankRow, type PutIn, type PutTask, type Sheet } from './putIn'
import type { Random } from './random'
import { DEADLINES, DITTO, LEADS, WORK, type Column } from './vocabulary'

export type Place = {
  sheet: Sheet
  put: PutIn
  random: Random
  columns: readonly Column[]
  /** The headings once more. */
  head: (fate: 'repeated') => void
  /** Of the last task. */
  order: number
  above: PutTask | undefined
}

type Cells = Partial<Record<Column, MadeCell>>

/** A task, and the cell of its deadline. */
function made({ sheet, random }: Place): PutTask & { cell: MadeCell } {
  const { cell, shown } = random.pick(DEADLINES)
  const text = `${random.pick(WORK)} ${sheet.name} dòng ${sheet.rows.length + 1}`
  return { text, lead: random.pick(LEADS), deadline: shown, cell }
}

const FILLED: Cells = { product: 'Báo cáo', unknown: 'Ông A' }

const row = ({ columns }: Place, cells: Cells): MadeCell[] =>
  columns.map((column) => cells[column] ?? null)

const ofTask = ({ text, lead, cell }: PutTask & { cell: MadeCell }): Cells => ({
  ...FILLED,
  ...{ text, lead, deadline: cell },
})

function take(place: Place, { text, lead, deadline }: PutTask, cells: Cells): number {
  const { sheet, put } = place
  place.above = { text, lead, deadline }
  put.tasks.push(place.above)
  return addRow(sheet, put, row(place, cells), 'taken')
}

const problem = ({ sheet, put }: Place, number: number, column: Column, code: string) =>
  void put.problems.push(`${sheet.name}!${number} ${column} ${code}`)

/** A number as text, with a point, or as a number. */
const next = (place: Place): MadeCell => {
  place.order += 1
  return place.random.pick<MadeCell>([String(place.order), `${place.order}.`, place.order])
}

function plain(place: Place): void {
  const task = made(place)
  take(place, task, { ...ofTask(task), order: next(place) })
}

function section({ sheet, put, random, columns }: Place): void {
  const title = `${random.pick(['I', 'II', 'III'])}. NHÓM ${sheet.rows.length}`
  const number = addRow(sheet, put, [title], 'heading')
  sheet.merges.push(`A${number}:${letters(columns.length - 1)}${number}`)
}

function total({ sheet, put, random }: Place): void {
  addRow(sheet, put, [random.pick(['Cộng', 'Tổng cộng', 'Tổng số']), null, '5 việc'], 'total')
}

/** A task over its parts, which are numbered a), 1.1, marked with a dash, or say so in their text. */
function parts(place: Place): void {
  const { sheet, put, random } = place
  const parent = `${random.pick(WORK)} ${sheet.rows.length + 1}`
  place.order += 1
  const order = String(place.order)
  const text = parent + random.pick(['', ':'])
  addRow(sheet, put, row(place, { order, text }), 'heading')
  const marks = random.pick([
    ['a)', 'b)'],
    ['-', '-'],
    [`${order}.1`, `${order}.2`],
    [null, null],
  ])
  for (const mark of marks) {
    const task = made(place)
    const written = mark === null ? `- ${task.text}` : task.text
    const whole = { ...task, text: `${parent}: ${task.text}` }
    take(place, whole, { ...ofTask(task), text: written, order: mark })
  }
}

/** One lead merged over two tasks. */
function sharedLead(place: Place): void {
  const [first, second] = [made(place), made(place)]
  const number = take(place, first, { ...ofTask(first), order: next(place) })
  const other = { ...second, lead: first.lead }
  take(place, other, { ...ofTask(second), lead: null, order: next(place) })
  mergeDown(place, number, ['lead'])
}

/** One task over two rows, each with a lead and a deadline. */
function twoLeads(place: Place): void {
  const [first, second] = [made(place), made(place)]
  const both = {
    text: first.text,
    lead: joined(first.lead, second.lead),
    deadline: joined(first.deadline, second.deadline),
  }
  const number = take(place, both, { ...ofTask(first), order: next(place) })
  const { sheet, put } = place
  addRow(sheet, put, row(place, { ...ofTask(second), text: null }), 'joined')
  problem(place, number, 'text', 'taskOverRows')
  mergeDown(place, number, ['order', 'text'])
}

const joined = (first: string, second: string) => (first === second ? first : `${first} ${second}`)

function mergeDown({ sheet, columns }: Place, number: number, merged: readonly Column[]): void {
  for (const column of merged) {
    const at = letters(columns.indexOf(column))
    sheet.merges.push(`${at}${number}:${at}${number + 1}`)
  }
}

/** Several tasks under one number merged over them. */
function sharedNumber(place: Place): void {
  const [first, second] = [made(place), made(place)]
  const number = take(place, first, { ...ofTask(first), order: next(place) })
  take(place, second, ofTask(second))
  mergeDown(place, number, ['order'])
}

/** A page break: the headings again, and the row above goes on. */
function pageBreak(place: Place): void {
  const { sheet, put, random } = place
  const task = made(place)
  const whole = { ...task, lead: `${task.lead} phòng một cửa` }
  take(place, whole, { ...ofTask(task), order: next(place) })
  if (random.yes(0.5)) blankRow(sheet)
  place.head('repeated')
  addRow(sheet, put, row(place, { lead: 'phòng một cửa' }), 'joined')
}

function hiddenRow(place: Place): void {
  const cells = { ...ofTask(made(place)), order: next(place) }
  place.sheet.hiddenRows.push(addRow(place.sheet, place.put, row(place, cells), 'hiddenRow'))
}

/** "nt" for what stands above, where something does. */
function ditto(place: Place): void {
  const { above, random } = place
  const task = made(place)
  const cells = { ...ofTask(task), order: next(place) }
  const repeated = (['lead', 'deadline'] as const).filter(
    (name) => above?.[name] && random.yes(0.7),
  )
  for (const name of repeated) {
    cells[name] = random.pick(DITTO)
    task[name] = above?.[name] ?? ''
  }
  const number = take(place, task, cells)
  for (const name of repeated) problem(place, number, name, 'cellRepeated')
}

/** A formula that failed, in any column: the task is told, and what the cell should say is missing. */
function failed(place: Place): void {
  const { random, columns } = place
  const column = random.pick(columns)
  const task = made(place)
  const cells = {
    ...ofTask(task),
    order: next(place),
    [column]: { error: random.pick(['#N/A', '#REF!']) },
  }
  const shown = column in task ? { ...task, [column]: '' } : task
  const number = take(place, shown, cells)
  if (column !== 'unknown') problem(place, number, column, 'cellError')
  if (column === 'text') problem(place, number, 'text', 'textMissing')
}

function oldFont(place: Place): void {
  const task = made(place)
  const [text, lead] = [toTcvn3(task.text), toTcvn3(task.lead)]
  const number = take(place, task, { ...ofTask(task), text, lead, order: next(place) })
  problem(place, number, 'text', 'cellConverted')
}

function afterBlank(place: Place): void {
  blankRow(place.sheet)
  plain(place)
}

/** What may come next in a table; the last is a row like most. */
export const STEPS: readonly ((place: Place) => void)[] = [
  ...[section, total, parts, sharedLead, twoLeads, sharedNumber, pageBreak, hiddenRow],
  ...[ditto, failed, oldFont, afterBlank, plain, plain, plain],
]
