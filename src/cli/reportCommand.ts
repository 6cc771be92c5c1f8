import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createLocalReq, getPayload } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { parsePeriod } from '@/domain/periods/period'
import { dueSlots } from '@/domain/reporting/figures'
import { formatNumber } from '@/i18n/formatNumber'
import { parseReportFormat, reportFile, reportFileName } from '@/exporters/report/reportFile'
import type { Report } from '@/domain/reporting/report'
import { reportWords, type ReportWords } from '@/i18n/reportWords'
import { slugs } from '@/slugs'

const DEFAULT_FORMATS = 'docx,xlsx'

/**
 * `npm run report -- --period 2018-H1 [--agency CODE] [--format docx,xlsx,csv,json] [--out DIR]`.
 * Whoever may run commands on the machine may see the whole city.
 * @throws DomainError for whatever the person who typed it can put right
 */
export async function reportCommand(args: string[]): Promise<void> {
  const options = optionsOf(args)
  const words = reportWords(options.lang)
  if (options.help) return say(words.command.usage)
  if (!options.period) throw new DomainError('reportPeriodMissing')
  parsePeriod(options.period)
  const formats = options.format.split(',').map(parseReportFormat)
  const folder = await writableFolder(options.out)

  // Only now, since it takes seconds: what was typed wrong is said at once.
  const { default: config } = await import('@payload-config')
  const { buildReportAsSystem } = await import('@/queries/report/buildReport')
  const payload = await getPayload({ config })
  try {
    const { totalDocs } = await payload.count({ collection: slugs.agencies })
    if (totalDocs === 0) throw new DomainError('reportNoData')
    const report = await buildReportAsSystem(await createLocalReq({}, payload), {
      period: options.period,
      agency: options.agency,
      language: options.lang,
      now: new Date().toISOString(),
    })
    say(summary(report, words))
    for (const format of formats) {
      const file = path.join(folder, reportFileName(report, format))
      const bytes = await reportFile(report, format, options.lang)
      await writeFile(file, bytes)
      say(words.command.written(file, formatNumber(Math.ceil(bytes.length / 1024))))
    }
  } finally {
    await payload.destroy()
  }
}

function optionsOf(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        period: { type: 'string' },
        agency: { type: 'string' },
        format: { type: 'string', default: DEFAULT_FORMATS },
        out: { type: 'string', default: '.' },
        lang: { type: 'string', default: 'vi' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    return values
  } catch (error) {
    throw new DomainError('reportOptionUnknown', { message: (error as Error).message })
  }
}

async function writableFolder(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true })
    return folder
  } catch (error) {
    throw new DomainError('reportFolderRefused', { folder, message: (error as Error).message })
  }
}

function summary(report: Report, { command }: ReportWords): string {
  const { slots, silent, period, agencies } = report
  return command.summary({
    label: period.label,
    agencies: formatNumber(agencies.length),
    due: formatNumber(dueSlots(slots)),
    notDue: report.ended ? null : formatNumber(slots.notDue),
    done: formatNumber(slots.aired + slots.late),
    silent: formatNumber(silent.length),
  })
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)
