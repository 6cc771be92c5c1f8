/** Widths in 1/1000 em of Times (Adobe core metrics, regular and bold); a marked letter is as wide as its base. */
const CAPITALS = {
  regular: [
    722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556,
    611, 722, 722, 944, 722, 722, 611,
  ],
  bold: [
    722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556,
    667, 722, 722, 1000, 722, 722, 667,
  ],
}
const SMALL = {
  regular: [
    444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
    278, 500, 500, 722, 500, 500, 444,
  ],
  bold: [
    500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389,
    333, 556, 500, 722, 500, 500, 444,
  ],
}
const NARROW = new Set([' ', '\u00A0', '.', ',', ';', ':'])
const HORN = 80
const TWIPS_PER_POINT = 20

type Face = { points: number; bold: boolean }

/** Width in twips of a text set in Times New Roman: rules under headings are measured by their text. */
export function textWidth(text: string, { points, bold }: Face): number {
  const face = bold ? 'bold' : 'regular'
  let thousandths = 0
  for (const letter of text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')) {
    const capital = CAPITALS[face][letter.charCodeAt(0) - 65]
    const small = SMALL[face][letter.charCodeAt(0) - 97]
    thousandths += capital ?? small ?? other(letter)
  }
  // The horn of ơ and ư stands beside its letter.
  thousandths += HORN * (text.normalize('NFD').match(/\u031B/g)?.length ?? 0)
  return Math.round((thousandths / 1000) * points * TWIPS_PER_POINT)
}

function other(sign: string): number {
  if (NARROW.has(sign)) return 250
  if (sign === '-') return 333
  return sign === '%' ? 1000 : 500
}

/** Breaks a text into as few lines as fit the width, all about equally long, as headings are set; a no-break space holds. */
export function balancedLines(text: string, face: Face, maxWidth: number): string[] {
  const words = text.split(/ +/).filter(Boolean)
  const fitting = breakAt(words, face, maxWidth)
  let best = fitting
  for (let width = maxWidth - 100; width > 0; width -= 100) {
    const lines = breakAt(words, face, width)
    if (lines.length > fitting.length) break
    best = lines
  }
  return best
}

function breakAt(words: readonly string[], face: Face, maxWidth: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && textWidth(longer, face) <= maxWidth) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
