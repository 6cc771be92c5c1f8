import { DomainError } from '@/domain/DomainError'
import { EnvironmentError } from '@/EnvironmentError'
import { errorSentence } from '@/i18n/errorSentence'
import { reportCommand } from './reportCommand'

const REFUSED = 1

try {
  await reportCommand(process.argv.slice(2))
  process.exit(0)
} catch (error) {
  const sentence =
    error instanceof DomainError
      ? errorSentence(error)
      : error instanceof EnvironmentError && error.message
  if (!sentence) throw error
  process.stderr.write(`\n✗ ${sentence}\n`)
  process.exit(REFUSED)
}
