import { expect, it } from '@jest/globals'
import { readPlanFile } from '@/importers/plans/readPlanFile'
import { makeWorkbook, type MadeCell } from '../../helpers/makeWorkbook'
import { catalogue } from './fixtures'

const plan = { label: 'Kế hoạch năm 2024', signedOn: '2024-01-10', year: 2024 }
const HEADINGS = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn']

async function fates(rows: MadeCell[][], merges: string[] = []) {
  const bytes = makeWorkbook([{ name: 'Biểu', rows: [HEADINGS, ...rows], merges }])
  const { told } = await readPlanFile(bytes, { catalogue, plan })
  return told.filter(({ rowNumber }) => rowNumber > 1).map(({ fate }) => fate)
}

it('an officer who leads a part of a task is no signature', async () => {
  const rows = [
    ['1', 'Tuyên truyền', 'Sở Nội vụ', 'Quý I/2024'],
    [null, null, 'Giám đốc Sở TT&TT', 'Quý II/2024'],
    ['2', 'Họp báo', 'Giám đốc Sở Y tế', null],
  ]
  expect(await fates(rows, ['A2:A3', 'B2:B3'])).toEqual(['taken', 'joined', 'taken'])
})

it('a deadline that goes on on the next page is no place and day', async () => {
  const rows = [
    ['1', 'Tuyên truyền', 'Sở Nội vụ', 'Báo cáo'],
    HEADINGS,
    [null, null, null, 'hoàn thành trước ngày 15 tháng 3 năm 2024'],
    ['2', 'Họp báo', 'Sở Y tế', 'Quý I/2024'],
  ]
  expect(await fates(rows)).toEqual(['taken', 'repeated', 'joined', 'taken'])
})

it('whoever signs below the table ends it, and so does the place and day', async () => {
  const rows = [
    ['1', 'Tuyên truyền', 'Sở Nội vụ', 'Quý I/2024'],
    [],
    [null, null, 'GIÁM ĐỐC'],
    [null, null, 'Lê A'],
  ]
  expect(await fates(rows)).toEqual(['taken', 'footer', 'footer'])
  const day = [
    ...rows.slice(0, 2),
    [null, null, 'Hà Nội, ngày 15 tháng 3 năm 2024'],
    ...rows.slice(2),
  ]
  expect(await fates(day)).toEqual(['taken', 'footer', 'footer', 'footer'])
})
