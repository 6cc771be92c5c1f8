/**
 * Reads tab-separated text with a header row into one object per row. A cell that is missing at the end
 * of a row is an empty string; there is no quoting, as in the reference files. Throws when a row has
 * more cells than the header, which always means a stray tab.
 *
 * @example readTsv('code\tname\nSNV\tSở Nội vụ') // [{ code: 'SNV', name: 'Sở Nội vụ' }]
 */
export function readTsv<Column extends string>(text: string): Record<Column, string>[] {
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const columns = header.split('\t') as Column[]
  return lines
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const cells = line.split('\t')
      if (cells.length > columns.length) {
        throw new Error(
          `Row ${index + 2} has ${cells.length} cells under ${columns.length} headings`,
        )
      }
      const entries = columns.map((column, i) => [column, (cells[i] ?? '').trim()])
      return Object.fromEntries(entries) as Record<Column, string>
    })
}

/** Splits a cell that holds a list (`a;b;c`) into its trimmed, non-empty parts. */
export function listCell(cell: string): string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
