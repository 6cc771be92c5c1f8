/**
 * A date as official documents write it: the day has a leading zero below 10, the month only in
 * January and February. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I.
 * @param date local date, `YYYY-MM-DD`
 * @example officialDate('2021-06-14') // 'ngày 14 tháng 6 năm 2021'
 */
export function officialDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const monthNumber = Number(month)
  const monthText = monthNumber <= 2 ? `0${monthNumber}` : String(monthNumber)
  return `ngày ${day.padStart(2, '0')} tháng ${monthText} năm ${year}`
}

/** The same line with day and month left to be filled in by hand. */
export function blankOfficialDate(year: string): string {
  return `ngày      tháng      năm ${year}`
}

/**
 * The number of a document: below 10 it gets a leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 * @example documentNumber(5) // '05'
 */
export function documentNumber(value: number): string {
  return String(value).padStart(2, '0')
}

/** A date as screens and tables show it. @example shortDate('2018-06-20') // '20/06/2018' */
export function shortDate(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-')
  return `${day}/${month}/${year}`
}
