import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { mongodump, mongodumpCommand } from '@/database/mongodb/mongodump'
import { copySqlite } from '@/database/sqlite/copySqlite'
import { env } from '@/env'
import { copyFolder } from '@/files/copyFolder'
import { operationsSentence as sentence } from '@/i18n/operationsSentence'
import { tell } from './importCommand'
import { print } from './print'
import { WrongCall } from './WrongCall'

const MEGABYTE = 1024 * 1024

/** What stops a backup, in words; nothing of it is kept. */
class NotBackedUp extends WrongCall {}

/**
 * `npm run backup -- FOLDER`: database, uploads and the secret, while the server runs or not, into a
 * new folder named by the time. The database goes first: every upload that it names is there afterwards.
 * The folder has its name once it is whole.
 * @throws WrongCall
 */
export async function backupCommand(args: string[]): Promise<void> {
  const [given, ...more] = args
  if (!given || given.startsWith('-') || more.length > 0) {
    throw new WrongCall(sentence('backupUsage'))
  }
  const target = path.resolve(given)
  if (!path.relative(env.mediaDir, target).startsWith('..')) {
    throw new WrongCall(sentence('backupInside', { folder: target, path: env.mediaDir }))
  }
  // What is in it are password hashes and sessions: for nobody else on this machine.
  process.umask(0o077)
  const folder = path.join(target, new Date().toISOString().slice(0, 19).replaceAll(':', ''))
  const unfinished = `${folder}.part`
  try {
    await mkdir(target, { recursive: true })
    await mkdir(unfinished)
    const database = await backUpDatabase(unfinished)
    const files = await copyFolder(env.mediaDir, path.join(unfinished, 'media'))
    const hasSecret = await copySecret(unfinished)
    await rename(unfinished, folder)
    const size = Math.ceil((await stat(path.join(folder, database))).size / MEGABYTE)
    await print(`\n▸ ${sentence('backupDone', { folder, size, files })}\n`)
    if (!hasSecret) tell(`\n▸ ${sentence('secretElsewhere')}`)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    if (error instanceof NotBackedUp) throw error
    const { message } = error as Error
    throw new NotBackedUp(sentence('backupFailed', { folder: target, message }))
  }
}

/** @returns the name of the file it is in */
const backUpDatabase = (folder: string): Promise<string> =>
  env.databaseKind === 'sqlite' ? backUpSqlite(folder) : backUpMongodb(folder)

async function backUpSqlite(folder: string): Promise<string> {
  const file = path.resolve(env.databaseUri.slice('file:'.length))
  await stat(file).catch(() => {
    throw new NotBackedUp(sentence('backupNoDatabase', { path: file }))
  })
  const name = path.basename(file)
  const wrong = await copySqlite(file, path.join(folder, name))
  if (wrong) throw new NotBackedUp(sentence('backupBroken', { message: wrong }))
  return name
}

async function backUpMongodb(folder: string): Promise<string> {
  const name = 'mongodb.archive.gz'
  const archive = path.join(folder, name)
  const oplog = !!env.backupUri
  const code = await mongodump(env.backupUri || env.databaseUri, { archive, oplog })
  if (code === null) {
    const command = mongodumpCommand(env.databaseUri, name)
    throw new NotBackedUp(sentence('mongodumpMissing', { media: env.mediaDir, command }))
  }
  if (code !== 0) throw new NotBackedUp(sentence('mongodumpFailed', { code }))
  if (!oplog) tell(`\n▸ ${sentence('mongodumpOneByOne')}`)
  return name
}

/** The secret that the embedded mode keeps; false when it is in the environment. */
async function copySecret(folder: string): Promise<boolean> {
  const file = path.join(env.dataDir, 'secret')
  const kept = await readFile(file, 'utf8').catch(() => '')
  if (!kept.includes(env.secret)) return false
  await writeFile(path.join(folder, 'secret'), kept)
  return true
}
