import { Fragment, type ReactNode } from 'react'
import type { RowColumn } from '@/admin/FileImport/importTarget'
import { fill } from '@/i18n/fill'
import type { PlanImportWords } from '@/i18n/vi/planImport'
import type { PlanImportViewWords } from '@/i18n/vi/planImportView'
import type { PreviewRow } from '@/importers/plans/previewRows'
import { ChannelMark } from '@/theme/ChannelMark'

const NAMES_SHOWN = 3

type Words = PlanImportViewWords & { columns: PlanImportWords['columns'] }
type TaskRow = PreviewRow & { hasOtherPlans: boolean }

/** The rows of a file; which plan one is of is told where there are several. */
export function rowsOf(preview: readonly PreviewRow[]): TaskRow[] {
  const hasOtherPlans = new Set(preview.map(({ plan }) => plan).filter(Boolean)).size > 1
  return preview.map((row) => ({ ...row, hasOtherPlans }))
}

/** How a task of the file looks: every column that was taken can be checked. */
export function planRows(words: Words): RowColumn<TaskRow>[] {
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
      content: (row) => <TaskCell row={row} columns={words.columns} />,
    },
    {
      label: words.lead,
      at: ['lead', 'executing'],
      content: ({ lead, executing }) => (
        <>
          {names(lead, words)}
          {named(words.columns.executing, names(executing, words), executing.length > 0)}
        </>
      ),
    },
    {
      label: words.coordinating,
      at: ['coordinating', 'requested'],
      content: ({ coordinating, requested }) => (
        <>
          {names(coordinating, words)}
          {named(words.columns.requested, names(requested, words), requested.length > 0)}
        </>
      ),
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

/** Columns without a column of their own on screen, below the task's words. */
const BELOW = ['product', 'target', 'source', 'budget', 'note'] as const

function TaskCell({ row, columns }: { row: TaskRow; columns: Words['columns'] }) {
  const mark = [row.order, row.section].filter(Boolean).join(' · ')
  return (
    <>
      {mark && <span className="cchc-import__section">{mark} </span>}
      <span className="cchc-import__text">{row.text}</span>
      {BELOW.map((name) => (
        <Fragment key={name}>{named(columns[name], row[name], row[name] !== '')}</Fragment>
      ))}
      {named(columns.plan, row.plan, row.hasOtherPlans)}
    </>
  )
}

const named = (label: string, value: ReactNode, isSaid: boolean) =>
  isSaid && (
    <span className="cchc-import__more">
      <span>{label}:</span> {value}
    </span>
  )

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
