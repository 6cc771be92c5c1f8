import type { start as vi } from '@/i18n/vi/start'
import type { Widen } from '@/i18n/widen'

export const start: Widen<typeof vi> = {
  building: 'Building the application (first time, or the sources have changed) …',
  built: 'Built in {seconds} s.',
  buildFailed: 'The application could not be built; see the error above.',
  database: 'Database: {where}',
  waiting: 'Another process is preparing this database; waiting …',
  noReplicaSet:
    'WARNING: this MongoDB is no replica set, so there are no transactions; an interrupted write may leave half of it behind. Add ?replicaSet=… to DATABASE_URI.',
  reference:
    'Reference data added: {agencies} agencies, {channels} channels, {holidays} holidays ({seconds} s).',
  demo: 'DEMO year 2018 added: {activities} activities, {logs} logs ({seconds} s). DEMO=0 leaves it out.',
  demoStays: 'This database holds the DEMO year 2018.',
  administrator: 'Administrator created: {email}',
  password: 'Password (shown this once): {password}',
  demoAccounts: 'Demo accounts ({names}) {at} – password: {password}',
  ready: 'Ready: {address}   (where work is done: {address}/admin)',
  stop: 'Stopping …',
  databaseUriUnknown: 'DATABASE_URI: it must begin with file: or mongodb://.',
  secretMissing:
    'PAYLOAD_SECRET: it is missing. With MongoDB it must be set (32 characters or more).',
  notWholeNumber: '{name}: it must be a whole number between 0 and {max}.',
  notFolder: '{name}: {path} is no folder. Rename that file or choose another folder.',
  readOnly: '{name}: {path} is read-only. Mount its disk for writing or choose another place.',
  denied:
    '{name}: the account that runs the server may not write to {path}. Change its owner or its permissions.',
  full: '{name}: the disk of {path} is full, at least {least} MB must be free. Make room and start again.',
  unusable: '{name}: {path} cannot be used ({code}).',
  notFile: '{name}: {path} is a folder; it must be an SQLite database file.',
  notDatabase:
    '{name}: {path} is no SQLite file, or it is broken. Restore a backup or choose another file.',
  storage: 'The database can be neither written nor read ({code}).',
  portClosed:
    'Port {port} cannot be opened ({code}). Another program may be using it; stop that one or set another PORT.',
  notYesOrNo: '{name}: it must be 1, yes, true or 0, no, false, not “{given}”.',
  notSiteAddress:
    '{name}: it must be a whole address without a path, as https://lich.example.vn, not “{given}”.',
  databaseUnnamed:
    '{name}: it names no database, as in mongodb://127.0.0.1:27017/cchc?replicaSet=rs0.',
  secretShort:
    '{name}: it is too short, {least} characters or more are needed (openssl rand -hex 32).',
  databaseNewer:
    'DATABASE_URI: a newer version has changed this database ({migration}). Run that version, or restore an older backup (docs/operating.md).',
  mongodbSignIn:
    'DATABASE_URI: MongoDB at {where} does not accept this account or its password. Check name, password and authSource.',
  mongodbRights:
    'DATABASE_URI: this account has no rights on {where}. It needs the role readWrite on that database.',
  mongodbAddress: 'DATABASE_URI: this address of a MongoDB cannot be read ({message}).',
  mongodbOtherSet:
    'DATABASE_URI: the MongoDB at {where} is not in the replica set “{set}”. Check replicaSet=… and rs.initiate.',
  mongodbNobody: 'DATABASE_URI: no MongoDB answers at {where} ({message}).',
  mongodbNoPrimary:
    'DATABASE_URI: the replica set at {where} has no primary. Run rs.initiate, or start a majority of its members.',
  databaseLost: 'The database stopped answering during the start ({message}).',
  emailRefused: 'ADMIN_EMAIL cannot be used: {why}',
  broken:
    '{name}: {path} is broken ({code}). If a backup was just restored, delete the old {path}-wal and {path}-shm beside it and start again; otherwise restore a backup (docs/operating.md).',
  passwordRefused: 'ADMIN_PASSWORD cannot be used: {why}',
}
