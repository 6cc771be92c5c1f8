import type { DefaultServerCellComponentProps } from 'payload'
import { formatDate } from '@/i18n/formatDate'

/** A civil date in a list, as people write it here: 20/06/2018. */
export function CivilDateCell({ cellData }: DefaultServerCellComponentProps) {
  return <span>{typeof cellData === 'string' && cellData ? formatDate(cellData) : '–'}</span>
}
