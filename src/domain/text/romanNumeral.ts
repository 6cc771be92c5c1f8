const NUMERALS = ['X', 'IX', 'V', 'IV', 'I'] as const
const VALUES = { X: 10, IX: 9, V: 5, IV: 4, I: 1 }

/** Roman numeral of a small positive whole number (1–39): quarters, annexes, sections. */
export function romanNumeral(value: number): string {
  let rest = value
  let text = ''
  for (const numeral of NUMERALS) {
    while (rest >= VALUES[numeral]) {
      text += numeral
      rest -= VALUES[numeral]
    }
  }
  return text
}
