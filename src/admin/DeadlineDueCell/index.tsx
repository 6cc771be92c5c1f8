import type { DefaultServerCellComponentProps } from 'payload'
import { readStoredDeadline } from '@/domain/deadlines/storedDeadline'
import { shortDate } from '@/domain/text/officialDate'
import type { Task } from '@/payload-types'

/** The days of a task's deadline in a list: all of a phrase that names several, else the one. */
export function DeadlineDueCell({ cellData, rowData }: DefaultServerCellComponentProps) {
  const { milestones } = readStoredDeadline((rowData as Partial<Task>).deadline)
  const day = typeof cellData === 'string' && cellData ? [cellData] : []
  const days = milestones?.map(({ due }) => due) ?? day
  return <span>{days.map(shortDate).join('; ') || '–'}</span>
}
