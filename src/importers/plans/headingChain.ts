/** "I.", "A.", "1.": how a heading is numbered; those of one kind stand beside each other. */
type Numbering = 'part' | 'roman' | 'letter' | 'digit' | 'none'
type Heading = { label: string; numbering: Numbering; mark: string }

const PART = /^(?:phần|chương|mục|biểu|nhóm)\s+(?:thứ\s+)?([\p{L}\d]+)/iu
const MARK = /^([IVXLC]+|[A-ZĐ]|\d+(?:\.\d+)*)\s*[.)\-–:/]\s*(?=[\p{L}“"(])/u
const ALPHABET = 'ABCDĐEGHIKLMNOPQRSTUVXY'
/** Letters that are Roman numbers as well, of those that a list of headings reaches. */
const ROMAN_TOO = 'IVX'

/**
 * The headings above a row, from the outermost: "A. Thông tin" over "I. Báo chí". A heading ends those
 * numbered as it is and what stands below them; one without a number ends all.
 */
export function headingChain(): {
  enter: (label: string) => void
  section: () => string | undefined
} {
  let chain: Heading[] = []
  return {
    enter(label) {
      const heading = read(label, chain)
      const at = chain.findIndex(({ numbering }) => numbering === heading.numbering)
      const above = heading.numbering === 'none' || heading.numbering === 'part' ? 0 : chain.length
      chain = [...chain.slice(0, at < 0 ? above : at), heading]
    },
    section: () => (chain.length > 0 ? chain.map(({ label }) => label).join(' › ') : undefined),
  }
}

function read(label: string, chain: readonly Heading[]): Heading {
  const part = PART.exec(label)?.[1]
  if (part) return { label, numbering: 'part', mark: part }
  // "IV.12" is a whole path of its own.
  const mark = /\s/.test(label) ? MARK.exec(label)?.[1] : undefined
  if (!mark) return { label, numbering: 'none', mark: '' }
  if (/^\d/.test(mark)) return { label, numbering: 'digit', mark }
  const isLetter = mark.length === 1 && (!ROMAN_TOO.includes(mark) || followsLetter(mark, chain))
  return { label, numbering: isLetter ? 'letter' : 'roman', mark }
}

/** "I." after "H." is a letter. */
function followsLetter(mark: string, chain: readonly Heading[]): boolean {
  const last = chain.findLast(({ numbering }) => numbering === 'letter')?.mark
  return !!last && ALPHABET.indexOf(mark) === ALPHABET.indexOf(last) + 1
}
