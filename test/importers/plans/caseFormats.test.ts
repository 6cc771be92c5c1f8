import { expect, it } from '@jest/globals'
import { readCase, type Expected } from './readCase'

/** Files whose format, encoding or spelling is odd, and what is in them. */
const CASES: Record<string, Expected> = {
  '30-date1904.xlsx': {
    tasks: [
      'Đăng tin về dịch vụ công | SVHTT | byDate 2018-05-05 | Tin bài',
      'Mở chuyên mục | SVHTT | byDate 2018-12-31 | Tin bài',
    ],
    left: { title: 2 },
  },
  '32-datetime-cell.xlsx': {
    tasks: [
      'Nộp báo cáo | SVHTT | byDate 2018-06-30 | Tin bài',
      'Giờ chiều | SVHTT | byDate 2018-06-30 | Tin bài',
      'Sớm | SVHTT | byDate 2018-06-30 | Tin bài',
    ],
    left: { title: 2 },
  },
  '33-x000d.xlsx': {
    tasks: [
      'Dòng một Dòng hai | SVHTT | beforeDate 2018-03-15 | Tin bài',
      'Chữ _x000D_ thật | SVHTT | inQuarter 2018-03-31 | Tin bài',
    ],
    left: { title: 2 },
  },
  '34-rich-text.xlsx': {
    tasks: ['Tuyên truyền dịch vụ công mức độ 3 | SVHTT | beforeDate 2018-03-15 | Tin bài'],
    left: { title: 2 },
  },
  '35-text-dates.xlsx': {
    tasks: [
      'Việc a | SVHTT | byDate 2018-03-05 | Tin bài',
      'Việc b | SVHTT | byDate 2018-03-05 | Tin bài',
      'Việc c | SVHTT | byDate 2018-03-05 | Tin bài',
      'Việc d | SVHTT | inMonth 2018-07-31 | Tin bài',
      'Việc e | SVHTT | notUnderstood | Tin bài',
      'Việc g | SVHTT | inQuarter 2018-06-30 | Tin bài',
      'Việc h | SVHTT | notUnderstood | Tin bài',
      'Việc i | SVHTT | inYear 2018-12-31 | Tin bài',
      'Việc k | SVHTT | byDate 2018-03-15 | Tin bài',
    ],
    left: { title: 2 },
    problems: [
      '7 deadline deadline.impossibleDate',
      '9 deadline deadline.lostFormat → 06/03/2018',
      '11 deadline deadline.yearInferred',
    ],
  },
  '36-strict-iso-dates.xlsx': {
    tasks: ['Đăng tin | SVHTT | byDate 2018-05-05 | Tin bài'],
    left: { title: 2 },
  },
  '36b-iso-date-cells.xlsx': {
    tasks: ['Đăng tin | SVHTT | byDate 2018-05-05 | Tin bài'],
    left: { title: 2 },
  },
  '37-prefixed-namespace.xlsx': {
    tasks: [
      'Đăng tin | SVHTT | beforeDate 2018-03-15 | Tin bài',
      'Mở mục | SVHTT | inQuarter 2018-03-31 | Tin bài',
    ],
    left: { title: 2 },
  },
  '37b-merged-control.xlsx': {
    tasks: [
      'Đăng tin | SVHTT | beforeDate 2018-03-15 | Tin bài',
      'Mở mục | SVHTT | inQuarter 2018-03-31 | Tin bài',
    ],
    left: { title: 2 },
  },
  '38-formula-error.xlsx': {
    tasks: ['Đăng tin tháng 5 | SVHTT | byDate 2018-05-05 | ', 'Việc hai | SVHTT |  | TRUE'],
    left: { title: 1 },
    problems: ['2 product cellError', '3 deadline cellError'],
  },
  '40-csv-bom.csv': {
    tasks: [
      'Đăng tin | SVHTT | beforeDate 2018-03-15 | ',
      'Việc có ; và "ngoặc" | SVHTT | inQuarter 2018-03-31 | ',
    ],
    left: { title: 1 },
  },
  '40b-csv-sep-line.csv': {
    tasks: [
      'Đăng tin | SVHTT | beforeDate 2018-03-15 | ',
      'Việc có ; và "ngoặc" | SVHTT | inQuarter 2018-03-31 | ',
    ],
    left: { title: 1 },
  },
  '40c-csv-utf16.csv': {
    tasks: [
      'Đăng tin | SVHTT | beforeDate 2018-03-15 | ',
      'Việc có và "ngoặc" | SVHTT | inQuarter 2018-03-31 | ',
    ],
    left: { title: 1 },
  },
  '40d-csv-nfd.csv': {
    tasks: [
      'Đăng tin | SVHTT | beforeDate 2018-03-15 | ',
      'Việc có ; và "ngoặc" | SVHTT | inQuarter 2018-03-31 | ',
    ],
    left: { title: 1 },
  },
  '40e-csv-cp1258.csv': { refused: 'importEncoding' },
  '40f-csv-cr-only.csv': {
    tasks: [
      'Đăng tin | SVHTT | beforeDate 2018-03-15 | ',
      'Việc có ; và "ngoặc" | SVHTT | inQuarter 2018-03-31 | ',
    ],
    left: { title: 1 },
  },
  '40g-csv-comma-semicolons-in-text.csv': {
    tasks: [
      'Đăng tin; bài; phóng sự; ảnh; clip; áp phích | SVHTT |  | ',
      'Mở mục; trang; bảng; loa; đài | SVHTT |  | ',
    ],
    left: { title: 1 },
  },
  '41-last-row-formatted.xlsx': {
    tasks: ['Việc | SVHTT | inQuarter 2018-03-31 | Tin bài'],
    left: { title: 2 },
  },
  '42-last-column-formatted.xlsx': {
    tasks: ['Việc | SVHTT | inQuarter 2018-03-31 | Tin bài'],
    left: { title: 2 },
  },
  '43-merged-title.xlsx': {
    tasks: ['Việc | SVHTT | inQuarter 2018-03-31 | Tin bài'],
    left: { title: 2 },
  },
  '44-nbsp-zero-width.xlsx': {
    tasks: ['Việc | SVHTT | beforeDate 2018-03-15 | Tin bài'],
    left: { title: 2 },
  },
  '45-nfd-spellings.xlsx': {
    tasks: [
      'Việc | SVHTT | inQuarter 2018-03-31 | Tin bài',
      'Việc 2 | SVHTT | inQuarter 2018-03-31 | Tin bài',
      'Việc 3 | SVHTT | inQuarter 2018-03-31 | Tin bài',
      'Việc 4 | SVHTT | inQuarter 2018-03-31 | Tin bài',
      'Việc 5 | HN-006 | inQuarter 2018-03-31 | Tin bài',
      'Việc 6 | HN-006 | inQuarter 2018-03-31 | Tin bài',
    ],
    left: { title: 2 },
  },
  '47-vlookup-na.xlsx': {
    tasks: ['Đăng tin |  | inQuarter 2018-03-31 | ', ' | SNV |  | '],
    left: { title: 1 },
    problems: [
      '2 lead cellError',
      '3 text cellError',
      '3 deadline cellError',
      '3 text textMissing',
    ],
  },
  '48-two-tables-one-sheet.xlsx': {
    tasks: ['Việc a | SNV | inQuarter 2018-03-31 | ', 'Việc b | SNV | inQuarter 2018-06-30 | '],
    left: { title: 1, heading: 1, repeated: 1 },
  },
}

it.each(Object.entries(CASES))('%s comes out as it was put in', async (name, expected) => {
  expect(await readCase(name)).toEqual(expected)
})
