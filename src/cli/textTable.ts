/** A table of plain text; what is longer than its column's width is cut with an ellipsis. */
export function textTable(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
  widest: readonly number[],
): string {
  const lines = [heading, ...rows].map((row) =>
    row.map((cell, column) =>
      cut(cell.replace(/\s+/g, ' ').normalize('NFC'), widest[column] ?? 40),
    ),
  )
  const widths = heading.map((_, column) =>
    Math.max(...lines.map((line) => [...(line[column] ?? '')].length)),
  )
  const shown = lines.map((line) =>
    line
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))
      .join('  ')
      .trimEnd(),
  )
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  return [shown[0], rule, ...shown.slice(1)].join('\n')
}

function cut(text: string, width: number): string {
  const letters = [...text]
  return letters.length > width ? `${letters.slice(0, width - 1).join('')}…` : text
}
