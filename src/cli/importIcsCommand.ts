import { balanceSentence } from '@/i18n/balanceSentence'
import { fileImportWords } from '@/i18n/fileImportWords'
import { fill } from '@/i18n/fill'
import { icsImportWords } from '@/i18n/icsImportWords'
import type { IcsImportOutcome } from '../../collections/Activities/verbs/importIcs'
import { importCommand } from './importCommand'
import { textTable } from './textTable'
import { WrongCall } from './WrongCall'

/**
 * `npm run ics:import -- FILE --agency CODE --channel CODE [--public]`: drafts for any agency.
 * @throws as `importCommand`
 */
export function importIcsCommand(args: string[]): Promise<0 | 1> {
  return importCommand(args, {
    options: {
      agency: { type: 'string' },
      channel: { type: 'string' },
      public: { type: 'boolean', default: false },
    },
    usage: (language) => icsImportWords(language).command.usage,
    check: ({ agency, channel, lang }) => {
      if (!agency || !channel) throw new WrongCall(icsImportWords(lang).command.usage)
    },
    run: async (req, file, { agency = '', channel = '', public: isPublic }) => {
      const { importIcsAsSystem } = await import('../../collections/Activities/verbs/importIcs')
      return importIcsAsSystem(req, { ...file, agency, channel, isPublic })
    },
    report: reportOf,
  })
}

function reportOf({ rows, balance, ...counts }: IcsImportOutcome, language?: string): string {
  const words = icsImportWords(language)
  const shared = fileImportWords(language)
  const { created, updated, unchanged } = counts
  const lines = rows.map(({ line, status, title, when, problems }) => [
    String(line),
    shared.statuses[status],
    title,
    when,
    problems.map(({ message }) => message).join(' '),
  ])
  const heading = [shared.row, shared.status, words.event, words.when, words.notes]
  return [
    textTable(heading, lines, [6, 12, 40, 40, 60]),
    '',
    balanceSentence(balance, words.balance, language),
    fill(words.doneText, { created, updated, unchanged }),
  ].join('\n')
}
