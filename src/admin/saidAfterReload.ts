import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'

const KEY = 'cchc-said'

/** What shows a sentence hears of none that is said before it has begun to listen. */
const LISTENS_AFTER_MS = 200

/** Loads the page anew; what was done is said on the new one, where it can still be read. */
export function reloadSaying(sentence: string): void {
  try {
    sessionStorage.setItem(KEY, sentence)
  } catch {
    // A browser that keeps nothing has said it before the page went.
  }
  window.location.reload()
}

/** Says once what was left to be said by the page before. */
export function useSaidAfterReload(): void {
  useEffect(() => {
    const soon = setTimeout(sayOnce, LISTENS_AFTER_MS)
    return () => clearTimeout(soon)
  }, [])
}

function sayOnce(): void {
  try {
    const sentence = sessionStorage.getItem(KEY)
    sessionStorage.removeItem(KEY)
    if (sentence) toast.success(sentence)
  } catch {
    // As above.
  }
}
