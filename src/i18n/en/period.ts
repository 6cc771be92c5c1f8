import type { PeriodWords } from '@/i18n/vi/period'

export const period: PeriodWords = {
  half1: 'First half of {year}',
  half2: 'Second half of {year}',
  quarter: 'Quarter {roman} of {year}',
  month: 'Month {index} of {year}',
  nineMonths: 'First nine months of {year}',
  year: 'Year {year}',
}
