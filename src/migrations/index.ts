import * as initial from './20261122_000000_initial'
import * as savedSeenImported from './20261125_145946_saved_seen_imported'

export const migrations = [
  { up: initial.up, down: initial.down, name: '20261122_000000_initial' },
  {
    up: savedSeenImported.up,
    down: savedSeenImported.down,
    name: '20261125_145946_saved_seen_imported',
  },
]
