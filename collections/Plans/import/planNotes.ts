import { fill } from '@/i18n/fill'
import { model as modelEn } from '@/i18n/en/model'
import { model as modelVi } from '@/i18n/vi/model'
import { planImportViewWords } from '@/i18n/planImportWords'
import { samePlan, type PlanLabel } from '@/importers/plans/planLabel'
import type { StatedPlan } from '@/importers/plans/statedPlan'
import type { FilePlan } from './compareWithStored'
import { stateOfNew } from './saveChanges'

/** What was taken for granted of a plan, in words: where its number comes from, whose it will be. */
export function planNotes(
  plan: FilePlan,
  {
    chosen,
    stated,
    language,
  }: { chosen: PlanLabel | undefined; stated: readonly StatedPlan[]; language?: string },
): string[] {
  const { notes } = planImportViewWords(language)
  const { planLevels, planStates } = language === 'en' ? modelEn : modelVi
  const line = stated.find((one) => samePlan(one, plan))
  const isTaken = line && (!chosen || (!chosen.signedOn && line.signedOn))
  const said = isTaken ? [fill(notes.fromLine, { line: line.line })] : []
  if (!plan.by) return said
  const { from, name, level } = plan.by
  return [
    ...said,
    fill(notes.issuer[from], { issuer: name, number: plan.number ?? '' }),
    fill(notes.kind, { level: planLevels[level], state: planStates[stateOfNew(plan)] }),
  ]
}
