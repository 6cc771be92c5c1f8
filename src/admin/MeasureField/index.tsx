'use client'
import { NumberField, useConfig, useFormFields } from '@payloadcms/ui'
import type { NumberFieldClientComponent } from 'payload'
import { useChannelMeasures } from './useChannelMeasures'

/**
 * A unit of count, shown only when the channel chosen in the same form is counted in it, or a figure
 * stands in it already. Without a channel there is nothing to count yet.
 */
export const MeasureField: NumberFieldClientComponent = (props) => {
  const { api } = useConfig().config.routes
  const channel = useFormFields(([fields]) => fields.channel?.value)
  const value = useFormFields(([fields]) => fields[props.path]?.value)
  const measures = useChannelMeasures(api, typeof channel === 'string' ? channel : null)
  const counted = measures.some((measure) => measure === props.field.name)
  if (!counted && (value === undefined || value === null)) return null
  return <NumberField {...props} />
}
