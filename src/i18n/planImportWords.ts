import { deadline as deadlineEn } from '@/i18n/en/deadline'
import { planImport as en } from '@/i18n/en/planImport'
import { planImportView as viewEn } from '@/i18n/en/planImportView'
import { inLanguage } from '@/i18n/inLanguage'
import { deadline as deadlineVi, type DeadlineWords } from '@/i18n/vi/deadline'
import { planImport as vi, type PlanImportWords } from '@/i18n/vi/planImport'
import { planImportView as viewVi, type PlanImportViewWords } from '@/i18n/vi/planImportView'

export const planImportWords = (language?: string | null): PlanImportWords =>
  inLanguage<PlanImportWords>({ vi, en }, language)

export const planImportViewWords = (language?: string | null): PlanImportViewWords =>
  inLanguage<PlanImportViewWords>({ vi: viewVi, en: viewEn }, language)

export const deadlineWords = (language?: string | null): DeadlineWords =>
  inLanguage<DeadlineWords>({ vi: deadlineVi, en: deadlineEn }, language)
