import { useCallback, useEffect, useState } from 'react'

export type SavedFilter = {
  id: string
  name: string
  /** The choices as they stand in the calendar's address, without a date. */
  address: string
  shared: boolean
  owner: string | null
}

type Answer = { errors?: { message: string }[] }

/** The filters this person may use, and saving and removing their own. */
export function useSavedFilters(api: string) {
  const [filters, setFilters] = useState<SavedFilter[]>([])
  const load = useCallback(async () => {
    try {
      const answer = await fetch(`${api}?depth=0&limit=100&sort=name`, { credentials: 'include' })
      if (answer.ok) setFilters(((await answer.json()) as { docs: SavedFilter[] }).docs)
    } catch {
      // Without a connection there is nothing to choose from; saving one tells so.
    }
  }, [api])
  useEffect(() => void load(), [load])

  /** Null when it is saved, else why not: the server's sentence, or '' without an answer. */
  const save = async (filter: Omit<SavedFilter, 'id' | 'owner'>): Promise<string | null> => {
    try {
      const answer = await fetch(`${api}?depth=0`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(filter),
      })
      if (!answer.ok) return ((await answer.json()) as Answer).errors?.[0]?.message ?? ''
    } catch {
      return ''
    }
    await load()
    return null
  }

  const remove = async ({ id }: SavedFilter) => {
    await fetch(`${api}/${id}?depth=0`, { method: 'DELETE', credentials: 'include' })
    await load()
  }

  return { filters, save, remove }
}
