import { Paragraph, type Table } from 'docx'

import { agencyLevel } from '@/domain/reporting/agencyLevel'
import { borderlessColumns } from '@/exporters/docx/borderlessColumns'
import { POINTS } from '@/exporters/docx/officialStyles'
import { TEXT_WIDTH } from '@/exporters/docx/page'
import { centredParagraph, leftParagraph } from '@/exporters/docx/paragraphs'
import { reportDocument as words } from '@/i18n/vi/reportDocument'

const LEFT = 4600
const RIGHT = TEXT_WIDTH.portrait - LEFT
const ROOM_FOR_SIGNATURE = 5

type Signer = { name: string; kind: string }

/** "Nơi nhận" on the left, level with the signer's authority on the right. */
export function signatureBlock(issuer: Signer): Table {
  const { heading, asAbove, department, head, archive } = words.recipients
  const list = [asAbove, department, head(leaders(issuer)), archive]
  const recipients = [
    leftParagraph(heading, { points: POINTS.recipientsHeading, bold: true, italics: true }),
    ...list.map((line) => leftParagraph(line, { points: POINTS.recipients })),
  ]
  const signature = [
    ...authority(issuer).map((line) => centredParagraph(line, { bold: true })),
    ...Array.from({ length: ROOM_FOR_SIGNATURE }, () => new Paragraph({ children: [] })),
    centredParagraph(words.signature.name, { bold: true }),
  ]
  return borderlessColumns([LEFT, RIGHT], [[recipients, signature]])
}

/** Authority and position of the head of an agency, line by line. */
export function authority({ name, kind }: Signer): readonly string[] {
  const { prefixes, ...positions } = words.signature
  if (name.startsWith(prefixes.committee)) return positions.committee
  if (name.startsWith(prefixes.office)) return positions.office
  if (name.startsWith(prefixes.inspectorate)) return positions.inspectorate
  if (kind === 'ban') return positions.board
  return agencyLevel(kind) === 'department' && kind === 'so'
    ? positions.department
    : positions.other
}

function leaders({ name, kind }: Signer): string {
  const { leaders: by, prefixes } = words.signature
  if (name.startsWith(prefixes.committee)) return by.committee
  const ofDepartment = authority({ name, kind }) === words.signature.department
  return ofDepartment ? by.department : by.other
}
