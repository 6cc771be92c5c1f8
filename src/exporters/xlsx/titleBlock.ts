import type { Report } from '@/domain/reporting/report'
import { shortDate } from '@/domain/text/officialDate'
import { noteCell, titleCell } from '@/exporters/xlsx/cells'
import type { WorkbookCell } from '@/exporters/xlsx/writeWorkbook'
import { asOfSentence } from '@/i18n/asOfSentence'
import type { ReportWords } from '@/i18n/reportWords'

/** Rows above every table: what it is, of whom and when, how to read it, and whether it is a demonstration. */
export function titleBlock(
  report: Report,
  words: ReportWords,
  { subtitle, width }: { subtitle: string; width: number },
): WorkbookCell[][] {
  const { period, scope } = report
  const window = words.period.window(shortDate(period.from), shortDate(period.to))
  const rows = [
    [titleCell(words.workbook.title(period.label), width)],
    [titleCell(`${scope.name} – ${subtitle}`, width)],
    [noteCell(`${window}. ${period.rule}.`, width)],
    [noteCell(words.workbook.legend, width)],
  ]
  const open = asOfSentence(report, words)
  if (open) rows.push([titleCell(open, width)])
  if (report.demo) rows.push([noteCell(`${words.demo}. ${words.demoSentence}`, width)])
  return rows
}
