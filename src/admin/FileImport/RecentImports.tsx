'use client'
import { useId } from 'react'
import { UNDO_HOURS } from '@/domain/imports/importKinds'
import { fill } from '@/i18n/fill'
import { formatDate } from '@/i18n/formatDate'
import type { RecentImport } from '@/queries/imports/recentImports'
import { UndoImport, type Undo } from './UndoImport'

/** The last imports, what became of them, and the way back where there is one. */
export function RecentImports({ imports, undo }: { imports: RecentImport[]; undo: Undo }) {
  const id = useId()
  const { recent, undo: says } = undo.words
  return (
    <section className="cchc-import__recent" aria-labelledby={id}>
      <h2 id={id}>{recent.title}</h2>
      {imports.length === 0 && <p>{fill(recent.none, { hours: UNDO_HOURS })}</p>}
      <ul>
        {imports.map(({ id: key, fileName, at, byName, undone, undoUntil, created, updated }) => (
          <li key={key}>
            <span>
              <strong>{fileName}</strong> · {fill(recent.counts, { created, updated })}
              <small>
                {formatDate(at)}
                {byName && `, ${byName}`}
                {' · '}
                {undone
                  ? fill(recent.undone, { at: formatDate(undone.at), name: undone.byName })
                  : undoUntil
                    ? fill(recent.until, { until: formatDate(undoUntil) })
                    : recent.kept}
              </small>
            </span>
            <UndoImport id={key} isOffered={undoUntil !== null} undo={undo}>
              {says.short}
              <span className="cchc-visually-hidden">: {fileName}</span>
            </UndoImport>
          </li>
        ))}
      </ul>
    </section>
  )
}
