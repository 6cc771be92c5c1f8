import { describe, expect, it } from '@jest/globals'
import { readTime } from '@/domain/calendar/readTime'

describe('reading a time as people type it', () => {
  it.each([
    ['5:30', '05:30'],
    ['17h05', '17:05'],
    ['17g05', '17:05'],
    ['5h', '05:00'],
    ['5h7', '05:07'],
    ['1705', '17:05'],
    ['530', '05:30'],
    ['17.05', '17:05'],
    ['0:00', '00:00'],
    ['23:59', '23:59'],
    [' 7 ', '07:00'],
  ])('%s is %s', (typed, time) => {
    expect(readTime(typed)).toBe(time)
  })

  it.each(['24:00', '12:60', 'x', '', '12345', '5:30 chiều'])('%s stays as it is', (typed) => {
    expect(readTime(typed)).toBe(typed)
  })
})
