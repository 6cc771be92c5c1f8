import { fileImport as en } from '@/i18n/en/fileImport'
import { inLanguage } from '@/i18n/inLanguage'
import { fileImport as vi, type FileImportWords } from '@/i18n/vi/fileImport'

export const fileImportWords = (language?: string | null): FileImportWords =>
  inLanguage<FileImportWords>({ vi, en }, language)
