import { EyeOff, TriangleAlert } from 'lucide-react'
import { useRef, useState } from 'react'
import { fill } from '@/i18n/fill'
import type { FileImportWords } from '@/i18n/vi/fileImport'
import type { ColumnChoice } from '@/importers/tables/findTables'
import type { TableOffer } from '@/importers/tables/readTables'
import { ColumnList } from './ColumnList'
import type { TableTarget } from './importTarget'

type Props = {
  offer: TableOffer<string>
  number: number
  isWanted: boolean
  table: TableTarget
  choice: ColumnChoice<string>
  remembered: readonly string[]
  words: FileImportWords['tables']
  onTake: (taken: boolean) => void
  onMap: (columns: ColumnChoice<string>) => void
}

/** One table of the file; what it lacks is asked for, its columns stand open when one goes nowhere. */
export function TableEntry({ offer, number, isWanted, table, words, onTake, ...columns }: Props) {
  const unused = offer.columns.filter(({ key }) => key === null).length
  const [isOpen] = useState(isWanted && (offer.incomplete || unused > 0))
  const details = useRef<HTMLElement>(null)
  const { required } = table.kind
  const column = table.names[required] ?? ''
  return (
    <li>
      <label className="cchc-import__check">
        <input
          type="checkbox"
          checked={isWanted}
          onChange={(event) => onTake(event.target.checked)}
        />
        <span>
          <strong>{offer.sheet || fill(words.table, { number })}</strong>
          {' · '}
          {fill(words.rows, { count: offer.rows })}
        </span>
        {offer.hidden && (
          <span className="cchc-state cchc-state--idle">
            <EyeOff size={14} aria-hidden="true" />
            <span>{words.hidden}</span>
          </span>
        )}
      </label>
      {offer.incomplete && (
        <div className="cchc-offers__missing">
          <p>
            <TriangleAlert size={16} aria-hidden="true" />
            {fill(words.missing, { column })}
          </p>
          <label>
            {fill(words.which, { column })}
            <select
              value=""
              onChange={(event) => {
                columns.onMap({ [event.target.value]: required })
                details.current?.focus()
              }}
            >
              <option value="">{words.choose}</option>
              {offer.columns.map(({ id, heading }) => (
                <option key={id} value={id}>
                  {heading}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <details open={isOpen}>
        <summary ref={details}>
          {fill(words.columns, { count: offer.columns.length })}
          {unused > 0 && <strong> · {fill(words.unused, { count: unused })}</strong>}
        </summary>
        <ColumnList columns={offer.columns} table={table} words={words} {...columns} />
      </details>
    </li>
  )
}
