const collator = new Intl.Collator('vi', { numeric: true })

/**
 * Sort order of Vietnamese: a ă â b c d đ e ê … with tones ngang, huyền, hỏi, ngã, sắc, nặng (CLDR `vi`),
 * and numbers by value, so that "Biểu 2" stands before "Biểu 10".
 */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b)
}
