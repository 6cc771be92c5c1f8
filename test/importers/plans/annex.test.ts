import { describe, expect, it } from '@jest/globals'
import { readPlanFile } from '@/importers/plans/readPlanFile'
import { ANNEX_HEADINGS, catalogue, text, xlsx } from './fixtures'

const plan = { label: 'Kế hoạch 2024', signedOn: '2024-05-15' }
const read = (bytes: Uint8Array) => readPlanFile(bytes, { catalogue, plan })
const nothing = (count: number) => Array.from({ length: count }, () => null)
const groups = 'Các Sở, ban, ngành; UBND các\nquận, huyện, thị xã'

async function annex() {
  return xlsx([
    [{ value: 'Phụ lục', columnSpan: 7 }, ...nothing(6)],
    [{ value: 'DANH MỤC MỘT SỐ NHIỆM VỤ', columnSpan: 7 }, ...nothing(6)],
    nothing(7),
    ANNEX_HEADINGS,
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
    [{ value: 'I. CHỈ SỐ', columnSpan: 7 }, ...nothing(6)],
    ['1.', 'Sửa đổi\nBộ Chỉ số', 'Sở Nội vụ', groups, 'Quý II/2024', 'Quyết định', 'Văn bản'],
    [
      '2.',
      'Triển khai Kế hoạch công vụ',
      { value: 'Sở Tài chính', rowSpan: 2 },
      groups,
      'Trong năm 2024',
      'Kết luận kiểm tra',
      'Kế hoạch số 313/KH-',
    ],
    ['3.', 'Báo cáo', null, 'Sở Y tế', new Date(Date.UTC(2024, 10, 30)), '', ''],
    [{ value: 'II. CÔNG VỤ', columnSpan: 7 }, ...nothing(6)],
    [
      '4.',
      'Kế hoạch nâng cao',
      'Sở Nội vụ',
      'Các Sở, ban, ngành; UBND các',
      'Quý III/2024',
      '',
      'KH-',
    ],
    nothing(7),
    ANNEX_HEADINGS,
    [null, null, null, 'quận, huyện, thị xã', null, 'khắc phục', 'UBND'],
    ['5.', 'Nghị quyết', 'Sở Nội vụ', 'Sở Nội Vụu', '30/02/2024', '', ''],
    nothing(7),
    [null, 'TM. ỦY BAN NHÂN DÂN', null, null, null, null, null],
  ])
}

describe('an XLSX file made like the annex of a plan', () => {
  it('gives its tasks, whatever stands above, between and below', async () => {
    const { rows } = await read(await annex())
    expect(rows.map((row) => [row.rowNumber, row.order, row.section, row.text])).toEqual([
      [7, '1.', 'I. CHỈ SỐ', 'Sửa đổi Bộ Chỉ số'],
      [8, '2.', 'I. CHỈ SỐ', 'Triển khai Kế hoạch công vụ'],
      [9, '3.', 'I. CHỈ SỐ', 'Báo cáo'],
      [11, '4.', 'II. CÔNG VỤ', 'Kế hoạch nâng cao'],
      [15, '5.', 'II. CÔNG VỤ', 'Nghị quyết'],
    ])
  })
  it('reads a cell merged over two rows for both', async () => {
    const { rows } = await read(await annex())
    expect(rows.slice(1, 3).map((row) => row.written.lead)).toEqual([
      'Sở Tài chính',
      'Sở Tài chính',
    ])
  })
  it('joins a row split over two pages', async () => {
    const row = (await read(await annex())).rows[3]
    expect(row?.coordinating.map((party) => party.type === 'group' && party.group.code)).toEqual([
      'city-departments',
      'districts',
    ])
    expect(row?.source).toBe('KH-UBND')
    expect(row?.product).toBe('khắc phục')
  })
  it('reads a date cell of Excel as a day', async () => {
    const row = (await read(await annex())).rows[2]
    expect(row?.deadline).toMatchObject({ kind: 'byDate', due: '2024-11-30' })
  })
  it('tells of the unknown agency and the impossible day', async () => {
    const { problems } = await read(await annex())
    expect(problems).toMatchObject([
      { row: 15, column: 'coordinating', code: 'agency.unknown', suggestion: 'Sở Nội vụ' },
      { row: 15, column: 'deadline', code: 'deadline.impossibleDate', severity: 'error' },
    ])
  })
  it('leaves the foot of the document out, and says so', async () => {
    const { told } = await read(await annex())
    expect(told.filter(({ fate }) => fate === 'footer')).toMatchObject([
      { rowNumber: 17, text: 'TM. ỦY BAN NHÂN DÂN' },
    ])
  })
})

const keysOf = (tables: { columns: { key: string | null }[] }[]) =>
  tables.flatMap(({ columns }) => columns.map(({ key }) => key))

describe('headings', () => {
  it('are recognised in any order, without marks and with line breaks', async () => {
    const csv =
      '"THOI GIAN\nHOAN THANH",Co quan chu tri,Noi dung nhiem vu,STT\nQuý I/2024,Sở Y tế,Việc,1'
    const { rows, tables } = await read(text(csv))
    expect(keysOf(tables)).toEqual(['deadline', 'lead', 'text', 'order'])
    expect(rows[0]).toMatchObject({ text: 'Việc', deadline: { due: '2024-03-31' } })
  })
  it('may stand in two rows', async () => {
    const csv =
      'TT;Nhiệm vụ;Cơ quan thực hiện;;Thời gian\n;;Chủ trì;Phối hợp;\n1;Việc;Sở Y tế;Sở Nội vụ;Quý I/2024'
    const { rows, tables } = await read(text(csv))
    expect(keysOf(tables)).toEqual(['order', 'text', 'lead', 'coordinating', 'deadline'])
    expect(rows).toHaveLength(1)
  })
  it('are needed', async () => {
    await expect(read(text('a,b\n1,2'))).rejects.toMatchObject({ code: 'importNoHeadings' })
  })
})

describe('keys of tasks', () => {
  const csv = (rows: string) => text(`TT,Nhiệm vụ,Chủ trì\n${rows}`)
  const keys = async (rows: string) => (await read(csv(rows))).rows.map((row) => row.taskKey)

  it('do not depend on numbering, order of rows, capitals or odd spaces', async () => {
    const [a, b] = await keys('1,Việc một,Sở Y tế\n2,Việc hai,Sở Y tế')
    expect(await keys('1,VIỆC  HAI,Sở Nội vụ\n2,Việc\u00A0một,')).toEqual([b, a])
  })
  it('tell equal tasks apart by their order', async () => {
    const found = await keys('1,Việc,Sở Y tế\n2,Việc,Sở Nội vụ')
    expect(new Set(found).size).toBe(2)
    expect(await keys('1,Việc,Sở Y tế\n2,Việc,Sở Nội vụ')).toEqual(found)
  })
})
