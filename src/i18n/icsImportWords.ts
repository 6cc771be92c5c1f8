import { icsImport as en } from '@/i18n/en/icsImport'
import { inLanguage } from '@/i18n/inLanguage'
import { icsImport as vi, type IcsImportWords } from '@/i18n/vi/icsImport'

export const icsImportWords = (language?: string | null): IcsImportWords =>
  inLanguage<IcsImportWords>({ vi, en }, language)
