import type { operations as vi } from '@/i18n/vi/operations'
import type { Widen } from '@/i18n/widen'

export const operations: Widen<typeof vi> = {
  backupUsage: 'Usage: npm run backup -- FOLDER   (makes a new folder in it, named by the time)',
  backupDone: 'Backed up into {folder}: the database ({size} MB, checked) and {files} uploads.',
  backupNoDatabase: 'DATABASE_URI: {path} is not there yet; there is nothing to back up.',
  backupInside: '{folder} lies inside {path}; a backup must lie elsewhere.',
  backupBroken: 'The copy of the database is broken ({message}); this backup is not kept.',
  backupFailed: 'Nothing could be backed up into {folder}: {message}',
  secretElsewhere:
    'PAYLOAD_SECRET is not part of the backup: keep its value (and the file .env) elsewhere.',
  mongodumpMissing:
    'mongodump was not found (package mongodb-database-tools). Run this, then copy the folder {media}:\n    {command}',
  mongodumpFailed: 'mongodump ended with {code}; see its error above.',
  mongodumpOneByOne:
    'This copy was read collection by collection, not at one moment. For one moment set BACKUP_URI to the address of an account with the role backup (docs/operating.md).',
  passwordUsage: 'Usage: npm run admin:password -- EMAIL',
  passwordUnknown:
    'There is no account {email}. Administrators: {administrators}. The first administrator is made by npm start.',
  passwordNew: 'The new password of {email} (shown this once): {password}',
  nobody: 'nobody',
}
