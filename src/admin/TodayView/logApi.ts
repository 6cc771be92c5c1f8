import type { SlotLog } from '@/queries/slotsOfDay'

/** What is sent for one slot, or for something unplanned. */
export type LogDraft = {
  activity: string | null
  agency: string
  originalStart: string | null
  channel?: string
  title?: string
  date?: string
  state: SlotLog['state']
  time?: string | null
  reason?: SlotLog['reason']
  reasonNote?: string | null
  origin?: SlotLog['origin']
  note?: string | null
  measures?: Record<string, number | null>
}

type SavedLog = Omit<SlotLog, 'by' | 'own'> & { occurrenceKey: string; date: string }

export type LogResult = { ok: true; log: SavedLog } | { ok: false; code?: string; message?: string }

const NOT_SENT: LogResult = { ok: false }

async function call(method: string, address: string, body?: unknown): Promise<Response> {
  return fetch(address, {
    method,
    credentials: 'include',
    headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
}

/** Logs several at once; each has its own result. Nothing is thrown: no network is a result, too. */
export async function sendLogs(api: string, slots: LogDraft[]): Promise<LogResult[]> {
  try {
    const response = await call('POST', `${api}/slots/log`, { slots })
    const answer = (await response.json()) as { results?: LogResult[]; errors?: Refusal[] }
    const refused: LogResult = { ok: false, ...answer.errors?.[0] }
    return slots.map((_, i) => answer.results?.[i] ?? refused)
  } catch {
    return slots.map(() => NOT_SENT)
  }
}

type Refusal = { code?: string; message?: string }

export async function changeLog(api: string, id: string, draft: Partial<LogDraft>) {
  try {
    const response = await call('PATCH', `${api}/logs/${id}?depth=0`, draft)
    const answer = (await response.json()) as { doc?: SavedLog; errors?: Refusal[] }
    if (answer.doc) return { ok: true, log: answer.doc } as const
    return { ok: false, ...answer.errors?.[0] } as const
  } catch {
    return NOT_SENT
  }
}

export async function removeLog(
  api: string,
  id: string,
): Promise<{ ok: boolean; message?: string }> {
  try {
    const response = await call('DELETE', `${api}/logs/${id}?depth=0`)
    const answer = (await response.json()) as { errors?: Refusal[] }
    return { ok: response.ok, message: answer.errors?.[0]?.message }
  } catch {
    return { ok: false }
  }
}
