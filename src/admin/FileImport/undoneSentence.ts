import { fill } from '@/i18n/fill'
import type { FileImportWords } from '@/i18n/vi/fileImport'
import type { UndoneRecords } from '../../../collections/Imports/verbs/undoImport'

type Words = FileImportWords['undo']

/** "12 nhiệm vụ, 1 kế hoạch"; '' for none. */
export function recordsInWords(
  records: readonly UndoneRecords[],
  what: 'removed' | 'restored',
  words: Words,
): string {
  const templates: Record<string, string> = words.records
  return records
    .filter((one) => one[what] > 0)
    .map((one) => fill(templates[one.collection] ?? '{count}', { count: one[what] }))
    .join(', ')
}

/** What an undo has taken away and given back. */
export function undoneSentence(records: readonly UndoneRecords[], words: Words): string {
  const said = (['removed', 'restored'] as const).map((what) => {
    const list = recordsInWords(records, what, words)
    return list && fill(words[what], { records: list })
  })
  return said.filter(Boolean).join(' ')
}
