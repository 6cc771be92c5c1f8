import { Braces, FileSpreadsheet, FileText, Table } from 'lucide-react'
import type { ReportViewWords } from '@/i18n/vi/reportView'

const FORMATS = [
  { format: 'docx', Icon: FileText },
  { format: 'xlsx', Icon: FileSpreadsheet },
  { format: 'csv', Icon: Table },
  { format: 'json', Icon: Braces },
] as const

type Props = { words: ReportViewWords; apiRoute: string; period: string; agency: string }

/** The same figures as files; Word first, since that is what gets signed. */
export function ReportDownloads({ words, apiRoute, period, agency }: Props) {
  return (
    <div className="cchc-report__downloads" role="group" aria-label={words.download}>
      {FORMATS.map(({ format, Icon }, i) => {
        const query = new URLSearchParams({ period, format, ...(agency ? { agency } : {}) })
        return (
          <a
            key={format}
            className={i === 0 ? 'cchc-button cchc-button--primary' : 'cchc-button'}
            href={`${apiRoute}/report?${query}`}
            download
          >
            <Icon size={16} aria-hidden="true" />
            {words.formats[format]}
          </a>
        )
      })}
    </div>
  )
}
