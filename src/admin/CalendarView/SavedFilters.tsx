'use client'
import { toast } from '@payloadcms/ui'
import { Bookmark, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { fill } from '@/i18n/fill'
import type { CalendarWords } from '@/i18n/vi/calendar'
import { filterOf, NO_FILTER, readAddress, type CalendarAddress } from './calendarAddress'
import { useSavedFilters } from './useSavedFilters'

type Props = {
  words: CalendarWords
  api: string
  person: string
  address: CalendarAddress
  go: (change: Partial<CalendarAddress>) => void
}

/** Filters under a name: one's own and those colleagues share; the present one can be kept. */
export function SavedFilters({ words, api, person, address, go }: Props) {
  const { filters, save, remove } = useSavedFilters(api)
  const [name, setName] = useState('')
  const [shared, setShared] = useState(false)
  const menu = useRef<HTMLDetailsElement>(null)
  const present = new URLSearchParams({ view: address.view, ...filterOf(address) }).toString()

  const use = (saved: string) => {
    const { date: _, ...wanted } = readAddress(Object.fromEntries(new URLSearchParams(saved)), {
      today: address.date,
    })
    go({ ...NO_FILTER, ...wanted })
    if (menu.current) menu.current.open = false
  }
  const keep = async () => {
    const refused = await save({ name: name.trim(), address: present, shared })
    if (refused !== null) return toast.error(refused || words.failed)
    toast.success(fill(words.filterSaved, { name: name.trim() }))
    setName('')
  }

  return (
    <details
      className="cchc-calendar__saved"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && menu.current) menu.current.open = false
      }}
    >
      <summary>
        <Bookmark aria-hidden size={18} /> {words.savedFilters}
      </summary>
      <div className="cchc-calendar__menu">
        {filters.length === 0 && <p>{words.noSavedFilters}</p>}
        <ul>
          {filters.map((filter) => (
            <li key={filter.id}>
              <button type="button" onClick={() => use(filter.address)}>
                {filter.name}
                {filter.shared && <small> · {words.filterShared}</small>}
              </button>
              {filter.owner === person && (
                <button
                  type="button"
                  className="cchc-calendar__icon"
                  aria-label={fill(words.removeFilter, { name: filter.name })}
                  onClick={() => void remove(filter)}
                >
                  <Trash2 aria-hidden size={16} />
                </button>
              )}
            </li>
          ))}
        </ul>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void keep()
          }}
        >
          <label>
            <span>{words.filterName}</span>
            <input
              value={name}
              maxLength={80}
              required
              onChange={(event) => setName(event.target.value)}
            />
          </label>
          <label className="cchc-calendar__check">
            <input
              type="checkbox"
              checked={shared}
              onChange={(event) => setShared(event.target.checked)}
            />
            {words.shareFilter}
          </label>
          <button
            type="submit"
            disabled={!name.trim() || Object.keys(filterOf(address)).length === 0}
          >
            {words.saveFilter}
          </button>
        </form>
      </div>
    </details>
  )
}
