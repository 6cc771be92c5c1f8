import { readXlsx } from '@/importers/xlsx/readXlsx'

export type WorkbookSheet = { sheet: string; data: (string | number | boolean)[][] }

/** The values of a workbook as rows of cells from column A on; empty cells are holes. */
export async function workbookRows(bytes: Uint8Array): Promise<WorkbookSheet[]> {
  return (await readXlsx(bytes)).sheets.map(({ name, rows }) => ({
    sheet: name,
    data: rows.map(({ cells }) => {
      const row: WorkbookSheet['data'][number] = []
      for (const { column, value } of cells) row[column] = value
      return row
    }),
  }))
}
