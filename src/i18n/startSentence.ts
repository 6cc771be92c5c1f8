import { start as en } from '@/i18n/en/start'
import { fill } from '@/i18n/fill'
import { start as vi } from '@/i18n/vi/start'

type Values = Readonly<Record<string, string | number>>

/** A sentence for whoever starts the application: in Vietnamese, and in English on the line below. */
export const startSentence = (sentence: keyof typeof vi, values: Values = {}): string =>
  `${fill(vi[sentence], values)}\n  ${fill(en[sentence], values)}`
