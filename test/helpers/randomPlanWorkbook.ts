import type { RowFate } from '@/importers/tables/rowFate'
import { letters, type MadeCell, type MadeSheet } from './makeWorkbook'

/** What was put into a workbook: every row with what it is, and the tasks as they must come out. */
export type PutIn = {
  sheets: MadeSheet[]
  fates: Record<string, RowFate>
  tasks: { text: string; lead: string; deadline: string }[]
}

export type Random = {
  below: (count: number) => number
  pick: <T>(from: readonly T[]) => T
  yes: (share: number) => boolean
}

/** The same numbers for the same seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    below,
    pick: (from) => from[below(from.length)] as never,
    yes: (share) => next() < share,
  }
}

const HEADINGS = {
  order: ['TT', 'STT', 'Số TT', 'stt'],
  text: [
    'Nhiệm vụ',
    'Tên nhiệm vụ',
    'NỘI DUNG CÔNG VIỆC',
    'Nội dung\nthực hiện',
    'Nội dung nhiệm vụ',
  ],
  lead: [
    'Cơ quan chủ trì',
    'ĐƠN VỊ CHỦ TRÌ',
    'Chủ trì',
    'Co quan chu tri',
    'Chủ trì t/m, đầu mối th. dõi',
  ],
  deadline: ['Thời gian hoàn thành', 'Thời hạn', 'Tiến độ', 'THỜI GIAN\nTHỰC HIỆN'],
  product: ['Sản phẩm', 'Kết quả', 'Sản phẩm/\nKết quả'],
  unknown: ['Người phụ trách', 'Số điện thoại', 'Đầu mối'],
} as const
type Column = keyof typeof HEADINGS

const LEADS = [
  'Sở Nội vụ',
  'Sở Y tế',
  'Sở Tài chính',
  'Sở Thông tin và Truyền thông',
  'UBND quận Ba Đình',
]
const DEADLINES = ['Quý I/2024', 'Trước 30/6/2024', 'Trong năm 2024', '15/12/2024', 'Tháng 10/2024']
const WORK = [
  'Tuyên truyền',
  'Phát thanh',
  'In tờ rơi',
  'Tập huấn',
  'Tổng hợp số liệu',
  'Cộng tác viên viết bài',
]
const FOOTERS = [
  ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'],
  ['NGƯỜI LẬP BIỂU', 'Nguyễn Văn A'],
  ['Hà Nội, ngày 15 tháng 3 năm 2024', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Thị B'],
  ['Ghi chú: số liệu tạm tính', 'Nơi nhận:', '- UBND Thành phố;'],
]

/** A workbook of one to three sheets, some hidden, each with one or two tables, made as offices make them. */
export function randomPlanWorkbook(random: Random): PutIn {
  const put: PutIn = { sheets: [], fates: {}, tasks: [] }
  const count = 1 + random.below(3)
  for (let at = 0; at < count; at++) {
    const hidden = at > 0 && random.yes(0.3)
    const sheet: Required<MadeSheet> = {
      name: `Biểu ${at + 1}`,
      hidden,
      rows: [],
      hiddenRows: [],
      merges: [],
    }
    const own: PutIn = { sheets: [], fates: {}, tasks: [] }
    table(sheet, own, random)
    if (random.yes(0.3)) table(sheet, own, random)
    if (random.yes(0.7)) footer(sheet, own, random)
    for (const [row, fate] of Object.entries(own.fates)) {
      // Of a hidden sheet only titles and headings are told as what they are.
      put.fates[row] = hidden && fate !== 'title' ? 'hiddenSheet' : fate
    }
    if (!hidden) put.tasks.push(...own.tasks)
    put.sheets.push(sheet)
  }
  return put
}

type Sheet = Required<MadeSheet>

function add(sheet: Sheet, put: PutIn, cells: MadeCell[], fate: RowFate): number {
  const number = sheet.rows.push(cells)
  put.fates[`${sheet.name}!${number}`] = fate
  return number
}

const blank = (sheet: Sheet) => void sheet.rows.push([])

function table(sheet: Sheet, put: PutIn, random: Random): void {
  const columns = columnsOf(random)
  const width = columns.length
  const last = letters(width - 1)
  if (sheet.rows.length) blank(sheet)
  for (let titles = random.below(3); titles > 0; titles--) {
    const row = add(
      sheet,
      put,
      [random.pick(['Phụ lục', 'BIỂU NHIỆM VỤ', 'Kèm theo Kế hoạch'])],
      'title',
    )
    sheet.merges.push(`A${row}:${last}${row}`)
  }
  // Another word for a column, or another order: the second table of a sheet is never taken for the first.
  const headings: string[] = columns.map((column) => random.pick(HEADINGS[column]))
  if (sheet.rows.length) headings[columns.indexOf('product')] = `Sản phẩm dự kiến`
  add(sheet, put, headings, 'title')
  if (random.yes(0.4)) {
    add(
      sheet,
      put,
      columns.map((_, at) => `(${at + 1})`),
      'columnNumbers',
    )
  }
  const place = { columns, headings, last }
  let order = 0
  for (let steps = 3 + random.below(8); steps > 0; steps--) {
    order = step(sheet, put, random, place, order, random.below(10))
  }
  // A heading right above the next table would be its title as well.
  step(sheet, put, random, place, order, 9)
}

