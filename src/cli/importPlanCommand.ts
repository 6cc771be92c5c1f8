import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createLocalReq } from 'payload'
import { fill } from '@/i18n/fill'
import { planImportViewWords } from '@/i18n/planImportWords'
import { importReport } from './importReport'
import { print } from './print'
import { WrongCall } from './WrongCall'

const OPTIONS = {
  plan: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'vi' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/**
 * `npm run plan:import -- FILE [--plan "257/KH-UBND"] [--dry-run] [--json]`. Whoever may run commands
 * on the machine may enter the city's plans. Returns the exit code.
 * @throws DomainError for what is wrong with the file, WrongCall for what is wrong with the command
 */
export async function importPlanCommand(args: string[]): Promise<0 | 1> {
  const { values, positionals } = argumentsOf(args)
  const words = planImportViewWords(values.lang)
  const tell = (line: string) => process.stderr.write(`${line}\n`)
  if (values.help) {
    process.stdout.write(`${words.command.usage}\n`)
    return 0
  }
  const [file, ...more] = positionals
  if (!file || more.length > 0) {
    throw new WrongCall(`${words.command.oneFile}\n\n${words.command.usage}`)
  }
  const bytes = await readFile(file).catch(() => {
    throw new WrongCall(fill(words.command.cannotRead, { file }))
  })

  // Only now, since it takes seconds: what was typed wrong is said at once.
  const { openDatabase } = await import('./openDatabase')
  const { importPlanAsSystem } = await import('../../collections/Plans/verbs/importPlan')
  const payload = await openDatabase(() => tell(words.command.preparing))
  try {
    const outcome = await importPlanAsSystem(await createLocalReq({}, payload), {
      bytes,
      fileName: path.basename(file),
      plan: values.plan,
      dryRun: values['dry-run'],
      language: values.lang,
      progress: (saved, all) => tell(fill(words.command.writing, { saved, all })),
    })
    const { preview: _preview, ...result } = outcome
    const text = values.json ? JSON.stringify(result, null, 2) : importReport(outcome, words)
    await print(`${text}\n`)
    if (!values.json) tell(statusOf(outcome.saved, values['dry-run'], words))
    return outcome.problems.some(({ severity }) => severity === 'error') ? 1 : 0
  } finally {
    await payload.destroy()
  }
}

function argumentsOf(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    const { command } = planImportViewWords()
    const message = fill(command.optionUnknown, { message: (error as Error).message })
    throw new WrongCall(`${message}\n\n${command.usage}`)
  }
}

function statusOf(saved: boolean, dryRun: boolean, words: ReturnType<typeof planImportViewWords>) {
  if (saved) return words.command.saved
  return dryRun ? words.command.dryRun : words.command.blocked
}
