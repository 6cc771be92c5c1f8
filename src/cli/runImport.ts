import { EnvironmentError } from '@/EnvironmentError'
import { DomainError } from '@/domain/DomainError'
import { errorSentence } from '@/i18n/errorSentence'
import { fileImportWords } from '@/i18n/fileImportWords'
import { fill } from '@/i18n/fill'
import { WrongCall } from './WrongCall'

const REFUSED = 1
const WRONG_CALL = 2

/** Runs an import as a command: 0 done, 1 the file was refused, 2 the command was called wrongly. */
export async function runImport(command: (args: string[]) => Promise<0 | 1>): Promise<never> {
  try {
    process.exit(await command(process.argv.slice(2)))
  } catch (error) {
    const words = fileImportWords().command
    const message = error instanceof Error ? error.message : String(error)
    let sentence = fill(words.unforeseen, { message })
    if (error instanceof DomainError) sentence = errorSentence(error)
    if (error instanceof EnvironmentError || error instanceof WrongCall) sentence = message
    process.stderr.write(`\n✗ ${sentence}\n`)
    process.exit(error instanceof WrongCall ? WRONG_CALL : REFUSED)
  }
}
