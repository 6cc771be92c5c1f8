import { EnvironmentError } from '@/EnvironmentError'
import { WrongCall } from './WrongCall'

/** Runs a command: 0 when it was done, 1 with a sentence for what the person who typed it can put right. */
export async function runCommand(command: (args: string[]) => Promise<void>): Promise<never> {
  try {
    await command(process.argv.slice(2))
    process.exit(0)
  } catch (error) {
    if (!(error instanceof EnvironmentError || error instanceof WrongCall)) throw error
    process.stderr.write(`\n✗ ${error.message}\n`)
    process.exit(1)
  }
}
