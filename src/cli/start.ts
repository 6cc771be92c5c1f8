import { databaseTrouble } from '@/database/databaseTrouble'
import { isStorageFailure } from '@/database/sqlite/isStorageFailure'
import { EnvironmentError } from '@/EnvironmentError'
import { say } from './say'

try {
  // Imported here, since reading the environment may fail by name: a line to read, not a stack trace.
  const { startApplication } = await import('./startApplication')
  await startApplication()
} catch (error) {
  const { message, code, syscall, port } = error as NodeJS.ErrnoException & { port?: number }
  if (error instanceof EnvironmentError) process.stderr.write(`\n✗ ${message}\n`)
  else if (isStorageFailure(error)) say('storage', { code: message })
  else if (databaseTrouble(error)) say('databaseLost', { message })
  else if (syscall === 'listen') say('portClosed', { port: port ?? '', code: code ?? '' })
  else console.error(error)
  // Not thrown on: Next would only print it, and the process would stay without serving anybody.
  process.exit(1)
}
