import type { TextField } from 'payload'
import { foldVietnamese } from '@/domain/text/foldVietnamese'
import { keptBySystem } from '@/fields/keptBySystem'
import { label } from '@/i18n/label'

/** What a search looks through: the texts of these fields without marks and case. */
export function foldedText(
  sources: readonly string[],
  ...docs: (Record<string, unknown> | null | undefined)[]
): string {
  return sources
    .map((name) => docs.map((doc) => doc?.[name]).find((value) => value != null))
    .flat()
    .filter((text): text is string => typeof text === 'string' && text !== '')
    .map(foldVietnamese)
    .join(' · ')
}

/**
 * A hidden shadow of other fields without marks and case, so that `dong da` finds "Đống Đa": the
 * databases' own `like` is sensitive to marks.
 */
export function searchable(sources: readonly string[]): TextField {
  return {
    name: 'folded',
    type: 'text',
    label: label((m) => m.shared.withoutMarks),
    index: true,
    access: keptBySystem,
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    hooks: {
      beforeChange: [({ data, originalDoc }) => foldedText(sources, data, originalDoc)],
    },
  }
}
