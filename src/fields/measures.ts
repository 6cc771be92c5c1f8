import type { GroupField, NumberField } from 'payload'
import { MEASURE_RULES, measureProblem, MEASURES } from '@/domain/measures'
import { refusal } from '@/hooks/refusal'
import { label } from '@/i18n/label'

type Options = Omit<Partial<GroupField>, 'type' | 'fields'> & { name: string }

/**
 * Figures by unit of count. Empty is "not counted", 0 is a counted zero; how large one may be is
 * its measure's rule. The form shows only those of the document's channel.
 */
export function measures({ admin, ...overrides }: Options): GroupField {
  return {
    type: 'group',
    fields: MEASURES.map((measure): NumberField => ({
      name: measure,
      type: 'number',
      min: 0,
      max: MEASURE_RULES[measure].max,
      validate: (value, { req }) => {
        const problem =
          value === undefined || value === null ? null : measureProblem(measure, value)
        return problem ? refusal(req, problem).message : true
      },
      label: label((m) => m.measures[measure]),
      admin: { components: { Field: '@/admin/MeasureField/index#MeasureField' } },
    })),
    admin: { ...admin },
    ...overrides,
  } as GroupField
}
