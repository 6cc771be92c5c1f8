import * as initial from './20261122_000000_initial'
import * as accountLocks from './20261125_140000_account_locks'

export const migrations = [
  { up: initial.up, down: initial.down, name: '20261122_000000_initial' },
  { up: accountLocks.up, down: accountLocks.down, name: '20261125_140000_account_locks' },
]
