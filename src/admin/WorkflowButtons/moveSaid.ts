import { fill } from '@/i18n/fill'
import type { workflow } from '@/i18n/vi/workflow'
import type { Widen } from '@/i18n/widen'
import type { Move } from './RemarkDialog'

/** What is said once a move was made: that it was sent is what its author waits to hear. */
export const moveSaid = ({ verb, stateAfter }: Move, words: Widen<typeof workflow>): string =>
  fill(verb === 'submit' ? words.sent : words.done, { state: stateAfter })
