import { matchKey } from '@/domain/text/matchKey'
import { normalizeLine } from '@/domain/text/normalizeText'
import { headingName, headingUnit } from './headingUnit'
import { remembered } from '@/importers/remembered'
import type { GridCell, GridRow, SheetGrid } from './sheetGrid'

/** What a column of a table may hold, and the folded headings it is known by. */
type ColumnSpec<K extends string> = {
  key: K
  heading: RegExp
  /** Several columns may hold it, one below the other in meaning (group, part). */
  many?: true
}

/** What an importer reads: its columns, and the one no table of its kind is without. */
export type TableKind<K extends string> = { columns: readonly ColumnSpec<K>[]; required: K }

/** Where columns go by hand: a column's id to what it holds, or '' for nowhere. */
export type ColumnChoice<K extends string> = Readonly<Record<string, K | ''>>

/** As chosen for this file, and as remembered of earlier ones. */
export type ColumnChoices<K extends string> = {
  columns?: ColumnChoice<K>
  remembered?: ColumnChoice<K>
}

export type FoundColumn<K extends string> = {
  /** Its folded heading, the same in every file; the second of equal ones ends in `#2`. */
  id: string
  index: number
  /** As written; the letter of the column where there is none. */
  heading: string
  hidden: boolean
  /** Null when it goes nowhere. */
  key: K | null
  /** What its numbers are counted in, where the heading says so. */
  unit?: string
  samples: string[]
}

export type FoundTable<K extends string> = {
  /** Sheet and row of the headings: `1!5`. */
  id: string
  sheet: string
  /** In a hidden sheet: left out unless it is chosen. */
  hidden: boolean
  columns: FoundColumn<K>[]
  /** The rows of its headings, and what stands between the last table and them. */
  head: GridRow[]
  above: GridRow[]
  /** Below the headings, up to the next table. */
  rows: GridRow[]
  /** Its column of tasks is not known: somebody has to say which it is. */
  incomplete: boolean
}

const SAMPLES = 3
/** A guess at headings nobody knows: so many filled cells, within the first rows of the sheet. */
const LEAST_HEADINGS = 3
const GUESS_WITHIN = 30
/** So many known headings are headings without the one that is needed. */
const KNOWN_ALONE = 3

/**
 * The tables of a sheet by their headings, in any order of columns. Headings that come again below
 * (page breaks) belong to the same table; other ones begin another. A sheet in which no heading is known
 * gives its likeliest table, to be mapped by hand.
 */
export function findTables<K extends string>(
  { name, hidden, rows, hiddenColumns }: SheetGrid,
  sheetNumber: number,
  kind: TableKind<K>,
  choices: ColumnChoices<K> = {},
): FoundTable<K>[] {
  const heads: { from: number; to: number; seen: string }[] = []
  const keyOf = remembered((text) => known(text, kind, choices))
  for (let at = 0; at < rows.length; at++) {
    const to = lastHeadRow(rows, at, kind.required, keyOf)
    if (to === null) continue
    const seen = rows
      .slice(at, to + 1)
      .map(headingsOf)
      .join('\n')
    if (heads.at(-1)?.seen !== seen) heads.push({ from: at, to, seen })
    at = to
  }
  if (heads.length === 0) {
    const at = likelyHead(rows)
    if (at >= 0) heads.push({ from: at, to: at, seen: '' })
  }
  let previousEnd = 0
  return heads.map(({ from, to }, index): FoundTable<K> => {
    const next = heads[index + 1]
    const end = next ? titleOf(rows, to + 1, next.from) : rows.length
    const body = rows.slice(to + 1, end)
    const head = rows.slice(from, to + 1)
    const columns = columnsOf({ head, body, kind, choices, hiddenColumns })
    const above = rows.slice(previousEnd, from)
    previousEnd = end
    return {
      id: `${sheetNumber}!${rows[from]?.number ?? 0}`,
      sheet: name,
      hidden,
      columns,
      head,
      above,
      rows: body,
      incomplete: !columns.some(({ key }) => key === kind.required),
    }
  })
}

/** What a heading is known as. */
function columnNamed<K extends string>(heading: string, kind: TableKind<K>): K | null {
  const keys = [heading, headingName(heading)].map((text) => matchKey(normalizeLine(text)))
  return (
    keys
      .map((key) => kind.columns.find((column) => column.heading.test(key))?.key)
      .find((key) => key !== undefined) ?? null
  )
}

/** The index of the last row of the headings that begin here, null when none do. */
function lastHeadRow<K extends string>(
  rows: readonly GridRow[],
  at: number,
  required: K,
  keyOf: (text: string) => K | null,
): number | null {
  const keysOf = (row: GridRow | undefined) => new Set(headingTexts(row ? [row] : []).map(keyOf))
  const [row, below] = [rows[at], rows[at + 1]]
  const own = keysOf(row)
  own.delete(null)
  // Without the one that is needed it takes more to be a row of headings: it is offered to be mapped.
  if (!row || own.size < (own.has(required) ? 2 : KNOWN_ALONE)) return null
  const isSpread = row.cells.some(
    ({ text }, column) => text !== '' && row.cells[column + 1]?.mergedAcross,
  )
  const isNext = below?.number === row.number + 1
  const lower = isNext ? keysOf(below) : new Set<K | null>()
  lower.delete(null)
  const more = [...lower].filter((key) => key !== null && !own.has(key))
  const goesOn =
    isNext &&
    !(own.has(required) && lower.has(required)) &&
    (more.length >= 2 || (isSpread && more.length >= 1))
  return goesOn ? at + 1 : at
}

