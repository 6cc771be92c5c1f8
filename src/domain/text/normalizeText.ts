/** Zero-width characters and the soft hyphen that web copies and PDFs leave inside words. */
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g
const ODD_SPACES = /[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/g
/** Not by \b, which takes the á of <báo> for the end of a word. */
const STRAY_TAGS = /<\/?(?:sub|sup|b|i|u|strong|em|span|p|div)(?:[\s/][^>]*)?>/gi
const ENDS_A_SENTENCE = /[.;:!?…]["”’)]*$/
const STARTS_AN_ITEM = /^(?:[-–—+*•●▪]\s|\d{1,3}(?:\.\d{1,3})*[.)]\s|[a-zđ]\)\s)/iu

/**
 * Cleans text that came out of a document, a web copy or a cell without changing its words: NFC,
 * ordinary spaces, no invisible characters, no stray marks (`**`, `<sub>`, leading `#`), and no line
 * breaks inside a sentence. Breaks between sentences and before list items stay. Domain reference §7g.
 *
 * @example normalizeText('Hoàn thành trước\n**30/12/2020**') // 'Hoàn thành trước 30/12/2020'
 */
export function normalizeText(text: string): string {
  const lines = text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(ODD_SPACES, ' ')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(STRAY_TAGS, '')
    .replace(/\*\*|__/g, '')
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) =>
      line
        .replace(/^\s*#{1,6}\s+/, '')
        .replace(/ +/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
  return lines.reduce((kept, line) => {
    if (kept === '') return line
    const breaks = ENDS_A_SENTENCE.test(kept) || STARTS_AN_ITEM.test(line)
    return kept + (breaks ? '\n' : ' ') + line
  }, '')
}

/** `normalizeText` on one line, for names, labels and phrases. */
export function normalizeLine(text: string): string {
  return normalizeText(text).replace(/\s+/g, ' ')
}
