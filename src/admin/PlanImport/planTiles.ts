import type { ImportTile } from '@/admin/FileImport/importTarget'
import { fill } from '@/i18n/fill'
import { formatNumber } from '@/i18n/formatNumber'
import type { FileImportWords } from '@/i18n/vi/fileImport'
import type { PlanImportViewWords } from '@/i18n/vi/planImportView'
import type { ImportOutcome } from '../../../collections/Plans/verbs/importPlan'

/** The figures of a checked table of tasks. */
export function planTiles(
  { agencies, deadlines, problems, rows, created, updated, unchanged }: ImportOutcome,
  { counts, outOf }: PlanImportViewWords,
  shared: FileImportWords['counts'],
  language: string,
): ImportTile[] {
  const number = (value: number) => formatNumber(value, language)
  const share = (part: number, missing: number) =>
    fill(outOf, { part: number(part), all: number(part + missing) })
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.length - errors
  return [
    { label: counts.rows, value: number(rows) },
    { label: shared.created, value: number(created) },
    { label: shared.updated, value: number(updated) },
    { label: shared.unchanged, value: number(unchanged) },
    { label: counts.agencies, value: share(agencies.resolved, agencies.notResolved) },
    { label: counts.deadlines, value: share(deadlines.understood, deadlines.notUnderstood) },
    { label: counts.errors, value: number(errors), tone: errors > 0 && 'bad' },
    { label: counts.warnings, value: number(warnings), tone: warnings > 0 && 'warn' },
  ]
}
