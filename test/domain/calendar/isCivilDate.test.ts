import { describe, expect, it } from '@jest/globals'
import { isCivilDate, isLocalDateTime } from '@/domain/calendar/isCivilDate'

describe('a day a person can plan for', () => {
  it.each(['2018-02-28', '2020-02-29', '1901-01-01', '2198-12-31'])('%s is one', (day) => {
    expect(isCivilDate(day)).toBe(true)
  })

  it.each(['2018-02-30', '2018-2-3', '20180203', '0001-01-01', '9999-01-01', '', null])(
    '%s is none',
    (day) => {
      expect(isCivilDate(day)).toBe(false)
    },
  )

  it('has times from 00:00 to 23:59', () => {
    expect(['2018-03-01T00:00', '2018-03-01T23:59'].every(isLocalDateTime)).toBe(true)
    expect(['2018-03-01T24:00', '2018-03-01T5:30', '2018-03-01'].some(isLocalDateTime)).toBe(false)
  })
})
