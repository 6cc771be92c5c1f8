import type { TextField } from 'payload'
import { foldVietnamese } from '@/domain/text/foldVietnamese'

/**
 * A hidden shadow of other fields without marks and case, so that `dong da` finds "Đống Đa": the
 * databases' own `like` is sensitive to marks.
 */
export function searchable(sources: readonly string[]): TextField {
  return {
    name: 'folded',
    type: 'text',
    index: true,
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    hooks: {
      beforeChange: [
        ({ data, originalDoc }) =>
          sources
            .map((name) => data?.[name] ?? originalDoc?.[name])
            .flat()
            .filter((text): text is string => typeof text === 'string' && text !== '')
            .map(foldVietnamese)
            .join(' · '),
      ],
    },
  }
}
