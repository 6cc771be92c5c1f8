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
    ['23h59', '23:59'],
    ['2359', '23:59'],
    ['7 h 5 ', '07:05'],
    ['17H', '17:00'],
    ['17G', '17:00'],
    [' 7 ', '07:00'],
  ])('%s is %s', (typed, time) => {
    expect(readTime(typed)).toBe(time)
  })

  it.each([
    '24:00',
    '24h',
    '2400',
    '24',
    '12:60',
    '12h60',
    '1260',
    'x',
    '',
    '12345',
    'a5h',
    '5h123',
    '5:30 chiều',
    'x5h',
  ])('%s stays as it is', (typed) => {
    expect(readTime(typed)).toBe(typed)
  })
})
