import type { GroupField } from 'payload'
import { MEASURES } from '@/domain/measures'
import { label } from '@/i18n/label'

type Options = Omit<Partial<GroupField>, 'type' | 'fields'> & { name: string }

/**
 * Figures by unit of count. Empty is "not counted", 0 is a counted zero; never negative. The form shows only
 * those of the document's channel. */
export function measures({ admin, ...overrides }: Options): GroupField {
  return {
    type: 'group',
    fields: MEASURES.map((measure) => ({
      name: measure,
      type: 'number' as const,
      min: 0,
      label: label((m) => m.measures[measure]),
      admin: { components: { Field: '@/admin/MeasureField/index#MeasureField' } },
    })),
    admin: { ...admin },
    ...overrides,
  } as GroupField
}
