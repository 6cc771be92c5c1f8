import { expect, it } from '@jest/globals'
import { askedReport } from '@/admin/ReportView/askedReport'

it.each([
  [{}, '', ''],
  [{ period: '2018-H1', agency: 'HN-001' }, '2018-H1', 'HN-001'],
  [{ nam: '2018', ky: 'H1', coquan: 'HN-001' }, '2018-H1', 'HN-001'],
  [{ nam: '2018', ky: 'year', coquan: '' }, '2018', ''],
  [{ nam: '2018' }, '2018', ''],
  [{ ky: 'H1' }, '-H1', ''],
  [{ period: ['2018-H1', '2018-H2'] }, '2018-H1', ''],
  [{ period: ' 2018-H9 ' }, '2018-H9', ''],
])('the address %j asks for the period "%s" of the agency "%s"', (params, period, agency) => {
  expect(askedReport(params)).toEqual({ period, agency })
})
