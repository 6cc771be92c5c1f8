import { readFileSync } from 'node:fs'
import path from 'node:path'

export type ReferenceFile =
  | 'agencies.tsv'
  | 'agency-aliases.tsv'
  | 'agency-groups.tsv'
  | 'agency-successors.tsv'
  | 'channels.tsv'
  | 'communes_2020_2024.tsv'
  | 'holidays.tsv'
  | 'topics.tsv'

/** The text of one of the tables beside this file; commands run bundled, from the project's root. */
export function referenceFile(name: ReferenceFile): string {
  return readFileSync(path.resolve('src/seed/reference', name), 'utf8')
}
