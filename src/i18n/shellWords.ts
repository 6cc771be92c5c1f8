import { shell as en } from '@/i18n/en/shell'
import { inLanguage } from '@/i18n/inLanguage'
import { shell as vi, type ShellWords } from '@/i18n/vi/shell'

export const shellWords = (language?: string | null): ShellWords => inLanguage({ vi, en }, language)
