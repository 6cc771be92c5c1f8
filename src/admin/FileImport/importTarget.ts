import type { ReactNode } from 'react'
import type { BalanceWords } from '@/i18n/balanceSentence'
import type { FileImportWords } from '@/i18n/vi/fileImport'
import type { ShownChange } from '@/importers/shownChange'
import type { TableKind } from '@/importers/tables/findTables'
import type { Balance, TableOffer, ToldRow } from '@/importers/tables/readTables'

/** What the server says of a file, checked or imported. */
export type CheckedFile = {
  saved: boolean
  importId: string | null
  created: number
  updated: number
  unchanged: number
  /** So many fields stay as people wrote them. */
  kept: number
  balance: Balance<string>
  left: ToldRow<string>[]
  /** Of files that hold tables: every one, and which of their columns were mapped by hand before. */
  tables?: TableOffer<string>[]
  remembered?: string[]
}

export type CheckedRow = {
  sheet?: string
  row: number
  status: keyof FileImportWords['statuses']
  /** What it changes, or does not, of what is stored. */
  changes: ShownChange[]
  problems: {
    severity: 'error' | 'warning'
    message: string
    suggestion?: string | null
    /** The column it belongs to. */
    at?: string
  }[]
}

/** A column of the rows on screen; problems and changes are shown in the column that names their `at`. */
export type RowColumn<Row> = {
  label: string
  content: (row: Row) => ReactNode
  at: readonly (string | undefined)[]
}

export type ImportTile = { label: string; value: string; tone?: 'bad' | 'warn' | false }

export type ImportKindWords = {
  intro: string
  file: string
  importing: string
  import: string
  doneText: string
  table: string
  balance: BalanceWords
}

/** What the columns of a table can hold, and how that is called. */
export type TableTarget = { kind: TableKind<string>; names: Readonly<Record<string, string>> }

/** All that one importer has of its own: where a file goes, what is said of it, how its rows look. */
export type ImportTarget<File extends CheckedFile, Row extends CheckedRow> = {
  words: ImportKindWords
  api: string
  /** Goes with the file; an empty word is left out. What was checked with others holds no more. */
  fields: Readonly<Record<string, string>>
  /** All that must be chosen before a file can be checked is. */
  ready: boolean
  /** Endings of names, and what is said of the file. */
  accept: string
  hint: string
  template?: { href: string; label: string }
  /** Of importers of tables. */
  table?: TableTarget
  tiles: (file: File) => ImportTile[]
  /** Below the figures. */
  about?: (file: File) => ReactNode
  rows: (file: File) => Row[]
  columns: readonly RowColumn<Row>[]
  /** Ways to what was written. */
  links: (file: File) => { href: string; label: string }[]
}
