import { describe, expect, it } from '@jest/globals'

import {
  blankOfficialDate,
  documentNumber,
  officialDate,
  shortDate,
} from '@/domain/text/officialDate'
import { romanNumeral } from '@/domain/text/romanNumeral'

describe('the date line of an official document', () => {
  it.each([
    ['2020-01-05', 'ngày 05 tháng 01 năm 2020'],
    ['2018-02-26', 'ngày 26 tháng 02 năm 2018'],
    ['2018-03-09', 'ngày 09 tháng 3 năm 2018'],
    ['2021-06-14', 'ngày 14 tháng 6 năm 2021'],
    ['2018-09-10', 'ngày 10 tháng 9 năm 2018'],
    ['2017-12-29', 'ngày 29 tháng 12 năm 2017'],
  ])('%s reads "%s"', (date, expected) => {
    expect(officialDate(date)).toBe(expected)
  })

  it('gives numbers below ten a leading zero', () => {
    expect([1, 9, 10, 257].map(documentNumber)).toEqual(['01', '09', '10', '257'])
  })

  it('leaves room for day and month that are filled in by hand', () => {
    expect(blankOfficialDate('2018')).toMatch(/^ngày {6}tháng {6}năm 2018$/)
  })

  it('numbers sections the Roman way', () => {
    expect([1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 14, 19, 20, 39].map(romanNumeral).join(' ')).toBe(
      'I II III IV V VI VIII IX X XI XIV XIX XX XXXIX',
    )
  })

  it('is short in tables', () => {
    expect(shortDate('2018-06-20T08:00')).toBe('20/06/2018')
  })
})
