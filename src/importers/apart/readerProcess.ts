import { DomainError } from '@/domain/DomainError'
import { tasks, type Tasks } from './tasks'

export type Question = { task: keyof Tasks; input: unknown[] }

/** A refusal keeps its code; anything else is a fault of ours. */
export type Answer =
  | { value: unknown }
  | { refused: { code: string; details: Record<string, string | number> } }
  | { failed: string }

/** The program of a reader (see `readApart`): it answers, and is ended by who asked. */
process.on('message', (question: Question) => {
  const say = (said: Answer) => process.send?.(said)
  void answer(question)
    .then(say)
    .catch((error: unknown) => say({ failed: String(error) }))
})

async function answer({ task, input }: Question): Promise<Answer> {
  const read = tasks[task] as (...values: unknown[]) => unknown
  try {
    return { value: await read(...input) }
  } catch (error) {
    if (!(error instanceof DomainError)) return { failed: String(error) }
    const { code, details } = error
    return { refused: { code, details: { ...details } } }
  }
}
