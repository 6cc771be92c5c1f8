import { desk as en } from '@/i18n/en/desk'
import { inLanguage } from '@/i18n/inLanguage'
import { desk as vi, type DeskWords } from '@/i18n/vi/desk'

export const deskWords = (language?: string | null): DeskWords => inLanguage({ vi, en }, language)
