import type { Trouble } from '@/database/databaseTrouble'

/** What was written is there, or not: whoever asked cannot know. */
const UNKNOWN_COMMIT = 'UnknownTransactionCommitResult'
const TRANSIENT = 'TransientTransactionError'

/** Somebody else was writing the same (server codes of MongoDB's error_codes.yml). */
const CONFLICT_CODES = new Set<unknown>([
  24, // LockTimeout
  112, // WriteConflict
  246, // SnapshotUnavailable
])

/** The server that was asked is no primary (any more), goes down, or does not get its majority. */
const UNAVAILABLE_CODES = new Set<unknown>([
  6, // HostUnreachable
  7, // HostNotFound
  50, // MaxTimeMSExpired
  64, // WriteConcernFailed
  79, // UnknownReplWriteConcern
  89, // NetworkTimeout
  91, // ShutdownInProgress
  100, // UnsatisfiableWriteConcern
  133, // FailedToSatisfyReadPreference
  134, // ReadConcernMajorityNotAvailableYet
  189, // PrimarySteppedDown
  202, // NetworkInterfaceExceededTimeLimit
  251, // NoSuchTransaction: its primary took it along
  262, // ExceededTimeLimit
  9001, // SocketException
  10107, // NotWritablePrimary
  10058, // the same from an old server
  11600, // InterruptedAtShutdown
  11602, // InterruptedDueToReplStateChange
  13435, // NotPrimaryNoSecondaryOk
  13436, // NotPrimaryOrSecondary
])

/** Errors of the driver itself: nobody to ask, or the line broke while asking. */
const UNAVAILABLE_NAMES = new Set([
  'MongoServerSelectionError',
  'MongooseServerSelectionError',
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoPoolClearedError',
  'PoolClearedOnNetworkError',
  'MongoPoolClosedError',
  'MongoWaitQueueTimeoutError',
  'MongoNotConnectedError',
  'MongoServerClosedError',
  'MongoTopologyClosedError',
  'MongoClientClosedError',
  'MongoStalePrimaryError',
  'MongoOperationTimeoutError',
])

/** What kind of trouble MongoDB is in, by the driver's error; undefined for what is no trouble of its own. */
export function mongodbTrouble(error: Error): Trouble | undefined {
  if (hasLabel(error, UNKNOWN_COMMIT)) return 'outcomeUnknown'
  const code: unknown = 'code' in error ? error.code : undefined
  if (CONFLICT_CODES.has(code)) return 'conflict'
  if (UNAVAILABLE_CODES.has(code) || UNAVAILABLE_NAMES.has(error.name)) return 'unavailable'
  return hasLabel(error, TRANSIENT) ? 'unavailable' : undefined
}

/** Whether a commit that failed with this surely did not happen. */
export function isRolledBack(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (hasLabel(error, TRANSIENT)) return true
  return mongodbTrouble(error) === undefined && 'code' in error && typeof error.code === 'number'
}

function hasLabel(error: Error, label: string): boolean {
  const { errorLabels } = error as { errorLabels?: unknown }
  return Array.isArray(errorLabels) && errorLabels.includes(label)
}