function known<K extends string>(
  text: string,
  kind: TableKind<K>,
  choices: ColumnChoices<K>,
): K | null {
  const id = matchKey(normalizeLine(text))
  return wishFor({ id, text, kind, choices, hidden: false }).key ?? columnNamed(text, kind)
}

/** In this order columns that want the same get it. */
const RANKS = ['chosen', 'recognised', 'remembered'] as const
type Wish<K extends string> = { key: K | null; rank: (typeof RANKS)[number] }

/** Where a column goes as long as no other one goes there before it. */
function wishFor<K extends string>({
  id,
  text,
  kind,
  choices: { columns = {}, remembered: kept = {} },
  hidden,
}: {
  id: string
  text: string
  kind: TableKind<K>
  choices: ColumnChoices<K>
  hidden: boolean
}): Wish<K> {
  // Of its own only: a heading may be called "constructor".
  if (Object.hasOwn(columns, id)) return { key: columns[id] || null, rank: 'chosen' }
  // The letter of a column without a heading says nothing of the next file.
  if (text === '') return { key: null, rank: 'recognised' }
  if (Object.hasOwn(kept, id)) return { key: kept[id] || null, rank: 'remembered' }
  return { key: hidden ? null : columnNamed(text, kind), rank: 'recognised' }
}

/** The headings of columns over one or two rows; below a heading of several columns the lower one counts. */
function headingTexts(head: readonly GridRow[]): string[] {
  const width = Math.max(0, ...head.map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_, column) => {
    const texts = head.map(({ cells }) => cells[column]).filter(isWritten)
    return texts.at(-1)?.text ?? ''
  })
}

const isWritten = (cell: GridCell | undefined): cell is GridCell =>
  !!cell && cell.text.trim() !== '' && cell.mergedFrom === undefined

const headingsOf = ({ cells }: GridRow): string => cells.map(({ text }) => matchKey(text)).join('|')

function columnsOf<K extends string>({
  head,
  body,
  kind,
  choices,
  hiddenColumns,
}: {
  head: readonly GridRow[]
  body: readonly GridRow[]
  kind: TableKind<K>
  choices: ColumnChoices<K>
  hiddenColumns: ReadonlySet<number>
}): FoundColumn<K>[] {
  const headings = headingTexts(head).map(normalizeLine)
  const width = Math.max(headings.length, ...body.map(({ cells }) => cells.length))
  const times = new Map<string, number>()
  const found: (FoundColumn<K> & Pick<Wish<K>, 'rank'>)[] = []
  for (let index = 0; index < width; index++) {
    const samples = samplesOf(body, index)
    const text = headings[index] ?? ''
    if (text === '' && samples.length === 0) continue
    const hidden = hiddenColumns.has(index)
    const heading = text || columnLetters(index)
    const base = matchKey(heading)
    const time = (times.get(base) ?? 0) + 1
    times.set(base, time)
    const id = time === 1 ? base : `${base}#${time}`
    const unit = headingUnit(text)
    found.push({
      id,
      index,
      heading,
      hidden,
      ...wishFor({ id, text, kind, choices, hidden }),
      ...(unit ? { unit } : {}),
      samples,
    })
  }
  const many = new Set(kind.columns.filter((column) => column.many).map(({ key }) => key))
  const taken = new Set<K>()
  for (const rank of RANKS) {
    for (const column of found.filter((each) => each.rank === rank)) {
      const { key } = column
      // The first of two equal headings counts; the second is shown as going nowhere.
      if (key !== null && taken.has(key) && !many.has(key)) column.key = null
      else if (key !== null) taken.add(key)
    }
  }
  // Sent nowhere beside another one in an earlier file; in this one there is no other.
  if (!taken.has(kind.required)) {
    const left = found.find(
      ({ rank, hidden, heading }) =>
        rank === 'remembered' && !hidden && columnNamed(heading, kind) === kind.required,
    )
    if (left) left.key = kind.required
  }
  return found.map(({ rank: _, ...column }) => column)
}

/** The first different values of a column, as many as are shown. */
function samplesOf(body: readonly GridRow[], index: number): string[] {
  const samples = new Set<string>()
  for (const { cells } of body) {
    const cell = cells[index]
    if (isWritten(cell)) samples.add(normalizeLine(cell.text))
    if (samples.size === SAMPLES) break
  }
  return [...samples]
}

/** Rows of one value right above headings are the title of the table below. */
function titleOf(rows: readonly GridRow[], from: number, head: number): number {
  let at = head
  while (at > from && isTitle(rows[at - 1])) at--
  return at
}

function isTitle(row: GridRow | undefined): boolean {
  const [text = '', ...more] = valuesOf(row)
  return more.length === 0 && !/^[\p{Ll}\p{P}]/u.test(text)
}

function likelyHead(rows: readonly GridRow[]): number {
  const counts = rows
    .slice(0, GUESS_WITHIN)
    .map((row) => valuesOf(row).filter((text) => !/^[\d.,/-]+$/.test(text)).length)
  const at = counts.findIndex((count) => count >= LEAST_HEADINGS)
  return at >= 0 && valuesOf(rows[at + 1]).length >= 2 ? at : -1
}

const valuesOf = (row: GridRow | undefined): string[] =>
  (row?.cells ?? []).filter(isWritten).map(({ text }) => text.trim())

function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last
}
