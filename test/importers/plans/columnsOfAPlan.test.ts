import { describe, expect, it } from '@jest/globals'
import { readPlanFile } from '@/importers/plans/readPlanFile'
import { headingUnit } from '@/importers/tables/headingUnit'
import { makeWorkbook, type MadeCell } from '../../helpers/makeWorkbook'
import { catalogue } from './fixtures'

const plan = { label: 'Kế hoạch', signedOn: '2018-03-15', year: 2018 }
const read = (rows: MadeCell[][], columns = {}) =>
  readPlanFile(makeWorkbook([{ name: 'Trang', rows }]), { catalogue, plan, choice: { columns } })

describe('the unit in a heading', () => {
  it.each([
    ['Kinh phí (triệu đồng)', 'triệu đồng'],
    ['Kinh phí (tr.đ)', 'tr.đ'],
    ['Kinh phí, tỷ đồng', 'tỷ đồng'],
    ['Kinh phí (ĐVT: nghìn đồng)', 'nghìn đồng'],
    ['Chỉ tiêu (%)', '%'],
    ['Sản phẩm (tin, bài)', 'tin, bài'],
    ['Kinh phí (nguồn ngân sách)', undefined],
    ['Cơ quan, đơn vị', undefined],
    ['Ghi chú (nếu có)', undefined],
  ])('%s: %s', (heading, unit) => expect(headingUnit(heading)).toBe(unit))

  it('goes with each bare number below it, and with nothing else', async () => {
    const { rows, tables } = await read([
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Kinh phí (triệu đồng)', 'Đầu ra (bài)', 'Chỉ tiêu (%)'],
      [1, 'Viết bài', 'Sở Nội vụ', 120, '10', 95],
      [2, 'Đối thoại', 'Sở Nội vụ', 80.5, '02 tin, 3 bài', '≥ 90%'],
      [3, 'Tập huấn', 'Sở Nội vụ', 'Tự chủ', '10 - 12', 'Tăng so với 2017'],
    ])
    expect(tables[0]?.columns.map(({ key }) => key)).toEqual(
      'order text lead budget product target'.split(' '),
    )
    expect(rows.map(({ budget, product, target }) => [budget, product, target])).toEqual([
      ['120 triệu đồng', '10 bài', '95%'],
      ['80,5 triệu đồng', '02 tin, 3 bài', '≥ 90%'],
      ['Tự chủ', '10 - 12 bài', 'Tăng so với 2017'],
    ])
  })
  it('goes with a column that was mapped by hand, and a unit above the table with its money', async () => {
    const rows = [
      ['Đơn vị tính: triệu đồng'],
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Tiền (nghìn đồng)', 'Kinh phí', 'Sản phẩm'],
      [1, 'Viết bài', 'Sở Nội vụ', 120, 7, 10],
    ]
    const byItself = await read(rows)
    expect(byItself.rows).toMatchObject([{ budget: '7 triệu đồng', product: '10' }])
    const id = byItself.tables[0]?.columns[3]?.id ?? ''
    const byHand = await read(rows, { [id]: 'budget' })
    expect(byHand.rows).toMatchObject([{ budget: '120 nghìn đồng' }])
  })
  it.each(['Chỉ tiêu', 'Chỉ tiêu đo lường', 'CHỈ TIÊU NĂM 2027'])(
    '%s is a column',
    async (name) => {
      const file = await read([
        ['TT', 'Nhiệm vụ', 'Chủ trì', name],
        [1, 'Viết bài', 'Sở Nội vụ', 'Không dưới 5 bài'],
      ])
      expect(file.rows).toMatchObject([{ target: 'Không dưới 5 bài' }])
    },
  )
})

describe('the headings above a task', () => {
  const sections = async (...rows: MadeCell[][]) =>
    (await read([['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'], ...rows])).rows.map(
      ({ section }) => section,
    )
  const task = (text: string): MadeCell[] => [1, text, 'Sở Nội vụ', 'Quý I/2018']
  it('are kept from the outermost on', async () => {
    const found = await sections(
      ...[['A', 'THÔNG TIN'], ['I', 'Báo chí'], task('a'), ['II', 'Truyền thanh'], task('b')],
      ...[['B', 'TẬP HUẤN'], task('c'), ['I', 'Cấp xã'], task('d')],
    )
    expect(found).toEqual([
      'A. THÔNG TIN › I. Báo chí',
      'A. THÔNG TIN › II. Truyền thanh',
      'B. TẬP HUẤN',
      'B. TẬP HUẤN › I. Cấp xã',
    ])
  })
  it('nest the other way round as well, and letters are told from Roman numbers', async () => {
    const found = await sections(
      ...[['I. VIỆC CHUNG'], ['A. Sở'], task('a'), ['B. Xã'], task('b'), ['C. Phường'], task('c')],
      ...[['II. VIỆC RIÊNG'], task('d'), ['V. VIỆC KHÁC'], task('e')],
    )
    expect(found).toEqual([
      'I. VIỆC CHUNG › A. Sở',
      'I. VIỆC CHUNG › B. Xã',
      'I. VIỆC CHUNG › C. Phường',
      'II. VIỆC RIÊNG',
      'V. VIỆC KHÁC',
    ])
  })
  it('end where one without a number begins', async () => {
    const found = await sections(['I. BÁO CHÍ'], task('a'), ['NHIỆM VỤ BỔ SUNG'], task('b'))
    expect(found).toEqual(['I. BÁO CHÍ', 'NHIỆM VỤ BỔ SUNG'])
  })
})

describe('two rows that say the same', () => {
  it('are two tasks, and the later names the earlier', async () => {
    const row = (order: number, deadline: string) => [order, 'Lưu động', 'Sở VH&TT', deadline]
    const { rows, problems } = await read([
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
      ...[row(1, 'Quý I/2018'), row(1, 'Quý I/2018'), row(2, 'Quý III/2018'), row(9, 'quý I/2018')],
    ])
    expect(rows).toHaveLength(4)
    expect(problems.map(({ row: at, code, details }) => [at, code, details.row])).toEqual([
      [3, 'rowTwice', '2'],
      [5, 'rowTwice', '2'],
    ])
  })
})
