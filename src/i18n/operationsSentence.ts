import { operations as en } from '@/i18n/en/operations'
import { fill } from '@/i18n/fill'
import { operations as vi } from '@/i18n/vi/operations'

type Values = Readonly<Record<string, string | number>>

/** A sentence for whoever runs the server: in Vietnamese, and in English on the line below. */
export const operationsSentence = (sentence: keyof typeof vi, values: Values = {}): string =>
  `${fill(vi[sentence], values)}\n  ${fill(en[sentence], values)}`
