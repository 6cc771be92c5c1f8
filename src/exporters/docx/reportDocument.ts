import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx'

import type { Report } from '@/domain/reporting/report'
import { blankOfficialDate, documentNumber, officialDate } from '@/domain/text/officialDate'
import { printable } from '@/domain/text/printable'
import { closeSectionsTightly } from '@/exporters/docx/closeSectionsTightly'
import { figuresAnnex } from '@/exporters/docx/figuresAnnex'
import { headerBlock } from '@/exporters/docx/headerBlock'
import { halfPoints, officialStyles, POINTS } from '@/exporters/docx/officialStyles'
import { pageProperties, type Orientation } from '@/exporters/docx/page'
import { agencyAnnex, silentAnnex } from '@/exporters/docx/reportAnnexes'
import { reportBody } from '@/exporters/docx/reportBody'
import { signatureBlock } from '@/exporters/docx/signatureBlock'
import { reportDocument as words } from '@/i18n/vi/reportDocument'

/** What the registry adds: without it number, day and month are left blank to be filled in. */
export type Registration = { number?: number; date?: string }

/**
 * The report as a Word document in the layout of Nghị định 30/2020/NĐ-CP (Phụ lục I): letterhead,
 * body with its figures written out, signature, and three annexes that number their own pages.
 */
export async function reportDocument(
  report: Report,
  registration: Registration = {},
): Promise<Uint8Array> {
  const symbol = words.symbol(report.issuer.abbreviation)
  const year = report.generatedAt.slice(0, 4)
  const { number, date } = registration
  const letterhead = headerBlock({
    superiorName: report.issuer.superiorName,
    issuerName: report.issuer.name,
    numberLine: number ? words.number(documentNumber(number), symbol) : words.blankNumber(symbol),
    placeAndDate: `${words.place}, ${date ? officialDate(date) : blankOfficialDate(year)}`,
    demo: report.demo,
  })
  const annexes = [figuresAnnex(report), agencyAnnex(report), silentAnnex(report)]
  const document = new Document({
    title: printable(`${words.typeName} ${symbol} ${report.period.label}`),
    creator: printable(report.issuer.name),
    styles: officialStyles,
    sections: [
      section('portrait', [letterhead, ...reportBody(report), signatureBlock(report.issuer)]),
      ...annexes.map((annex) => section(annex.orientation, annex.children)),
    ],
  })
  return closeSectionsTightly(new Uint8Array(await Packer.toBuffer(document)))
}

function section(orientation: Orientation, children: ISectionOptions['children']): ISectionOptions {
  return {
    properties: pageProperties(orientation),
    headers: {
      default: new Header({ children: [pageNumber()] }),
      first: new Header({ children: [new Paragraph({ children: [] })] }),
    },
    children,
  }
}

/** Centred in the top margin, upright, 13–14 points. */
function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(POINTS.pageNumber) }),
    ],
  })
}
