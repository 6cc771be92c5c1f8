import { civilDate } from '@/domain/calendar/civilDate'
import { matchKey } from '@/domain/text/matchKey'
import { normalizeLine } from '@/domain/text/normalizeText'

/** A plan as a table names it: "257/KH-UBND (29/12/2017)". */
export type PlanLabel = { label: string; number?: string; signedOn?: string }

const NUMBER = /(?<![\p{L}\d/])(\d+\/\p{Lu}[\p{Lu}\d]*(?:-\p{Lu}[\p{Lu}\d&]*)*)/u
const DATE = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/

/** Number and signing date of a plan's name; a draft may have neither. */
export function planLabel(text: string): PlanLabel {
  const label = normalizeLine(text)
  const number = NUMBER.exec(label.toUpperCase())?.[1]
  const [, day, month, year] = DATE.exec(label) ?? []
  const signedOn = civilDate(Number(year), Number(month), Number(day))
  return { label, ...(number ? { number } : {}), ...(signedOn ? { signedOn } : {}) }
}

/** Whether two names mean one plan: the same number (and day, when both say one), else the same words. */
export function samePlan(a: PlanLabel, b: PlanLabel): boolean {
  if (!a.number || !b.number)
    return !a.number && !b.number && matchKey(a.label) === matchKey(b.label)
  return a.number === b.number && (!a.signedOn || !b.signedOn || a.signedOn === b.signedOn)
}

/** The part of a task's key that stands for its plan. */
export function planKey({ label, number, signedOn }: PlanLabel): string {
  return number ? [number, signedOn].filter(Boolean).join(' ') : matchKey(label)
}
