import { matchKey } from '@/domain/text/matchKey'

/** What a column of a plan's table holds. */
export const PLAN_COLUMNS = [
  'order',
  'plan',
  'section',
  'text',
  'lead',
  'executing',
  'coordinating',
  'requested',
  'channel',
  'deadline',
  'product',
  'source',
] as const

export type PlanColumn = (typeof PLAN_COLUMNS)[number]

/** Headings seen in plans, folded; any order, with or without marks and line breaks. */
const HEADINGS: Record<PlanColumn, RegExp> = {
  order: /^(?:tt|stt|so tt|so thu tu)$/,
  plan: /^(?:plan|ke hoach|so ke hoach|so ky hieu ke hoach)$/,
  section: /^(?:section|muc|phan|muc trong ke hoach)$/,
  text: /^(?:task(?: vi)?|(?:ten |noi dung )?nhiem vu(?: cu the| chu yeu| trong tam)?|noi dung(?: cong viec| thuc hien| hoat dong)?|(?:ten )?cong viec|noi dung nhiem vu|nhiem vu (?:va )?giai phap|ten nhiem vu noi dung)$/,
  lead: /^(?:lead|(?:(?:co quan|don vi)(?: don vi)? )?chu tri(?: thuc hien)?|chu tri tham muu(?: dau moi)?|(?:co quan|don vi) dau moi)$/,
  executing: /^(?:executing|(?:(?:co quan|don vi)(?: don vi)? )?thuc hien)$/,
  coordinating: /^(?:coordinating|(?:(?:co quan|don vi)(?: don vi)? )?phoi hop(?: thuc hien)?)$/,
  requested: /^(?:requested|(?:co quan|don vi)?(?: duoc)? ?de nghi)$/,
  channel:
    /^(?:channel|kenh(?: truyen thong)?|hinh thuc(?: tuyen truyen| thuc hien| truyen thong)?)$/,
  deadline:
    /^(?:deadline(?: phrase)?|thoi (?:gian|han|diem)(?: hoan thanh| thuc hien)?|tien do(?: thuc hien| hoan thanh)?|han hoan thanh)$/,
  product:
    /^(?:product|san pham(?: ket qua| dau ra| du kien)?|ket qua(?: dau ra| san pham| dat duoc)?)$/,
  source: /^(?:nguon(?: nhiem vu| van ban)?|can cu|van ban giao nhiem vu)$/,
}

export type ColumnMap = Partial<Record<PlanColumn, number>>

/** The columns a row of headings names; the first of two equal headings counts. */
export function recogniseColumns(row: readonly string[]): ColumnMap {
  const map: ColumnMap = {}
  row.forEach((cell, index) => {
    const key = matchKey(cell)
    const column = PLAN_COLUMNS.find((name) => HEADINGS[name].test(key))
    if (column && map[column] === undefined) map[column] = index
  })
  return map
}

/** Where a table begins: its headings (one row, or two where the upper cell spans several) and columns. */
export type TableHead = { firstRow: number; lastRow: number; columns: ColumnMap }

/** Finds the headings below title rows: a row that names the tasks and at least one more column. */
export function findHead(rows: readonly string[][]): TableHead | undefined {
  for (const [index, row] of rows.slice(0, 200).entries()) {
    const columns = recogniseColumns(row)
    if (columns.text === undefined || Object.keys(columns).length < 2) continue
    const below = recogniseColumns(rows[index + 1] ?? [])
    const more = Object.entries(below).filter(
      ([name]) => name !== 'text' && columns[name as PlanColumn] === undefined,
    )
    if (below.text !== undefined || more.length < 2) {
      return { firstRow: index, lastRow: index, columns }
    }
    const taken = new Set(Object.values(below))
    const upper = Object.entries(columns).filter(([, at]) => !taken.has(at))
    const both = Object.fromEntries([...upper, ...more]) as ColumnMap
    return { firstRow: index, lastRow: index + 1, columns: both }
  }
  return undefined
}
