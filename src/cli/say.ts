import { start as en } from '@/i18n/en/start'
import { fill } from '@/i18n/fill'
import { start as vi } from '@/i18n/vi/start'

type Values = Readonly<Record<string, string | number>>

/** Prints a sentence in Vietnamese, and in English below it. */
export function say(sentence: keyof typeof vi, values: Values = {}): void {
  process.stdout.write(`\n▸ ${fill(vi[sentence], values)}\n  ${fill(en[sentence], values)}\n`)
}

/** Seconds since `began` (from `performance.now()`), with one decimal. */
export function secondsSince(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1)
}
