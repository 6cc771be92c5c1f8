import { TABLE_LIMITS } from '@/importers/tableLimits'

/** What a workbook may weigh. A table of an office has some thousand rows; this leaves room and stops abuse. */
export const XLSX_LIMITS = {
  /** Of all parts of the archive together, unpacked. */
  inflatedBytes: 24 * 1024 * 1024,
  entries: 2000,
  sheets: 50,
  /** Of all sheets, as far as they have content. */
  cells: 300_000,
  /** With those that are empty: a sheet of this size has its formats and little else. */
  cellElements: 1_000_000,
  /** Of all cells together, those that share a text each with all of it. */
  characters: TABLE_LIMITS.textBytes,
  merges: 20_000,
  sharedStrings: 300_000,
  styles: 70_000,
  /** Excel itself takes 32,767; more is cut off here. */
  cellCharacters: 33_000,
  /** Elements within each other, and attributes of one; OOXML needs some fifteen. */
  depth: 40,
  attributes: 500,
} as const
