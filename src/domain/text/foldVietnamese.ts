const COMBINING_MARKS = /\p{Mn}/gu
/** `đ` has no Unicode decomposition; `ð` (eth) is what some keyboards and OCR leave in its place. */
const STROKED_D = /[đð]/g

/**
 * Folds Vietnamese text to what people type without marks: NFD, marks dropped, đ → d, lower case.
 * Nothing else changes: spaces and punctuation stay. Domain reference §9.
 *
 * @example foldVietnamese('Đống Đa') // 'dong da'
 */
export function foldVietnamese(text: string): string {
  return text
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .toLowerCase()
    .replace(STROKED_D, 'd')
    .normalize('NFC')
}
