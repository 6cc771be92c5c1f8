import { readFileSync } from 'node:fs'
import { agencyDirectory } from '@/domain/agencies/agencyDirectory'
import { readAgencies, readAgencyGroups } from '@/seed/reference/readAgencies'

/** The text of a file of `src/seed/reference`. */
export function referenceFile(name: string): string {
  return readFileSync(new URL(`../../src/seed/reference/${name}`, import.meta.url), 'utf8')
}

export const agencies = readAgencies({
  agencies: referenceFile('agencies.tsv'),
  communes: referenceFile('communes_2020_2024.tsv'),
  aliases: referenceFile('agency-aliases.tsv'),
})
export const groups = readAgencyGroups(referenceFile('agency-groups.tsv'))
export const directory = agencyDirectory(agencies, groups)
