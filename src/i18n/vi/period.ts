/** Names of reporting periods; `{roman}` is the quarter in Roman numerals, as documents write it. */
export const period = {
  half1: '6 tháng đầu năm {year}',
  half2: '6 tháng cuối năm {year}',
  quarter: 'Quý {roman} năm {year}',
  month: 'Tháng {index} năm {year}',
  nineMonths: '9 tháng đầu năm {year}',
  year: 'Năm {year}',
}

export type PeriodWords = typeof period
