import type { ReactNode } from 'react'
import type { RowColumn } from '@/admin/FileImport/importTarget'
import { fill } from '@/i18n/fill'
import type { PlanImportViewWords } from '@/i18n/vi/planImportView'
import type { PreviewRow } from '@/importers/plans/previewRows'
import { ChannelMark } from '@/theme/ChannelMark'

const NAMES_SHOWN = 3

/** How a task of the file looks. */
export function planRows(words: PlanImportViewWords): RowColumn<PreviewRow>[] {
  return [
    {
      label: words.task,
      at: [
        'text',
        'section',
        'order',
        'plan',
        'product',
        'target',
        'source',
        'budget',
        'note',
        'file',
      ],
      content: ({ section, text }) => (
        <>
          {section && <span className="cchc-import__section">{section} </span>}
          <span className="cchc-import__text">{text}</span>
        </>
      ),
    },
    { label: words.lead, at: ['lead', 'executing'], content: ({ lead }) => names(lead, words) },
    {
      label: words.coordinating,
      at: ['coordinating', 'requested'],
      content: ({ coordinating, requested }) => names([...coordinating, ...requested], words),
    },
    { label: words.deadline, at: ['deadline'], content: ({ deadline }) => deadline },
    {
      label: words.channels,
      at: ['channel'],
      content: ({ channels }) =>
        channels.length > 0 && (
          <span className="cchc-import__channels">
            {channels.map(({ code, name, icon }) => (
              <ChannelMark key={code} code={code} icon={icon} name={name} />
            ))}
          </span>
        ),
    },
  ]
}

function names(list: readonly string[], words: PlanImportViewWords): ReactNode {
  if (list.length <= NAMES_SHOWN + 1) return list.join('; ')
  return (
    <details>
      <summary>
        {list.slice(0, NAMES_SHOWN).join('; ')}{' '}
        <span>{fill(words.more, { count: list.length - NAMES_SHOWN })}</span>
      </summary>
      {list.slice(NAMES_SHOWN).join('; ')}
    </details>
  )
}
