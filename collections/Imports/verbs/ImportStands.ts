import type { CollectionSlug } from 'payload'
import { DomainError } from '@/domain/DomainError'

export type StandingRecord = { collection: CollectionSlug; id: string }

/** An import that cannot be undone any more, and the documents because of which. */
export class ImportStands extends DomainError {
  readonly records: StandingRecord[]

  constructor(code: 'importTouched' | 'importUsed', records: readonly StandingRecord[]) {
    const ids = new Map(records.map(({ collection, id }) => [id, { collection, id }]))
    super(code, { count: records.length })
    this.records = [...ids.values()]
  }
}
