import { describe, expect, it } from '@jest/globals'
import { measureProblem, MEASURE_RULES, MEASURES } from '@/domain/measures'

describe('a figure of a measure', () => {
  it.each(MEASURES)('%s is taken from zero to its largest, and not beyond', (measure) => {
    const { max } = MEASURE_RULES[measure]
    const codes = [0, max, max + 1, -1, 1.7e308, Infinity, NaN, '3', null].map(
      (value) => measureProblem(measure, value)?.code ?? 'taken',
    )
    const no = measure === 'minutes' ? 'measureNotPossibleInParts' : 'measureNotPossible'
    expect(codes).toEqual(['taken', 'taken', no, no, no, no, no, no, no])
  })

  it('is whole, but for minutes', () => {
    const inParts = MEASURES.filter((measure) => !measureProblem(measure, 12.5))
    expect(inParts).toEqual(['minutes'])
  })

  it('adds up exactly over a million documents', () => {
    const largest = Math.max(...MEASURES.map((measure) => MEASURE_RULES[measure].max))
    expect(Number.isSafeInteger(largest * 1_000_000)).toBe(true)
  })
})
