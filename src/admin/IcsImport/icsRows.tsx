import type { RowColumn } from '@/admin/FileImport/importTarget'
import type { IcsImportWords } from '@/i18n/vi/icsImport'
import type { IcsPreviewRow } from '../../../collections/Activities/verbs/importIcs'

/** How an event of the file looks. */
export function icsRows(words: IcsImportWords): RowColumn<IcsPreviewRow & { row: number }>[] {
  return [
    {
      label: words.event,
      at: ['title', 'text'],
      content: ({ title }) => title || words.untitled,
    },
    { label: words.when, at: ['when'], content: ({ when }) => when },
    {
      label: words.notes,
      at: [undefined, 'occurrences'],
      content: ({ occurrences }) =>
        occurrences.length > 0 && (
          <ul className="cchc-import__occurrences">
            {occurrences.map((said) => (
              <li key={said}>{said}</li>
            ))}
          </ul>
        ),
    },
  ]
}
