import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { OccurrenceChange } from '@/domain/recurrence/withExceptions'
import { slugs } from '@/slugs'

const NONE: OccurrenceChange[] = []
/** The last ones of a series tell of what is to come. */
const MOST = 500

/** What differs for single occurrences of the document in the form. Until they are there, none. */
export function useOccurrenceChanges(): readonly OccurrenceChange[] {
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const [changes, setChanges] = useState(NONE)
  useEffect(() => {
    if (!id || collectionSlug !== slugs.activities) return
    const leaving = new AbortController()
    const address = `${config.serverURL}${config.routes.api}/${slugs.occurrenceExceptions}`
    const asked = `where[activity][equals]=${id}&limit=${MOST}&sort=-originalStart&depth=0`
    fetch(`${address}?${asked}`, { credentials: 'include', signal: leaving.signal })
      .then((answer) => (answer.ok ? answer.json() : { docs: [] }))
      .then(({ docs }: { docs: OccurrenceChange[] }) => setChanges(docs))
      .catch(() => undefined)
    return () => leaving.abort()
  }, [config, id, collectionSlug])
  return changes
}
