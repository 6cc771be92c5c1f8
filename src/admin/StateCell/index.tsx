import { getTranslation } from '@payloadcms/translations'
import type { DefaultServerCellComponentProps } from 'payload'
import { StateBadge } from '@/theme/StateBadge'

/** A state in a list, in the person's language. */
export function StateCell({ cellData, field, i18n }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'string' || !cellData || field.type !== 'select') return <span>–</span>
  const option = field.options.find((each) => typeof each === 'object' && each.value === cellData)
  if (typeof option !== 'object') return <span>–</span>
  const text = getTranslation(option.label, i18n)
  return <StateBadge state={cellData} label={typeof text === 'string' ? text : ''} />
}
