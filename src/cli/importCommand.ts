import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { createLocalReq, getLocalI18n, type PayloadRequest } from 'payload'
import { fileImportWords } from '@/i18n/fileImportWords'
import { fill } from '@/i18n/fill'
import { print } from './print'
import { WrongCall } from './WrongCall'

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'vi' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

type Own = NonNullable<ParseArgsConfig['options']>
export type ImportValues<O extends Own> = ReturnType<
  typeof parseArgs<{ options: O & typeof OPTIONS; allowPositionals: true }>
>['values']

type SharedValues = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values']

export type ImportCommand<O extends Own, Outcome> = {
  options: O
  usage: (language?: string) => string
  /** Throws `WrongCall` when something is missing. */
  check?: (values: ImportValues<O>) => void
  run: (
    req: PayloadRequest,
    file: { bytes: Uint8Array; fileName: string; dryRun: boolean; language: string },
    values: ImportValues<O>,
  ) => Promise<Outcome>
  report: (outcome: Outcome, language?: string) => string
  /** What is printed with `--json`; the outcome as it is without it. */
  json?: (outcome: Outcome) => object
  hasErrors?: (outcome: Outcome) => boolean
}

/**
 * `npm run …:import -- FILE [--dry-run] [--json] [--lang vi|en]` and the command's own options. Whoever may
 * run commands on the machine may import. Returns the exit code: 1 when the file's errors kept it out.
 * @throws DomainError for what is wrong with the file, WrongCall for what is wrong with the command
 */
export async function importCommand<O extends Own, Outcome extends { saved: boolean }>(
  args: string[],
  command: ImportCommand<O, Outcome>,
): Promise<0 | 1> {
  const { options, usage, check, run, report, json, hasErrors } = command
  const { values, positionals } = argumentsOf(args, options, usage())
  const { help, lang, 'dry-run': dryRun, json: asJson } = values as SharedValues
  const words = fileImportWords(lang).command
  if (help) {
    await print(`${usage(lang)}\n`)
    return 0
  }
  const [file, ...more] = positionals
  if (!file || more.length > 0) throw new WrongCall(`${words.oneFile}\n\n${usage(lang)}`)
  check?.(values)
  const bytes = await readFile(file).catch(() => {
    throw new WrongCall(fill(words.cannotRead, { file }))
  })

  // Only now, since it takes seconds: what was typed wrong is said at once.
  const { openDatabase } = await import('./openDatabase')
  const payload = await openDatabase(() => tell(words.preparing))
  try {
    const language = lang === 'en' ? 'en' : 'vi'
    const i18n = await getLocalI18n({ config: payload.config, language })
    const req = await createLocalReq({ req: { i18n } }, payload)
    const request = { bytes, fileName: path.basename(file), dryRun, language }
    const outcome = await run(req, request, values)
    const text = asJson
      ? JSON.stringify(json?.(outcome) ?? outcome, null, 2)
      : report(outcome, lang)
    await print(`${text}\n`)
    if (!asJson) tell(outcome.saved ? words.saved : dryRun ? words.dryRun : words.blocked)
    return hasErrors?.(outcome) ? 1 : 0
  } finally {
    await payload.destroy()
  }
}

export const tell = (line: string) => process.stderr.write(`${line}\n`)

function argumentsOf<O extends Own>(args: string[], own: O, usage: string) {
  try {
    return parseArgs({ args, options: { ...OPTIONS, ...own }, allowPositionals: true })
  } catch (error) {
    const { optionUnknown } = fileImportWords().command
    throw new WrongCall(`${fill(optionUnknown, { message: (error as Error).message })}\n\n${usage}`)
  }
}
