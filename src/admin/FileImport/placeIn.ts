type Placed = { sheet?: string; rowNumber: number }

/** Where a row stands: its number, with the sheet where the rows are of several. */
export function placeIn(all: readonly Pick<Placed, 'sheet'>[]) {
  const isOne = new Set(all.map(({ sheet }) => sheet)).size < 2
  return ({ sheet, rowNumber }: Placed, word: string): string => {
    const row = `${word} ${rowNumber}`.trim()
    return sheet && !isOne ? `${sheet} · ${row}` : row
  }
}
