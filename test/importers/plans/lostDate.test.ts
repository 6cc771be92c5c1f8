import { expect, it } from '@jest/globals'
import { lostDate } from '@/importers/plans/lostDate'

it.each([
  ['45473', '2024-06-30'],
  ['45473.75', '2024-06-30'],
  ['45473,75', '2024-06-30'],
  ['32874', '1990-01-01'],
  ['73415', '2100-12-31'],
])('%s in a column of deadlines may be %s', (cell, day) => {
  expect(lostDate(cell)).toBe(day)
})

it.each(['32873', '73416', '2024', '145473', '45473/KH', '30/6/2024', ''])(
  '“%s” is no day that lost its format',
  (cell) => {
    expect(lostDate(cell)).toBeUndefined()
  },
)
