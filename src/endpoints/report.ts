import type { Endpoint } from 'payload'
import { answering } from '@/endpoints/answering'
import {
  parseReportFormat,
  REPORT_MIME_TYPES,
  reportFile,
  reportFileName,
} from '@/exporters/report/reportFile'
import { buildReportAsSystem } from '@/queries/report/buildReport'
import { reportScope } from '@/queries/report/reportScope'

/**
 * `GET /api/report?period=2018-H1&agency=HN-001&format=docx`: the report as a file, or as JSON to look
 * at. Without `agency` the whole city for those who see it, else the person's own agency.
 */
export const reportEndpoint: Endpoint = {
  path: '/report',
  method: 'get',
  handler: answering(async (req) => {
    const { searchParams } = req
    const period = searchParams.get('period') ?? ''
    const named = searchParams.get('agency') ?? undefined
    const agency = await reportScope(req, { period, agency: named })
    const format = parseReportFormat(searchParams.get('format') ?? 'json')
    const language = req.i18n.language
    const now = new Date().toISOString()
    const report = await buildReportAsSystem(req, { period, agency, language, now })
    const file = await reportFile(report, format, language)
    return new Response(file as Uint8Array<ArrayBuffer>, {
      headers: {
        'Content-Type': REPORT_MIME_TYPES[format],
        'Content-Disposition': `attachment; filename="${reportFileName(report, format)}"`,
        'Cache-Control': 'private, no-store',
      },
    })
  }),
}
