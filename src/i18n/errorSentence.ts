import type { DomainError } from '@/domain/DomainError'
import { errors as en } from '@/i18n/en/errors'
import { model as modelEn } from '@/i18n/en/model'
import { errors as vi } from '@/i18n/vi/errors'
import { model as modelVi } from '@/i18n/vi/model'
import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'

type Details = DomainError['details']

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/

/** The sentence for an error, in the reader's language (Vietnamese unless English is asked for). */
export function errorSentence(
  error: Pick<DomainError, 'code' | 'details'>,
  language?: string,
): string {
  const words: Record<string, string> = language === 'en' ? en : vi
  return fill(words[error.code] ?? words.unknown ?? '', inWords(error.details, language))
}

/** No enum and no ISO date is ever shown to a person: states, units and days as people write them. */
function inWords(details: Details, language?: string): Details {
  const { activityStates: state, measures: measure } = language === 'en' ? modelEn : modelVi
  const names: Record<string, Readonly<Record<string, string>>> = { state, measure }
  const said = Object.entries(details).map(([key, value]) => {
    if (typeof value === 'string' && ISO_DATE.test(value)) return [key, formatDate(value)]
    return [key, names[key]?.[value] ?? value]
  })
  return Object.fromEntries(said) as Details
}
