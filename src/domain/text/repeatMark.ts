import { matchKey } from './matchKey'

const WORDS = /^(?:nt|n t|nhu tren|nhu muc tren|nhu dong tren|cung nhu tren|nhu tr)$/
/** Ditto marks of every keyboard, and the two apostrophes that stand for one. */
const MARKS = /^[-–—\s]*(?:["“”„″〃]|''|’’|,,|´´)[-–—\s]*$/

/**
 * Whether a cell says "the same as above": `nt`, `-nt-`, "như trên", `"`. A dash alone does not: it
 * stands for nothing.
 */
export function isRepeatMark(text: string): boolean {
  return MARKS.test(text.trim()) || WORDS.test(matchKey(text))
}