function columnsOf(random: Random): Column[] {
  const middle: Column[] = ['lead', 'deadline', 'product']
  if (random.yes(0.5)) middle.push('unknown')
  for (let at = middle.length - 1; at > 0; at--) {
    const other = random.below(at + 1)
    ;[middle[at], middle[other]] = [middle[other]!, middle[at]!]
  }
  return ['order', 'text', ...middle]
}

type Place = { columns: Column[]; headings: string[]; last: string }
type Task = { text: string; lead: string; deadline: string }

function step(
  sheet: Sheet,
  put: PutIn,
  random: Random,
  place: Place,
  order: number,
  kind: number,
): number {
  const { columns, headings, last } = place
  const row = (number: string, task: Partial<Task>, product: MadeCell = 'Báo cáo') =>
    columns.map((column): MadeCell => {
      if (column === 'order') return number || null
      if (column === 'product') return product
      return column === 'unknown' ? 'Ông A' : (task[column] ?? null)
    })
  const made = (): Task => ({
    text: `${random.pick(WORK)} ${sheet.name} dòng ${sheet.rows.length + 1}`,
    lead: random.pick(LEADS),
    deadline: random.pick(DEADLINES),
  })
  const take = (task: Task, cells: MadeCell[]) => {
    put.tasks.push(task)
    return add(sheet, put, cells, 'taken')
  }
  if (kind === 0) {
    const number = add(
      sheet,
      put,
      [`${random.pick(['I', 'II', 'III'])}. NHÓM ${sheet.rows.length}`],
      'heading',
    )
    sheet.merges.push(`A${number}:${last}${number}`)
    return order
  }
  if (kind === 1) {
    add(sheet, put, [random.pick(['Cộng', 'Tổng cộng', 'Tổng số']), null, '5 việc'], 'total')
    return order
  }
  if (kind === 2) {
    const parent = `${random.pick(WORK)} ${sheet.rows.length + 1}`
    const bare = columns.map((column) =>
      column === 'order' ? String(order + 1) : column === 'text' ? `${parent}:` : null,
    )
    add(sheet, put, bare, 'heading')
    for (const item of ['a)', 'b)']) {
      const task = made()
      take({ ...task, text: `${parent}: ${task.text}` }, row(item, task))
    }
    return order + 1
  }
  if (kind === 3) {
    // One lead merged over two tasks.
    const [first, second] = [made(), made()]
    const number = take(first, row(String(order + 1), first))
    take({ ...second, lead: first.lead }, row(String(order + 2), { ...second, lead: undefined }))
    const at = letters(columns.indexOf('lead'))
    sheet.merges.push(`${at}${number}:${at}${number + 1}`)
    return order + 2
  }
  if (kind === 4) {
    // One task over two rows, each with a lead and a deadline.
    const [first, second] = [made(), made()]
    const both = {
      ...first,
      lead: joined(first.lead, second.lead),
      deadline: joined(first.deadline, second.deadline),
    }
    const number = take(both, row(String(order + 1), first))
    add(sheet, put, row('', { ...second, text: undefined }), 'joined')
    for (const column of ['order', 'text'] as const) {
      const at = letters(columns.indexOf(column))
      sheet.merges.push(`${at}${number}:${at}${number + 1}`)
    }
    return order + 1
  }
  if (kind === 5) {
    // A page break: the headings again, and the row above goes on.
    const task = made()
    take({ ...task, lead: `${task.lead} phòng một cửa` }, row(String(order + 1), task))
    if (random.yes(0.5)) blank(sheet)
    add(sheet, put, headings, 'repeated')
    add(
      sheet,
      put,
      columns.map((column) => (column === 'lead' ? 'phòng một cửa' : null)),
      'joined',
    )
    return order + 1
  }
  if (kind === 6) {
    const task = made()
    const number = add(sheet, put, row(String(order + 1), task), 'hiddenRow')
    sheet.hiddenRows.push(number)
    return order + 1
  }
  if (kind === 7) blank(sheet)
  const task = made()
  take(task, row(String(order + 1), task, random.yes(0.1) ? { error: '#N/A' } : 'Báo cáo'))
  return order + 1
}

const joined = (first: string, second: string) => (first === second ? first : `${first} ${second}`)

function footer(sheet: Sheet, put: PutIn, random: Random): void {
  blank(sheet)
  for (const line of random.pick(FOOTERS)) {
    add(sheet, put, random.yes(0.5) ? [null, line] : [null, null, null, line], 'footer')
  }
}
