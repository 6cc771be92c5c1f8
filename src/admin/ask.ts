/** What the server said: the answer, or its sentence (null when it could not be reached). */
export type Answer<T> =
  { ok: true; body: T } | { ok: false; message: string | null; refused?: Refused }

/** One question to the REST API; with a body (a form as it is, else JSON) it is sent by POST. */
export async function ask<T>(
  address: string,
  { body, signal }: { body?: object; signal?: AbortSignal },
): Promise<Answer<T>> {
  const isForm = body instanceof FormData
  try {
    const answer = await fetch(address, {
      method: body ? 'POST' : 'GET',
      credentials: 'include',
      headers: body && !isForm ? { 'Content-Type': 'application/json' } : {},
      body: isForm ? body : body && JSON.stringify(body),
      signal,
    })
    const value = (await answer.json()) as T & { errors?: Refused[] }
    if (answer.ok) return { ok: true, body: value }
    const { errors = [] } = value
    return { ok: false, message: sentenceOf(errors), refused: errors[0] }
  } catch {
    return { ok: false, message: null }
  }
}

/** Beside the sentence an endpoint may tell more, such as which records are meant. */
export type Refused = { message: string; data?: { errors?: { message: string }[] } } & Record<
  string,
  unknown
>

/** Of a form that was refused, what each field says; else the sentence itself. */
function sentenceOf(errors: Refused[]): string | null {
  const fields = errors.flatMap(({ data }) => data?.errors ?? []).map(({ message }) => message)
  return [...new Set(fields)].join(' ') || (errors[0]?.message ?? null)
}
