import { fill } from '@/i18n/fill'
import { planImportViewWords } from '@/i18n/planImportWords'
import type { ImportOutcome } from '../../collections/Plans/verbs/importPlan'
import { importCommand, tell } from './importCommand'
import { importReport } from './importReport'

/**
 * `npm run plan:import -- FILE [--plan "257/KH-UBND"]`: the city's plans.
 * @throws as `importCommand`
 */
export function importPlanCommand(args: string[]): Promise<0 | 1> {
  return importCommand(args, {
    options: { plan: { type: 'string' } },
    usage: (language) => planImportViewWords(language).command.usage,
    run: async (req, file, { plan }) => {
      const { importPlanAsSystem } = await import('../../collections/Plans/verbs/importPlan')
      const { writing } = planImportViewWords(file.language).command
      const progress = (saved: number, all: number) => tell(fill(writing, { saved, all }))
      return importPlanAsSystem(req, { ...file, plan, progress })
    },
    report: importReport,
    json: ({ preview: _preview, ...result }) => result,
    hasErrors: ({ problems }: ImportOutcome) =>
      problems.some(({ severity }) => severity === 'error'),
  })
}
