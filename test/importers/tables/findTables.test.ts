import { describe, expect, it } from '@jest/globals'
import { PLAN_TABLE } from '@/importers/plans/columns'
import { findTables, type ColumnChoice } from '@/importers/tables/findTables'
import { sheetGrid } from '@/importers/tables/sheetGrid'
import { readXlsx } from '@/importers/xlsx/readXlsx'
import type { PlanColumn } from '@/importers/plans/columns'
import { makeWorkbook, type MadeCell } from '../../helpers/makeWorkbook'

type Made = {
  merges?: string[]
  choice?: ColumnChoice<PlanColumn>
  remembered?: ColumnChoice<PlanColumn>
  hiddenColumns?: number[]
}

async function tables(
  rows: MadeCell[][],
  { merges = [], choice, remembered, hiddenColumns = [] }: Made = {},
) {
  const [sheet] = (await readXlsx(makeWorkbook([{ name: 'Biểu', rows, merges }]))).sheets
  const hidden = hiddenColumns.map((column) => ({ first: column, last: column }))
  return findTables(sheetGrid({ ...sheet!, hiddenColumns: hidden }), 1, PLAN_TABLE, {
    columns: choice,
    remembered,
  })
}
const columns = (found: Awaited<ReturnType<typeof tables>>[number] | undefined) =>
  found?.columns.map(({ heading, key }) => [heading, key])
const numbers = (rows: { number: number }[]) => rows.map(({ number }) => number)

const HEADINGS = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn']
const TASK = ['1', 'Họp báo', 'Sở Nội vụ', 'Quý I/2024']

describe('headings in two rows', () => {
  const two = [
    ['TT', 'Nhiệm vụ', 'Cơ quan thực hiện', null, 'Thời hạn'],
    [null, null, 'Chủ trì', 'Phối hợp', null],
    ['1', 'Họp báo', 'Sở Nội vụ', 'Sở Y tế', 'Quý I/2024'],
  ]
  const expected = [
    ['TT', 'order'],
    ['Nhiệm vụ', 'text'],
    ['Chủ trì', 'lead'],
    ['Phối hợp', 'coordinating'],
    ['Thời hạn', 'deadline'],
  ]
  it('are read below the heading that spans them', async () => {
    const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2']
    const [table] = await tables(two, { merges })
    expect(columns(table)).toEqual(expected)
    expect(numbers(table?.rows ?? [])).toEqual([3])
  })
  it('are read as well where nobody merged them', async () => {
    const [table] = await tables(two)
    expect(columns(table)).toEqual(expected)
    expect(numbers(table?.head ?? [])).toEqual([1, 2])
  })
})

describe('tables of a sheet', () => {
  it('may begin in row 40', async () => {
    const above = Array.from({ length: 39 }, (_, at): MadeCell[] => [`Căn cứ ${at + 1}`])
    const [table, ...more] = await tables([...above, HEADINGS, TASK])
    expect(more).toEqual([])
    expect(table?.id).toBe('1!40')
    expect(numbers(table?.rows ?? [])).toEqual([41])
    expect(table?.above).toHaveLength(39)
  })
  it('stand below each other with their own columns; what is between them is the title of the next', async () => {
    const other = ['TT', 'Nội dung công việc', 'Đơn vị thực hiện', 'Kết quả']
    const found = await tables([HEADINGS, TASK, ['Biểu 2'], other, ['1', 'Việc', 'Sở Y tế', 'Tin']])
    expect(found.map(({ id }) => id)).toEqual(['1!1', '1!4'])
    expect(found.map(({ rows }) => numbers(rows))).toEqual([[2], [5]])
    expect(numbers(found[1]?.above ?? [])).toEqual([3])
  })
  it('side by side are one: the right one’s columns are shown as going nowhere', async () => {
    const [table, ...more] = await tables([
      [...HEADINGS, null, ...HEADINGS],
      [...TASK, null, ...TASK],
    ])
    expect(more).toEqual([])
    expect(table?.columns.map(({ id, key }) => [id, key])).toEqual([
      ['tt', 'order'],
      ['nhiem vu', 'text'],
      ['co quan chu tri', 'lead'],
      ['thoi han', 'deadline'],
      ['tt#2', null],
      ['nhiem vu#2', null],
      ['co quan chu tri#2', null],
      ['thoi han#2', null],
    ])
  })
  it('without any known heading are offered, not taken', async () => {
    const rows = [['Số', 'Việc phải làm', 'Ai làm'], TASK.slice(0, 3), TASK.slice(0, 3)]
    const [table] = await tables(rows)
    expect(table).toMatchObject({ id: '1!1', incomplete: true })
    expect(columns(table)).toEqual([
      ['Số', null],
      ['Việc phải làm', null],
      ['Ai làm', null],
    ])
    const [chosen] = await tables(rows, { choice: { 'viec phai lam': 'text', 'ai lam': 'lead' } })
    expect(chosen).toMatchObject({ incomplete: false })
  })
  it('with three known headings but none for the task are offered, beside those that are taken', async () => {
    const unknown = ['TT', 'Việc phải làm', 'Cơ quan chủ trì', 'Thời hạn']
    const orders = [
      [unknown, TASK, HEADINGS, TASK],
      [HEADINGS, TASK, unknown, TASK],
    ]
    const found = await Promise.all(orders.map((rows) => tables(rows)))
    expect(found.map((all) => all.map(({ id, incomplete }) => [id, incomplete]))).toEqual([
      [
        ['1!1', true],
        ['1!3', false],
      ],
      [
        ['1!1', false],
        ['1!3', true],
      ],
    ])
    // Two might be the words of a task.
    const two = await tables([HEADINGS, TASK, ['2', 'Ghi chú', 'Kết quả', 'Sở Y tế'], TASK])
    expect(two).toHaveLength(1)
  })
})

