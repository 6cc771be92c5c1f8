import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createLocalReq } from 'payload'
import { fill } from '@/i18n/fill'
import { icsImportWords } from '@/i18n/icsImportWords'
import type { IcsImportOutcome } from '../../collections/Activities/verbs/importIcs'
import { print } from './print'
import { textTable } from './textTable'
import { WrongCall } from './WrongCall'

const OPTIONS = {
  agency: { type: 'string' },
  channel: { type: 'string' },
  public: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/**
 * `npm run ics:import -- FILE --agency CODE --channel CODE [--public] [--dry-run] [--json]`. Whoever
 * may run commands on the machine may make drafts for any agency. Returns the exit code.
 * @throws DomainError for what is wrong with the file, WrongCall for what is wrong with the command
 */
export async function importIcsCommand(args: string[]): Promise<0 | 1> {
  const words = icsImportWords()
  const { command } = words
  const { values, positionals } = argumentsOf(args)
  if (values.help) {
    await print(`${command.usage}\n`)
    return 0
  }
  const [file, ...more] = positionals
  const { agency, channel } = values
  if (!file || more.length > 0 || !agency || !channel) throw new WrongCall(command.usage)
  const bytes = await readFile(file).catch(() => {
    throw new WrongCall(fill(command.cannotRead, { file }))
  })

  // Only now, since it takes seconds: what was typed wrong is said at once.
  const { openDatabase } = await import('./openDatabase')
  const { importIcsAsSystem } = await import('../../collections/Activities/verbs/importIcs')
  const payload = await openDatabase(() => undefined)
  try {
    const outcome = await importIcsAsSystem(await createLocalReq({}, payload), {
      bytes,
      fileName: path.basename(file),
      agency,
      channel,
      isPublic: values.public,
      dryRun: values['dry-run'],
    })
    await print(values.json ? `${JSON.stringify(outcome, null, 2)}\n` : reportOf(outcome))
    return 0
  } finally {
    await payload.destroy()
  }
}

function argumentsOf(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true })
  } catch {
    throw new WrongCall(icsImportWords().command.usage)
  }
}

function reportOf({ rows, saved, ...counts }: IcsImportOutcome): string {
  const words = icsImportWords()
  const { created, updated, unchanged, skipped } = counts
  const lines = rows.map(({ line, status, title, when, problems }) => [
    String(line),
    words.statuses[status],
    title,
    when,
    problems.map(({ message }) => message).join(' '),
  ])
  const heading = [words.line, words.status, words.event, words.when, words.notes]
  const figures = fill(words.doneText, { created, updated, unchanged, skipped })
  const table = textTable(heading, lines, [6, 12, 40, 40, 60])
  return `${table}\n\n${figures}\n${saved ? words.done : words.command.dryRun}\n`
}
