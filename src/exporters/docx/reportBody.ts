import type { Paragraph } from 'docx'

import type { Report, ReportBasis } from '@/domain/reporting/report'
import { blankOfficialDate, officialDate } from '@/domain/text/officialDate'
import { POINTS } from '@/exporters/docx/officialStyles'
import { TEXT_WIDTH } from '@/exporters/docx/page'
import {
  bodyParagraph,
  centredParagraph,
  headingParagraph,
  rule,
} from '@/exporters/docx/paragraphs'
import { reportResults } from '@/exporters/docx/reportResults'
import { balancedLines, textWidth } from '@/exporters/docx/textWidth'
import { asOfSentence } from '@/i18n/asOfSentence'
import { report as reportWords } from '@/i18n/vi/report'
import { reportDocument as words } from '@/i18n/vi/reportDocument'

const HEADING = { points: POINTS.body, bold: true }
const RULE_SHARE = 0.4

/** Everything between the letterhead and the signature. */
export function reportBody(report: Report): Paragraph[] {
  const next = nextPeriod(report)
  const period = lowerFirst(report.period.label)
  const subject = words.subject(period, next)
  const headline = words.subject(unbroken(period), unbroken(next))
  const { from, to } = report.period
  return [
    ...title(headline),
    centredParagraph(words.to(report.recipientName), { before: 240, after: 240 }),
    ...bases(report).map((basis) => bodyParagraph(basis, { italics: true })),
    bodyParagraph(
      words.opening({
        issuer: report.issuer.name,
        period,
        from: officialDate(from),
        to: officialDate(to),
        open: lowerFirst(asOfSentence(report, reportWords) ?? ''),
      }),
    ),
    headingParagraph(words.direction.title),
    ...words.direction.items.map((item) => bodyParagraph(item)),
    ...reportResults(report),
    headingParagraph(words.assessment.title),
    ...words.assessment.items.map((item) => bodyParagraph(item)),
    headingParagraph(words.outlook.title(next)),
    bodyParagraph(words.fill),
    headingParagraph(words.proposals.title),
    bodyParagraph(words.fill),
    bodyParagraph(words.closing(lowerFirst(subject), report.issuer.name, report.recipientName), {
      keepNext: true,
      after: 240,
    }),
  ]
}

function title(subject: string): Paragraph[] {
  const lines = balancedLines(subject, HEADING, TEXT_WIDTH.portrait - 600)
  const lastLine = textWidth(lines.at(-1) ?? '', HEADING)
  return [
    centredParagraph(words.typeName, { ...HEADING, before: 360, after: 0 }),
    ...lines.map((line) => centredParagraph(line, HEADING)),
    rule(lastLine * RULE_SHARE, TEXT_WIDTH.portrait),
  ]
}

function bases(report: Report): string[] {
  const texts = report.bases.map(citation)
  if (Number(report.period.id.slice(0, 4)) >= 2019) texts.unshift(words.bases.decree09)
  if (texts.length === 0) texts.push(words.bases.blank)
  return texts.map((text, index) => `${text}${index === texts.length - 1 ? '.' : ';'}`)
}

function citation(basis: ReportBasis): string {
  return words.bases.full({
    type: basis.type,
    number: basis.number ?? words.bases.blankNumber,
    date: basis.date ? officialDate(basis.date) : blankOfficialDate(words.fill),
    issuer: basis.issuer ?? words.fill,
    title: lowerFirst(basis.title),
  })
}

function nextPeriod({ period }: Report): string {
  const { half1, other } = reportWords.period.next
  return period.id.endsWith('-H1') ? half1(Number(period.id.slice(0, 4))) : other
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00A0')
}
