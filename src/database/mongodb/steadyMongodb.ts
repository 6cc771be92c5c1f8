import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import type { PayloadRequest } from 'payload'
import { CommitLost } from '@/database/CommitLost'
import { hasTransactions } from '@/database/hasTransactions'
import { firstError } from '@/database/mongodb/firstErrors'
import { mongodbTrouble, isRolledBack } from '@/database/mongodb/mongodbTrouble'
import { noPrimary, notConnected } from '@/database/mongodb/notConnected'
import { RAW_COLLECTIONS } from '@/database/mongodb/rawCollections'
import { refuseNewer } from '@/database/mongodb/refuseNewer'
import { type Outage, toldOnce } from '@/database/mongodb/toldOnce'
import { noteTrouble } from '@/database/troubleSeen'

/**
 * How the application connects; what an address says otherwise does not hold. What was acknowledged is
 * on a majority and survives the loss of the primary; nobody reads what such a loss may take back.
 * A request waits for a primary longer than an election takes with MongoDB's own settings (10 s until
 * its loss is noticed, one or two to vote), and a machine that vanished is noticed within ten seconds.
 */
const CONNECTION = {
  w: 'majority',
  readPreference: 'primary',
  retryWrites: true,
  retryReads: true,
  serverSelectionTimeoutMS: 15_000,
  heartbeatFrequencyMS: 5_000,
  connectTimeoutMS: 5_000,
} as const

/** How long it is asked whether a commit has happened: as long as a request waits for anything. */
const COMMIT_PATIENCE_MS = CONNECTION.serverSelectionTimeoutMS
const COMMIT_RETRY_MS = 250

/** Nobody waits for a server that is gone only to tell it that nothing is to be stored: it ends that itself. */
const ABORT_PATIENCE_MS = 1_000

type Options = Omit<Parameters<typeof mongooseAdapter>[0], 'connectOptions' | 'url'> & {
  url: string
  /** The newest migration that is known here. */
  newest: string
}

/**
 * Payload's MongoDB adapter, made steady: a commit is answered only when its outcome is known, what
 * ended a transaction is what is told of it, every trouble is noted for the request it happened in, and the collections that are not Payload's exist
 * (one made inside a transaction would conflict with others).
 */
export function steadyMongodb({ newest, ...options }: Options) {
  const made = mongooseAdapter({
    ...options,
    connectOptions: CONNECTION,
    afterOpenConnection: async ({ connection }) => {
      const { isWritablePrimary } = (await connection.db?.command({ hello: 1 })) ?? {}
      if (!isWritablePrimary) throw noPrimary(options.url)
      await refuseNewer({ connection }, newest)
      const there = new Set((await connection.listCollections()).map(({ name }) => name))
      for (const name of Object.values(RAW_COLLECTIONS)) {
        if (!there.has(name)) await connection.createCollection(name).catch(unlessThere)
      }
    },
  })
  return {
    ...made,
    init: (args: Parameters<typeof made.init>[0]) => {
      const adapter = made.init(args) as unknown as MongooseAdapter
      adapter.commitTransaction = commitTransaction as MongooseAdapter['commitTransaction']
      adapter.rollbackTransaction = rollbackTransaction as MongooseAdapter['rollbackTransaction']
      tellTroubles(adapter, toldOnce(args.payload.logger))
      connectInWords(adapter, options.url)
      return adapter as unknown as ReturnType<typeof made.init>
    },
  }
}

/** Payload logs what went wrong with its stack and throws another error: here it is thrown in words. */
function connectInWords(adapter: MongooseAdapter, uri: string): void {
  const { connect } = adapter
  adapter.connect = async (...given) => {
    const { logger } = adapter.payload
    const log = logger.error
    let met: unknown
    logger.error = (words: { err?: unknown }) => (met = words.err)
    try {
      await connect?.apply(adapter, given)
    } catch (error) {
      throw notConnected(met ?? error, uri)
    } finally {
      logger.error = log
    }
  }
}

/** Another process may have been faster. */
function unlessThere(error: { code?: unknown }): void {
  if (error.code !== 48) throw error // NamespaceExists
}

/**
 * In place of the adapter's, which gives up after the driver's one repetition: then nobody knows
 * whether it is stored. Asking again is safe, since a commit happens once however often it is asked for.
 * And to the adapter's a transaction that somebody rolled back in its middle is as good as committed.
 */
async function commitTransaction(this: MongooseAdapter, given: string | Promise<string>) {
  const id = await given
  const session = this.sessions[id]
  // As the adapter does: first out of the list, so that nobody else writes into what ends.
  Reflect.deleteProperty(this.sessions, id)
  if (!session?.inTransaction()) {
    if (hasTransactions({ db: this as never })) throw new CommitLost()
    return
  }
  const until = Date.now() + COMMIT_PATIENCE_MS
  try {
    for (;;) {
      try {
        // The driver alone would wait for a server twice, and we for the driver twice.
        return await session.commitTransaction({ timeoutMS: Math.max(1, until - Date.now()) })
      } catch (error) {
        if (isRolledBack(error)) throw await firstError(session, error)
        if (Date.now() >= until) throw unknownOutcome(error)
        await new Promise((resolve) => setTimeout(resolve, COMMIT_RETRY_MS))
      }
    }
  } finally {
    await session.endSession().catch(() => undefined)
  }
}

/** As the adapter's, whose abort waits for a server twice as long as everything else may. */
async function rollbackTransaction(this: MongooseAdapter, given: string | Promise<string> = '') {
  const id = await given
  const session = this.sessions[id]
  Reflect.deleteProperty(this.sessions, id)
  if (!session?.inTransaction()) return
  // What it could not tell the server, the server finds out.
  await session.abortTransaction({ timeoutMS: ABORT_PATIENCE_MS }).catch(() => undefined)
  await session.endSession().catch(() => undefined)
}

/** Labelled as the driver does, whatever it was that went wrong last. */
function unknownOutcome(error: unknown): unknown {
  if (error instanceof Error && mongodbTrouble(error) === 'outcomeUnknown') return error
  const errorLabels = ['UnknownTransactionCommitResult']
  return Object.assign(new Error('commit without an outcome', { cause: error }), { errorLabels })
}

const OPERATION = /^(?:begin|commit|count|create|delete|find|query|update|upsert)/
/** May end well without any server. */
const WITHOUT_SERVER = /^(?:begin|commit)/

type Asked = { req?: Pick<PayloadRequest, 'transactionID'> } | undefined

function tellTroubles(adapter: MongooseAdapter, outage: Outage): void {
  const operations = adapter as unknown as Record<string, unknown>
  for (const [name, operation] of Object.entries(operations)) {
    if (typeof operation !== 'function' || !OPERATION.test(name)) continue
    operations[name] = async function (this: unknown, ...args: unknown[]): Promise<unknown> {
      const id = await (args[0] as Asked)?.req?.transactionID
      const session = id ? adapter.sessions[id] : undefined
      try {
        const result = await (operation.apply(this, args) as Promise<unknown>)
        if (!WITHOUT_SERVER.test(name)) outage.answered()
        return result
      } catch (caught) {
        const error = await firstError(session, caught)
        noteTrouble(error)
        outage.met(error)
        throw error
      }
    }
  }
}
