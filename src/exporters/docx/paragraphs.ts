import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  TextRun,
  type IRunOptions,
} from 'docx'

import { printable } from '@/domain/text/printable'
import {
  BODY_LINE,
  FIRST_LINE_INDENT,
  halfPoints,
  PARAGRAPH_GAP,
} from '@/exporters/docx/officialStyles'
import { reportDocument as words } from '@/i18n/vi/reportDocument'

type Style = Pick<IRunOptions, 'bold' | 'italics'> & {
  points?: number
  keepNext?: boolean
  before?: number
  after?: number
}

/** Runs of a text; places left for the officer to fill in ("…") are marked. */
function runs(text: string, { bold, italics, points }: Style): TextRun[] {
  return printable(text)
    .split(new RegExp(`(${words.fill})`))
    .filter(Boolean)
    .map(
      (part) =>
        new TextRun({
          text: part,
          bold,
          italics,
          size: points === undefined ? undefined : halfPoints(points),
          highlight: part === words.fill ? 'yellow' : undefined,
        }),
    )
}

/** Body text: justified, first line indented 1.27 cm, 6 points between paragraphs. */
export function bodyParagraph(text: string, style: Style = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: FIRST_LINE_INDENT },
    spacing: {
      after: style.after ?? PARAGRAPH_GAP,
      before: style.before,
      line: BODY_LINE,
      lineRule: LineRuleType.AUTO,
    },
    keepNext: style.keepNext,
    children: runs(text, style),
  })
}

/** A heading inside the body: bold, kept with what follows. */
export function headingParagraph(text: string): Paragraph {
  return bodyParagraph(text, { bold: true, keepNext: true, before: PARAGRAPH_GAP })
}

export function centredParagraph(text: string, style: Style = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: style.before, after: style.after },
    keepNext: style.keepNext,
    children: runs(text, style),
  })
}

export function leftParagraph(text: string, style: Style = {}): Paragraph {
  return new Paragraph({
    spacing: { before: style.before, after: style.after },
    children: runs(text, style),
  })
}

/** A horizontal rule of a given length, centred in a column of a given width (both twips). */
export function rule(length: number, columnWidth: number, after = 0): Paragraph {
  const margin = Math.max(0, Math.round((columnWidth - length) / 2))
  return new Paragraph({
    indent: { left: margin, right: margin },
    spacing: { before: 30, after, line: 60, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [],
  })
}

/** A framed, centred line, as stamps are set. */
export function framedParagraph(text: string, length: number, columnWidth: number): Paragraph {
  const margin = Math.max(0, Math.round((columnWidth - length) / 2))
  const side = { style: BorderStyle.SINGLE, size: 8, space: 2, color: '000000' }
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: margin, right: margin },
    spacing: { before: PARAGRAPH_GAP },
    border: { top: side, bottom: side, left: side, right: side },
    children: runs(text, { bold: true, points: 13 }),
  })
}
