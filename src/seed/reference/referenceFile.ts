import { readFileSync } from 'node:fs'

export type ReferenceFile =
  | 'agencies.tsv'
  | 'agency-aliases.tsv'
  | 'agency-groups.tsv'
  | 'agency-successors.tsv'
  | 'channels.tsv'
  | 'communes_2020_2024.tsv'
  | 'holidays.tsv'
  | 'topics.tsv'

/** The text of one of the tables beside this file. */
export function referenceFile(name: ReferenceFile): string {
  return readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')
}
