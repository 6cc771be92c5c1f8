export type Turns = {
  /** Resolves when it is this caller's turn, to the function that ends it (safe to call twice). */
  take: () => Promise<() => void>
}

/** First come, first served. Who waits longer than `patience` milliseconds gets an error instead. */
export function turns(patience: number): Turns {
  const waiting: (() => void)[] = []
  let busy = false

  const end = () => {
    const next = waiting.shift()
    // Not at once: SQLite answers without leaving the thread, and nobody else would be heard meanwhile.
    if (next) setImmediate(next)
    else busy = false
  }
  const once = () => {
    let ended = false
    return () => {
      if (ended) return
      ended = true
      end()
    }
  }

  return {
    take: () => {
      if (!busy) {
        busy = true
        return Promise.resolve(once())
      }
      return new Promise((resolve, reject) => {
        const go = () => {
          clearTimeout(timer)
          resolve(once())
        }
        const timer = setTimeout(() => {
          waiting.splice(waiting.indexOf(go), 1)
          reject(
            new Error(
              `SQLITE_BUSY: waited ${patience} ms for the writer; is a write inside a transaction made without its req?`,
            ),
          )
        }, patience)
        waiting.push(go)
      })
    },
  }
}
