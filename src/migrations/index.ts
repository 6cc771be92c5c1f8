import * as migration_20261122_000000_initial from './20261122_000000_initial';
import * as migration_20261125_145946_saved_seen_imported from './20261125_145946_saved_seen_imported';
import * as migration_20261125_182118_imported_values from './20261125_182118_imported_values';

export const migrations = [
  {
    up: migration_20261122_000000_initial.up,
    down: migration_20261122_000000_initial.down,
    name: '20261122_000000_initial',
  },
  {
    up: migration_20261125_145946_saved_seen_imported.up,
    down: migration_20261125_145946_saved_seen_imported.down,
    name: '20261125_145946_saved_seen_imported',
  },
  {
    up: migration_20261125_182118_imported_values.up,
    down: migration_20261125_182118_imported_values.down,
    name: '20261125_182118_imported_values'
  },
];
