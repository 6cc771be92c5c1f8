import { XLSX_LIMITS } from './limits'

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g

/**
 * Collects the text of a string item: plain, or in runs of several formats. How it is spoken (`rPh`)
 * stands beside it and is left out; `_x000D_` is how XML names a character it cannot hold.
 */
export function richText() {
  let parts = ''
  let isText = false
  let spoken = false
  return {
    clear() {
      parts = ''
    },
    open(name: string) {
      if (name === 'rPh') spoken = true
      isText = name === 't' && !spoken
    },
    text(text: string) {
      if (isText && parts.length < XLSX_LIMITS.cellCharacters) parts += text
    },
    close(name: string) {
      if (name === 'rPh') spoken = false
      isText = false
    },
    value: () => unescaped(parts),
  }
}

/** The text as it was typed, cut off where no cell goes on. */
export function unescaped(text: string): string {
  return text
    .slice(0, XLSX_LIMITS.cellCharacters)
    .replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}
