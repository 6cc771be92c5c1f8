import { startSentence } from '@/i18n/startSentence'

/** Prints a sentence in Vietnamese, and in English below it. */
export function say(...sentence: Parameters<typeof startSentence>): void {
  process.stdout.write(`\n▸ ${startSentence(...sentence)}\n`)
}

/** Seconds since `began` (from `performance.now()`), with one decimal. */
export function secondsSince(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1)
}
