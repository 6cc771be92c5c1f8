import { spawn, type ChildProcess } from 'node:child_process'
import { DomainError } from '@/domain/DomainError'
import { readerCode } from './readerCode'
import type { Answer, Question } from './readerProcess'
import type { Tasks } from './tasks'
import { turns } from './turns'

/** What reading one file may cost. Beyond it the reader ends, and nothing else. */
export const READER_LIMITS = {
  heapMegabytes: 256,
  milliseconds: 20_000,
  /** At once, and waiting for their turn. */
  readers: 2,
  waiting: 16,
} as const

type Limits = Record<keyof typeof READER_LIMITS, number>

/**
 * Runs a reader of `tasks` in a process of its own: a file that is too much for it takes neither the
 * server's memory nor its time. A process, not a worker thread: a thread whose one allocation goes
 * beyond its limit takes the whole process along.
 * @throws DomainError `importTooHeavy`, `importBusy` and those of the reader
 */
export const readApart = readers(READER_LIMITS)

/** The same under other limits. */
export function readers(limits: Limits) {
  const inTurn = turns(limits.readers, limits.waiting)
  return async <K extends keyof Tasks>(
    task: K,
    ...input: Parameters<Tasks[K]>
  ): Promise<Awaited<ReturnType<Tasks[K]>>> => {
    const code = await readerCode()
    const answer = await inTurn(() => ask(code, { task, input }, limits))
    if ('refused' in answer) throw new DomainError(answer.refused.code, answer.refused.details)
    if ('failed' in answer) throw new Error(answer.failed)
    return answer.value as Awaited<ReturnType<Tasks[K]>>
  }
}

async function ask(code: string, question: Question, limits: Limits): Promise<Answer> {
  const memory = `--max-old-space-size=${limits.heapMegabytes}`
  const reader: ChildProcess = spawn(process.execPath, [memory, '-'], {
    // It needs nothing of ours: no secrets, no settings.
    env: { NODE_ENV: 'production' },
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const tooHeavy = () => reject(new DomainError('importTooHeavy'))
      timer = setTimeout(tooHeavy, limits.milliseconds)
      reader.once('message', (answer) => resolve(answer as Answer))
      reader.once('exit', tooHeavy)
      reader.once('error', reject)
      // One that ends while it is still being told is answered by its exit.
      reader.stdin?.on('error', () => undefined)
      reader.stdin?.end(code)
      reader.send(question, () => undefined)
    })
  } finally {
    clearTimeout(timer)
    reader.kill('SIGKILL')
  }
}
