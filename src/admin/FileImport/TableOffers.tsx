import { useId } from 'react'
import { fill } from '@/i18n/fill'
import type { FileImportWords } from '@/i18n/vi/fileImport'
import type { TableChoice, TableOffer } from '@/importers/tables/readTables'
import type { CheckedFile, TableTarget } from './importTarget'
import { TableEntry } from './TableEntry'

type Props = {
  file: Pick<CheckedFile, 'tables' | 'remembered'>
  table: TableTarget
  choice: TableChoice<string>
  words: FileImportWords
  onChoose: (choice: TableChoice<string>) => void
}

/** Every table of the file: whether it is taken, and where each of its columns goes. */
export function TableOffers({ file, table, choice, words, onChoose }: Props) {
  const id = useId()
  const { tables = [], remembered = [] } = file
  const says = words.tables
  const isWanted = (one: TableOffer<string>) => choice.tables?.includes(one.id) ?? !one.hidden
  const take = (one: TableOffer<string>, taken: boolean) =>
    onChoose({
      ...choice,
      tables: tables
        .filter((other) => (other.id === one.id ? taken : isWanted(other)))
        .map((other) => other.id),
    })
  const hiddenRows = tables.filter(isWanted).reduce((sum, one) => sum + one.hiddenRows, 0)
  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{says.title}</h3>
      <ul className="cchc-offers">
        {tables.map((one, index) => (
          <TableEntry
            key={one.id}
            offer={one}
            number={index + 1}
            isWanted={isWanted(one)}
            table={table}
            choice={choice.columns ?? {}}
            remembered={remembered}
            words={says}
            onTake={(taken) => take(one, taken)}
            onMap={(columns) => onChoose({ ...choice, columns: { ...choice.columns, ...columns } })}
          />
        ))}
      </ul>
      {(hiddenRows > 0 || choice.hiddenRows) && (
        <label className="cchc-import__check">
          <input
            type="checkbox"
            checked={choice.hiddenRows ?? false}
            onChange={(event) => onChoose({ ...choice, hiddenRows: event.target.checked })}
          />
          {fill(says.hiddenRows, { count: hiddenRows })}
        </label>
      )}
    </section>
  )
}