describe('columns', () => {
  it('with equal headings: the first counts, the second is shown and can be chosen', async () => {
    const rows = [
      ['TT', 'Nhiệm vụ', 'Ghi chú', 'Chủ trì', 'Ghi chú'],
      ['1', 'Việc', 'a', 'Sở', 'b'],
    ]
    expect(columns((await tables(rows))[0])?.slice(2)).toEqual([
      ['Ghi chú', 'note'],
      ['Chủ trì', 'lead'],
      ['Ghi chú', null],
    ])
    const choice = { 'ghi chu': '', 'ghi chu#2': 'note' } as const
    expect(columns((await tables(rows, { choice }))[0])?.slice(2)).toEqual([
      ['Ghi chú', null],
      ['Chủ trì', 'lead'],
      ['Ghi chú', 'note'],
    ])
  })
  it('chosen by hand go where they were sent, whatever is known of others', async () => {
    const rows = [
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Người phụ trách'],
      ['1', 'Việc', 'Sở', 'ông A'],
    ]
    expect(columns((await tables(rows, { choice: { 'nguoi phu trach': 'lead' } }))[0])).toEqual([
      ['TT', 'order'],
      ['Nhiệm vụ', 'text'],
      ['Cơ quan chủ trì', null],
      ['Người phụ trách', 'lead'],
    ])
  })
  it('remembered of earlier files go there unless another one is known by its heading', async () => {
    const remembered = { 'viec phai lam': 'text', d: 'note' } as const
    const headings = ['TT', 'Việc phải làm', 'Cơ quan chủ trì', null]
    const values = ['1', 'Việc', 'Sở', 'ông A']
    const keys = async (head: MadeCell[], row: MadeCell[]) =>
      columns((await tables([head, row], { remembered }))[0])?.map(([, key]) => key)
    // A letter stands for a column of one file only.
    expect(await keys(headings, values)).toEqual(['order', 'text', 'lead', null])
    const both = [...headings.slice(0, 3), 'Nhiệm vụ']
    expect(await keys(both, values)).toEqual(['order', null, 'lead', 'text'])
  })
  it('of the tasks count though they went nowhere beside others in an earlier file', async () => {
    const remembered = { 'nhiem vu': '', 'noi dung chi tiet': 'text' } as const
    const [table] = await tables([HEADINGS, TASK], { remembered })
    expect(columns(table)?.[1]).toEqual(['Nhiệm vụ', 'text'])
    const both = [
      ['TT', 'Nhiệm vụ', 'Nội dung chi tiết', 'Chủ trì'],
      ['1', 'Việc', 'Chi tiết', 'Sở'],
    ]
    expect(columns((await tables(both, { remembered }))[0])?.slice(1, 3)).toEqual([
      ['Nhiệm vụ', null],
      ['Nội dung chi tiết', 'text'],
    ])
  })
  it('may be called as something every object has', async () => {
    const [table] = await tables([
      [...HEADINGS, 'Constructor', 'toString'],
      [...TASK, 'a', 'b'],
    ])
    expect(columns(table)?.slice(4)).toEqual([
      ['Constructor', null],
      ['toString', null],
    ])
  })
  it('that are hidden are shown and left out, unless they are chosen', async () => {
    const made = { hiddenColumns: [3] }
    const [table] = await tables([HEADINGS, TASK], made)
    expect(table?.columns[3]).toMatchObject({ heading: 'Thời hạn', hidden: true, key: null })
    const [chosen] = await tables([HEADINGS, TASK], { ...made, choice: { 'thoi han': 'deadline' } })
    expect(chosen?.columns[3]).toMatchObject({ hidden: true, key: 'deadline' })
  })
  it('without a heading are shown by their letter where something is in them', async () => {
    const [table] = await tables([
      [...HEADINGS, null, null],
      [...TASK, null, 'ông A'],
    ])
    expect(table?.columns[4]).toMatchObject({ heading: 'F', key: null, samples: ['ông A'] })
  })
})
