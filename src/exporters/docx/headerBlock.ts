import type { Paragraph, Table } from 'docx'

import { borderlessColumns } from '@/exporters/docx/borderlessColumns'
import { POINTS } from '@/exporters/docx/officialStyles'
import { centredParagraph, framedParagraph, rule } from '@/exporters/docx/paragraphs'
import { balancedLines, textWidth } from '@/exporters/docx/textWidth'
import { TEXT_WIDTH } from '@/exporters/docx/page'
import { report as reportWords } from '@/i18n/vi/report'
import { reportDocument as words } from '@/i18n/vi/reportDocument'

/** The motto's side needs one line of 12-point capitals; the issuer's side gets the rest. */
const RIGHT = 5800
const LEFT = TEXT_WIDTH.portrait - RIGHT
/** A rule under a name is a third to a half as long as the text. */
const RULE_SHARE = 0.4

export type Letterhead = {
  superiorName: string | null
  issuerName: string
  /** "Số: 05/BC-STTTT", or the line with the number left blank. */
  numberLine: string
  /** "Hà Nội, ngày 14 tháng 6 năm 2021". */
  placeAndDate: string
  demo: boolean
}

/** The two-column head of a document: issuing body and number; state, motto, place and date. */
export function headerBlock(letterhead: Letterhead): Table {
  return borderlessColumns(
    [LEFT, RIGHT],
    [
      [issuer(letterhead), state()],
      [
        [
          centredParagraph(letterhead.numberLine, { points: POINTS.number, before: 120 }),
          ...(letterhead.demo ? [demoStamp()] : []),
        ],
        [
          centredParagraph(letterhead.placeAndDate, {
            points: POINTS.motto,
            italics: true,
            before: 120,
          }),
        ],
      ],
    ],
  )
}

function issuer({ superiorName, issuerName }: Letterhead): Paragraph[] {
  const regular = { points: POINTS.issuer, bold: false }
  const bold = { points: POINTS.issuer, bold: true }
  const superior = superiorName ? headingLines(superiorName, regular) : []
  const own = headingLines(issuerName, bold)
  const longest = Math.max(0, ...own.map((line) => textWidth(line, bold)))
  return [
    ...superior.map((line) => centredParagraph(line, regular)),
    ...own.map((line) => centredParagraph(line, bold)),
    rule(longest * RULE_SHARE, LEFT),
  ]
}

/** A People's Committee breaks after its first four words whatever its length: body, then place. */
function headingLines(name: string, face: { points: number; bold: boolean }): string[] {
  const text = name.toUpperCase()
  if (!text.startsWith(`${words.committee} `)) return balancedLines(text, face, LEFT - 100)
  const place = text.slice(words.committee.length + 1)
  return [words.committee, ...balancedLines(place, face, LEFT - 100)]
}

function state(): Paragraph[] {
  const motto = { points: POINTS.motto, bold: true }
  return [
    centredParagraph(words.country, { points: POINTS.country, bold: true }),
    centredParagraph(words.motto, motto),
    rule(textWidth(words.motto, motto), RIGHT),
  ]
}

function demoStamp(): Paragraph {
  const width = textWidth(reportWords.demo, { points: POINTS.motto, bold: true })
  return framedParagraph(reportWords.demo, width + 200, LEFT)
}
