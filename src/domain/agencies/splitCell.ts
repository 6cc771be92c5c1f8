import { foldVietnamese } from '@/domain/text/foldVietnamese'
import { normalizeLine } from '@/domain/text/normalizeText'

/** One part of a cell between semicolons or list marks. */
export type CellPiece = {
  text: string
  /** "(mời)", "(đề nghị)": asked, not ordered. "(yêu cầu)": ordered. */
  annotation?: 'requested' | 'ordered'
  /** "Các sở: …" — the word that the names after it leave out, e.g. "Sở". */
  heading?: string
}

const HARD = /;|\n\s*(?:[-–+*•]|\d{1,2}[.)])\s+/
const NOTE = /\s*\(([^()]*)\)\s*[.,]?\s*$/
const HEADING =
  /^(?:các\s+)?(sở|ban|báo|ubnd quận|ubnd huyện|ubnd phường|ubnd xã|quận|huyện)\s*:\s*/iu
/** Splits a cell at the marks that always separate names, and reads what stands in brackets after them. */
export function splitCell(cell: string): CellPiece[] {
  let heading: string | undefined
  return cell
    .normalize('NFC')
    .replace(/^\s*(?:[-–+*•]|\d{1,2}[.)])\s+/, '')
    .split(HARD)
    .flatMap((part): CellPiece[] => {
      let text = part.replace(/\u00A0/g, ' ').trim()
      const note = annotation(NOTE.exec(text)?.[1])
      if (note) text = text.replace(NOTE, '')
      const opens = HEADING.exec(text)
      if (opens) {
        heading = opens[1]
        text = text.slice(opens[0].length)
      }
      text = text.replace(/[\s.,]+$/, '')
      if (text === '') return []
      return [{ text, ...(note ? { annotation: note } : {}), ...(heading ? { heading } : {}) }]
    })
}

/** Whether a cell says that nobody is named: empty, a dash, "(không nêu …)". */
export function namesNobody(cell: string): boolean {
  return /^(?:[-–—.…\s]*|\(?khong neu\b.*)$/.test(foldVietnamese(normalizeLine(cell)))
}

function annotation(note: string | undefined): CellPiece['annotation'] {
  if (note === undefined) return undefined
  const folded = foldVietnamese(note).trim()
  if (/^(?:moi|kinh moi|de nghi|duoc moi)\b/.test(folded)) return 'requested'
  return /^(?:yeu cau|giao)\b/.test(folded) ? 'ordered' : undefined
}
