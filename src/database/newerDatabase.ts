import { EnvironmentError } from '@/EnvironmentError'
import { startSentence } from '@/i18n/startSentence'

/** A newer version of this application has changed the database: nothing is written into it by this one. */
export const newerDatabase = (migration: string) =>
  new EnvironmentError(startSentence('databaseNewer', { migration }))
