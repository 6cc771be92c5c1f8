'use client'
import { useId } from 'react'
import { UNDO_HOURS } from '@/domain/imports/importKinds'
import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import type { RecentImport } from '@/queries/imports/recentImports'
import { UndoImport, type Undo } from './UndoImport'

type Words = Undo['words']['recent']

/** The last imports, what became of them, and the way back where there is one. */
export function RecentImports({ imports, undo }: { imports: RecentImport[]; undo: Undo }) {
  const id = useId()
  const { recent, undo: says } = undo.words
  return (
    <section className="cchc-import__recent" aria-labelledby={id}>
      <h2 id={id}>{recent.title}</h2>
      {imports.length === 0 && <p>{fill(recent.none, { hours: UNDO_HOURS })}</p>}
      <ul>
        {imports.map((one) => (
          <li key={one.id}>
            <span>
              <strong>{one.fileName}</strong> ·{' '}
              {fill(recent.counts, { created: one.created, updated: one.updated })}
              <small>
                {[formatDate(one.at), one.byName].filter(Boolean).join(', ')}
                {' · '}
                {wayBack(one, recent)}
              </small>
            </span>
            {one.mayUndo && (
              <UndoImport id={one.id} undo={undo}>
                {says.short}
                <span className="cchc-visually-hidden">: {one.fileName}</span>
              </UndoImport>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Whether it was undone, until when it can be, by whom, or why not any more. */
function wayBack({ undone, undoUntil, mayUndo }: RecentImport, words: Words): string {
  if (undone) return fill(words.undone, { at: formatDate(undone.at), name: undone.byName })
  if (!undoUntil) return fill(words.kept, { hours: UNDO_HOURS })
  return fill(mayUndo ? words.until : words.others, { until: formatDate(undoUntil) })
}
