import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { readPlanFile } from '@/importers/plans/readPlanFile'
import { catalogue, text } from './fixtures'

const plan = { label: 'Kế hoạch năm 2024', signedOn: '2024-01-10', year: 2024 }
const leads = (row: { lead: { type: string; agency?: { code: string } }[] }) =>
  row.lead.map((party) => party.agency?.code)

describe('cells that repeat the one above', () => {
  it('are read as it and told, or told where nothing stands above', async () => {
    const file = `TT,Nhiệm vụ,Chủ trì,Thời gian,Sản phẩm
1,Họp báo,Sở Nội vụ,Quý II/2024,nt
2,Đăng bài,-nt-,"như trên",Bài viết
3,Phát sóng,"""",〃,n.t
`
    const { rows, problems } = await readPlanFile(text(file), { catalogue, plan })
    expect(rows.map(leads)).toEqual([['SNV'], ['SNV'], ['SNV']])
    expect(rows.map(({ deadline }) => deadline.due)).toEqual(Array(3).fill('2024-06-30'))
    expect(rows.map(({ product }) => product)).toEqual(['nt', 'Bài viết', 'Bài viết'])
    expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'product', 'nothingToRepeat'],
      [3, 'lead', 'cellRepeated', undefined],
      [3, 'deadline', 'cellRepeated'],
      [4, 'lead', 'cellRepeated', undefined],
      [4, 'deadline', 'cellRepeated'],
      [4, 'product', 'cellRepeated'],
    ])
  })

  it('are understood in an office’s own table, and a day that lost its format is told as that day', async () => {
    const bytes = readFileSync(
      new URL('../../fixtures/cases/plans/J_ditto_serial.xlsx', import.meta.url),
    )
    const { rows, problems } = await readPlanFile(new Uint8Array(bytes), { catalogue, plan })
    expect(rows.slice(0, 3).map(leads)).toEqual([['SNV'], ['SNV'], ['SNV']])
    const told = problems.filter(({ column }) => column === 'deadline')
    expect(told.map(({ row, code, suggestion }) => [row, code, suggestion])).toEqual([
      [2, 'deadline.lostFormat', '30/06/2024'],
      [3, 'cellRepeated', undefined],
      [3, 'deadline.lostFormat', '30/06/2024'],
      [4, 'cellRepeated', undefined],
      [4, 'deadline.lostFormat', '30/06/2024'],
    ])
    expect(rows.slice(3).map(({ deadline }) => deadline.due)).toEqual([
      '2024-06-30',
      '2024-06-30',
      '2024-12-31',
    ])
  })
})
