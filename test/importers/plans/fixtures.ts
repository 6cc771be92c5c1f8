import { readFileSync } from 'node:fs'
import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { listCell, readTsv } from '@/seed/reference/readTsv'
import { channelNames } from '@/domain/channels/resolveChannels'
import { directory, referenceFile } from '../../helpers/referenceAgencies'

type ChannelColumn = 'code' | 'name_vi' | 'group_name_vi' | 'aliases'

export const channels = readTsv<ChannelColumn>(referenceFile('channels.tsv')).map((row) => ({
  code: row.code,
  nameVi: row.name_vi,
  groupNameVi: row.group_name_vi,
  aliases: listCell(row.aliases),
}))

export const catalogue = { directory, channels: channelNames(channels) }

export const tasksFile: Uint8Array = readFileSync(
  new URL('../../fixtures/tasks.tsv', import.meta.url),
)

type Cell = string | Date | null | { value: string; columnSpan?: number; rowSpan?: number }

/** An XLSX file of these cells; a cell may span columns and rows. */
export async function xlsx(rows: Cell[][]): Promise<Uint8Array> {
  const data = rows.map((row) =>
    row.map((cell) => {
      if (cell instanceof Date) return { value: cell, type: Date, format: 'dd/mm/yyyy' }
      return typeof cell === 'string' ? { value: cell } : cell
    }),
  )
  const result = writeXlsxFile(data as SheetData, {})
  return new Uint8Array(await result.toBuffer())
}

export function text(content: string): Uint8Array {
  return new TextEncoder().encode(content)
}

export const ANNEX_HEADINGS = [
  'TT',
  'Tên nhiệm vụ',
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Thời gian hoàn thành',
  'Sản phẩm/\nKết quả',
  'Nguồn nhiệm vụ',
]
