import { fill } from '@/i18n/fill'
import type { FileImportWords } from '@/i18n/vi/fileImport'
import type { ColumnChoice, FoundColumn } from '@/importers/tables/findTables'
import type { TableTarget } from './importTarget'

type Props = {
  columns: readonly FoundColumn<string>[]
  table: TableTarget
  choice: ColumnChoice<string>
  remembered: readonly string[]
  words: FileImportWords['tables']
  onMap: (columns: ColumnChoice<string>) => void
}

/** Each column of a table with what stands in it and where it goes; to be sent elsewhere by hand. */
export function ColumnList({ columns, table, choice, remembered, words, onMap }: Props) {
  const { kind, names } = table
  const goesTo = ({ id, key }: FoundColumn<string>) => choice[id] ?? key ?? ''
  const map = (id: string, key: string) => {
    const isMany = kind.columns.some((column) => column.key === key && column.many)
    // What only one column can hold leaves the one it was in.
    const others = key === '' || isMany ? [] : columns.filter((other) => goesTo(other) === key)
    onMap({ ...Object.fromEntries(others.map((other) => [other.id, ''])), [id]: key })
  }
  return (
    <ul className="cchc-columns">
      {columns.map((column) => {
        const { id, heading, hidden, samples } = column
        const value = goesTo(column)
        const notes = [
          hidden && words.hiddenColumn,
          remembered.includes(id) && words.remembered,
        ].filter(Boolean)
        return (
          <li key={id} className={value ? undefined : 'cchc-columns__nowhere'}>
            <span>
              <strong>{heading}</strong>
              {notes.length > 0 && <small>{notes.join(' · ')}</small>}
            </span>
            <small className="cchc-columns__samples">
              {samples.length
                ? fill(words.samples, { samples: samples.join(' · ') })
                : words.noSamples}
            </small>
            <select
              aria-label={fill(words.goes, { column: heading })}
              value={value}
              onChange={(event) => map(id, event.target.value)}
            >
              <option value="">{words.nowhere}</option>
              {kind.columns.map(({ key }) => (
                <option key={key} value={key}>
                  {names[key]}
                </option>
              ))}
            </select>
          </li>
        )
      })}
    </ul>
  )
}
