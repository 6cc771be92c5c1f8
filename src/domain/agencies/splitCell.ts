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

/** One part of a piece between commas, line breaks, "và", "phối hợp". Names may contain these. */
export type Segment = { start: number; end: number; afterCoordination: boolean }

const HARD = /;|\n\s*(?:[-–+*•]|\d{1,2}[.)])\s+/
const NOTE = /\s*\(([^()]*)\)\s*[.,]?\s*$/
const HEADING =
  /^(?:các\s+)?(sở|ban|báo|ubnd quận|ubnd huyện|ubnd phường|ubnd xã|quận|huyện)\s*:\s*/iu
const SOFT = /,|\n|\/|\s[-–]\s|\s(?:và|cùng|cùng với|với|phối hợp với|phối hợp)\s/giu

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

/** The parts of a piece, as places in its text, so that neighbours can be joined again. */
export function segments(text: string): Segment[] {
  const found: Segment[] = []
  let start = 0
  let afterCoordination = false
  for (const match of text.matchAll(SOFT)) {
    push(start, match.index)
    start = match.index + match[0].length
    if (/phối hợp/iu.test(match[0])) afterCoordination = true
  }
  push(start, text.length)
  return found

  function push(from: number, to: number): void {
    if (text.slice(from, to).trim() !== '') found.push({ start: from, end: to, afterCoordination })
  }
}

/** Whether a cell says that nobody is named: empty, a dash, "(không nêu …)". */
export function namesNobody(cell: string): boolean {
  return /^(?:[-–—.…\s]*|\(?khong neu\b.*)$/.test(foldVietnamese(normalizeLine(cell)))
}

function annotation(note: string | undefined): CellPiece['annotation'] {
  if (note === undefined) return undefined
  const folded = foldVietnamese(note).trim()
  if (/^(?:moi|kinh moi|de nghi|duoc moi)\b/.test(folded)) return 'requested'
  return /^(?:yeu cau|giao|chu tri|phoi hop|thuc hien)\b/.test(folded) ? 'ordered' : undefined
}
