import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Deadline } from '@/domain/deadlines/deadline'
import { parseDeadline } from '@/domain/deadlines/parseDeadline'
import { storedDeadline } from '@/domain/deadlines/storedDeadline'
import { KNOWN_PHRASES, oneOf, PLAN_YEAR, type Meaning } from './knownPhrases'

const RUNS = 2000

/** Ways of typing that leave the meaning alone. */
const typed = (phrase: string): fc.Arbitrary<string> =>
  oneOf(
    phrase,
    phrase.toUpperCase(),
    phrase.normalize('NFD'),
    phrase.replace(/ /g, '\u00A0'),
    `  ${phrase.replace(/ /g, '  ')} `,
    `${phrase}.`,
    `**${phrase}**`,
    phrase.replace(/ (?=\S+$)/, '\n'),
  )
/** Marks left out: what cannot be told from another word then may be told, but not wrong. */
const unmarked = (phrase: string): string =>
  phrase
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')

/** Words that turn a time into another: none of what they stand in may be taken. */
const TURNS = 'khoảng|trừ|ngoài|sau|đầu|giữa|hoặc|không|chưa|gần|tuần lễ|đợt 2|sau 05 ngày'.split(
  '|',
)

const meaningOf = (deadline: Deadline): Meaning => {
  const { due, from, milestones, recurrences, minimum } = storedWith(deadline)
  return {
    ...(due ? { due: milestones ?? [due] } : {}),
    ...(from ? { from } : {}),
    ...(recurrences.length > 0 ? { lines: recurrences } : {}),
    ...(minimum ? { minimum } : {}),
  }
}
const storedWith = (deadline: Deadline) => {
  const { recurrences, ...stored } = storedDeadline(deadline)
  return {
    ...stored,
    milestones: deadline.milestones?.map((day) => day.due),
    recurrences: recurrences.filter((line) => !line.startsWith('once')),
  }
}
const read = (phrase: string) => parseDeadline(phrase, { planYear: PLAN_YEAR })

describe('a deadline is taken right or told', () => {
  const known = fc.oneof(...KNOWN_PHRASES)

  it('takes what it knows, however it is typed', () => {
    fc.assert(
      fc.property(
        known.chain((item) => typed(item.phrase).map((phrase) => ({ ...item, phrase }))),
        ({ phrase, means }) => {
          expect({ phrase, means: meaningOf(read(phrase)) }).toEqual({ phrase, means })
        },
      ),
      { numRuns: RUNS },
    )
  })

  it('without marks takes the same or tells', () => {
    fc.assert(
      fc.property(known, ({ phrase, means }) => {
        const deadline = read(unmarked(phrase))
        if (deadline.kind === 'notUnderstood') return
        expect({ phrase, means: meaningOf(deadline) }).toEqual({ phrase, means })
      }),
      { numRuns: RUNS },
    )
  })

  it('tells words that it does not know, and keeps what it does', () => {
    fc.assert(
      fc.property(
        known,
        oneOf('xuân phong', 'Mùng Tám', 'abc xyz', 'phấn khởi'),
        ({ phrase, means }, words) => {
          const deadline = read(`${phrase} ${words}`)
          expect(deadline.problem?.code).toMatch(/notUnderstood|partlyUnderstood/)
          if (deadline.kind === 'notUnderstood') return
          expect({ phrase, means: meaningOf(deadline) }).toEqual({ phrase, means })
        },
      ),
      { numRuns: RUNS },
    )
  })

  it('takes nothing of a phrase in which a word turns the time into another', () => {
    fc.assert(
      fc.property(known, oneOf(...TURNS), fc.nat(6), ({ phrase }, word, at) => {
        const words = phrase.split(' ')
        words.splice(Math.min(at, words.length), 0, word)
        const turned = words.join(' ')
        const { kind, due, recurrences } = read(turned)
        expect({ turned, kind, due, recurrences }).toEqual({ turned, kind: 'notUnderstood' })
      }),
      { numRuns: RUNS },
    )
  })
})
