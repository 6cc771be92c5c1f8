import { isStorageFailure } from '@/database/sqlite/isStorageFailure'
import { EnvironmentError } from '@/EnvironmentError'
import { say } from './say'

try {
  // Imported here, since reading the environment may fail by name: a line to read, not a stack trace.
  const { startApplication } = await import('./startApplication')
  await startApplication()
} catch (error) {
  const { message } = error as Error
  if (isStorageFailure(error)) say('storage', { code: message })
  else if (error instanceof EnvironmentError) process.stderr.write(`\n✗ ${message}\n`)
  else throw error
  process.exit(1)
}
