import { describe, expect, it } from '@jest/globals'
import { appointedOn } from '@/domain/agencies/appointedOn'

describe('which agency compiles on a day', () => {
  const appointments = [
    { from: '2025-03-01', agency: 'so-vhtt' },
    { from: '2017-12-29', agency: 'so-tttt' },
  ]
  it.each([
    ['2017-12-28', undefined],
    ['2017-12-29', 'so-tttt'],
    ['2025-02-28', 'so-tttt'],
    ['2025-03-01', 'so-vhtt'],
  ])('%s: %s', (day, expected) => {
    expect(appointedOn(appointments, day)?.agency).toBe(expected)
  })
})
