import type { Paragraph } from 'docx'

import { dueSlots, loggedSlots } from '@/domain/reporting/figures'
import { quantityRate, slotRate } from '@/domain/reporting/rates'
import type { Report, ReportLine } from '@/domain/reporting/report'
import { formatNumber, formatPercent } from '@/i18n/formatNumber'
import { bodyParagraph, headingParagraph } from '@/exporters/docx/paragraphs'
import { channelGroups, type ChannelGroup } from '@/exporters/report/channelGroups'
import { report as reportWords } from '@/i18n/vi/report'
import { reportDocument } from '@/i18n/vi/reportDocument'

const words = reportDocument.results

/** Section II: sentences written from the figures, and places for what no figure can tell. */
export function reportResults(report: Report): Paragraph[] {
  return [
    headingParagraph(words.title),
    headingParagraph(words.content),
    bodyParagraph(words.contentText),
    headingParagraph(words.forms),
    ...slotSentences(report).map((sentence) => bodyParagraph(sentence)),
    ...channelGroups(report.channels)
      .filter((group) => group.channels.some(({ code }) => linesOf(report, code).length > 0))
      .flatMap((group, index) => groupParagraphs(report, group, words.groupLetters[index] ?? '-')),
    bodyParagraph(words.annexes),
    bodyParagraph(words.feedback),
    bodyParagraph(words.budget),
  ]
}

function slotSentences(report: Report): string[] {
  const { slots } = report
  const n = formatNumber
  const sentences =
    slots.planned + slots.beyondPlan === 0
      ? [words.noPlan]
      : [
          words.scheduled(
            n(report.agencies.filter((agency) => agency.slots.planned > 0).length),
            n(slots.planned),
            report.ended ? '' : words.due(n(dueSlots(slots)), n(slots.notDue)),
          ) + outcome(report),
        ]
  if (slots.beyondPlan > 0) sentences.push(words.beyondPlan(n(slots.beyondPlan)))
  if (slots.unplanned > 0) sentences.push(words.unplanned(n(slots.unplanned)))
  if (report.silent.length > 0) sentences.push(words.silent(n(report.silent.length)))
  return sentences
}

function outcome({ slots, ended }: Report): string {
  if (dueSlots(slots) === 0) return words.nothingDue
  if (loggedSlots(slots) === 0) return words.nothingLogged
  const n = formatNumber
  return words.outcome({
    carriedOut: n(slots.aired + slots.late),
    rate: formatPercent(slotRate(slots)) + (ended ? '' : words.ofDue),
    late: n(slots.late),
    missed: n(slots.missed),
    unlogged: n(slots.unlogged),
  })
}

function groupParagraphs(report: Report, group: ChannelGroup, letter: string): Paragraph[] {
  return [
    bodyParagraph(words.group(letter, group.name), { keepNext: true }),
    ...group.channels.flatMap(({ code, name }) => {
      const lines = linesOf(report, code)
      if (lines.length === 0) return []
      return bodyParagraph(words.channel(name, lines.map(phrase).join('; ')))
    }),
  ]
}

function linesOf(report: Report, channel: string): ReportLine[] {
  return report.totals.filter(
    (line) => line.channel === channel && (line.done !== null || line.planned !== null),
  )
}

/** "90 lượt người (kế hoạch 90, đạt 100%) và 4.963 lượt người ngoài kế hoạch" */
function phrase(line: ReportLine): string {
  const unit = reportWords.measures[line.measure]
  const unplanned = formatNumber(line.doneUnplanned)
  if (line.planned === null) return words.figureWithoutPlan(unplanned, unit)
  const plan = words.plan(formatNumber(line.planned), dueOf(line))
  const rate = quantityRate(line)
  const underPlan =
    line.donePlanned === null
      ? words.missingOfPlan(unit, plan)
      : words.figureOfPlan({
          done: formatNumber(line.donePlanned),
          unit,
          plan,
          rate: rate === null ? null : formatPercent(rate),
        })
  if (line.doneUnplanned === null) return underPlan
  return words.andWithoutPlan(underPlan, unplanned, unit)
}

/** What stands beside a plan that is not wholly due yet. */
function dueOf({ planned, due }: ReportLine): string {
  if (due === planned) return ''
  return due ? words.toDate(formatNumber(due)) : words.notDue
}
