import { describe, expect, it } from '@jest/globals'
import { caseFile, readCase, type Expected } from './readCase'

/** The annex of a plan of the city: its eleven tasks, in several files. */
const ANNEX = [
  'Sửa đổi, bổ sung, hoàn thiện Bộ Chỉ số đánh giá công tác CCHC của các Sở, cơ quan tương đương Sở, UBND các quận, huyện, thị xã | SNV | inQuarter 2024-06-30 | Quyết định ban hành Bộ Chỉ số',
  'Tham mưu xây dựng Bộ Chỉ số CCHC áp dụng đối với các cơ quan ngành dọc đóng trên địa bàn Thành phố | SNV | inQuarter 2024-09-30 | Quyết định ban hành Bộ Chỉ số',
  'Tham mưu xây dựng Bộ Chỉ số CCHC áp dụng đối với các đơn vị sự nghiệp thuộc Thành phố | SNV | inQuarter 2024-09-30 | Quyết định ban hành Bộ Chỉ số',
  'Tham mưu sửa đổi, bổ sung, hoàn thiện khung Chỉ số CCHC các phòng, ban, đơn vị thuộc UBND cấp huyện và UBND cấp xã | SNV | inQuarter 2024-09-30 | Quyết định ban hành Bộ Chỉ số',
  'Triển khai Kế hoạch công vụ năm 2024 của Thành phố | SNV | inYear 2024-12-31 | Kết luận kiểm tra và các báo cáo khắc phục',
  'Kế hoạch cải thiện, nâng cao 03 Chỉ số: PAR INDEX, SIPAS, PAPI cấp Tỉnh | SNV | inQuarter 2024-06-30 | Kế hoạch',
  'Báo cáo, đề xuất phương án đo lường sự hài lòng của người dân đối với sự phục vụ của cơ quan hành chính nhà nước theo Quyết định số 1001/QĐ-BNV ngày 11/12/2023 của Bộ Nội vụ. | VNCPTKTXH | inQuarter 2024-06-30 | Kế hoạch/ Quyết định',
  'Ban hành Kế hoạch xác định Chỉ số CCHC năm 2024 áp dụng đối với các Sở, cơ quan tương đương Sở, UBND các quận, huyện, thị xã | SNV | inQuarter 2024-09-30 | Kế hoạch xác định Chỉ số',
  'Thực hiện việc chuyển đổi vị trí công tác đối với cán bộ, công chức, viên chức theo quy định | city-departments districts | inQuarter 2024-06-30 | Đề án/Phương án',
  'Đổi mới công tác tiếp nhận, tuyển dụng, sử dụng cán bộ, công chức, viên chức trong các cơ quan hành chính, sự nghiệp thuộc Thành phố | SNV | inYear 2024-12-31 | Kỳ tuyển dụng',
  'Xây dựng Nghị quyết về bổ sung thu nhập cho cán bộ, công chức, viên chức, người lao động trong hệ thống chính trị Thành phố sau khi Luật Thủ đô được ban hành. | SNV | inQuarter 2024-12-31 | Nghị quyết HĐND Thành phố',
]
/** A task whose row goes on below the headings of the next page. */
const OVER_TWO_PAGES = ANNEX.map((task) =>
  task.replace('báo cáo khắc phục', 'báo cáo khắc phục khắc phục'),
)
/** Capitals of the fonts of before Unicode are small letters in a font of capitals. */
const OLD_FONT = ANNEX.map((task) =>
  task.replace(/\bUBND/g, 'uBND').replace('PAR INDEX, SIPAS, PAPI', 'PaR iNDeX, SiPaS, PaPi'),
)
const CONVERTED = ANNEX.map((_, at) => `${at + 2} text cellConverted`)
const H_TASKS = Array.from({ length: 3000 }, (_, at) =>
  (ANNEX[at % ANNEX.length] ?? '').replace(' | ', ` (đợt ${at + 1}) | `),
)

/** Files as offices make them, and what is in them. */
const CASES: Record<string, Expected> = {
  'A_002_as_is.xlsx': { tasks: OVER_TWO_PAGES, left: { title: 4, repeated: 2, joined: 1 } },
  'B_merged.xlsx': {
    tasks: [
      ...ANNEX,
      'Tuyên truyền dịch vụ công trực tuyến trên báo chí và truyền thanh cơ sở | STTTT HN-001 | beforeDate 2024-12-15 | Chuyên mục Tin, bài',
    ],
    left: { title: 4, columnNumbers: 1, heading: 3, joined: 1, footer: 4 },
    problems: ['21 text taskOverRows'],
  },
  'D_two_sheets_hidden.xlsx': {
    tasks: ANNEX.filter((_, at) => at !== 2),
    left: { title: 9, hiddenSheet: 1, hiddenRow: 1 },
  },
  'E_nfd.xlsx': { tasks: ANNEX, left: { title: 4 } },
  'G_tcvn3.xlsx': { tasks: OLD_FONT, left: { title: 1 }, problems: CONVERTED },
  'G2_tcvn3_body.xlsx': { tasks: OLD_FONT, left: { title: 1 }, problems: CONVERTED },
  'H_3000.xlsx': { tasks: H_TASKS, left: { title: 4 } },
  'C_headings_dates.xlsx': {
    tasks: [
      'Đăng tin, bài về cải cách hành chính trên Cổng TTĐT | STTTT | byDate 2024-03-31 | 10 tin, bài',
      'Phát thanh chuyên mục CCHC trên đài truyền thanh cấp xã | districts | recurrence | Chuyên mục',
      'Tập huấn công chức một cửa | SNV | byDate 2024-09-30 | 02 lớp',
      'In tờ rơi hướng dẫn DVCTT | STTTT | byDate 2024-03-05 | 5.000 tờ',
      'Hội thi tìm hiểu CCHC | BTGTU | inMonth 2024-10-31 | Hội thi',
      'Kiểm tra công vụ | SNV | beforeDate 2018-11-30 | Báo cáo',
      'Tổng kết | SNV | inQuarter 2024-12-31 | Báo cáo',
      'Phóng sự truyền hình | DPTTHHN | inWeek 2024-05-14 | 4 phóng sự',
      'Sơ kết | UBNDTP | inHalfYear 2024-06-30 | Báo cáo',
      'Tuyên truyền Đề án 06 | CATP | recurrence | ',
      'Khảo sát hài lòng | VNCPTKTXH | span 2024-08-31 | ',
      'Ngày 31 tháng 2 | SNV | notUnderstood | ',
      'Đợt cao điểm | SNV | inQuarter 2024-03-31 | ',
    ],
    left: { title: 4 },
    problems: [
      '11 deadline deadline.yearInferred',
      '13 deadline deadline.weekAssumed',
      '17 deadline deadline.impossibleDate',
    ],
  },
  'F_old.xls': { refused: 'importOldExcel' },
  'F_old_renamed.xlsx': { refused: 'importOldExcel' },
  'I_004_papi.xlsx': {
    tasks: [
      '- Phối hợp các cơ quan báo chí Trung ương, cơ quan báo chí Hà Nội tăng cường tin bài. - Tăng cường bồi dưỡng, cung cấp và hướng dẫn hệ thống thông tin cơ sở về nghiệp vụ. - Thực hiện tuyên truyền trên Đài truyền thanh cấp huyện, cấp xã. - Tổng hợp số lượng tin bài hàng tháng. | STTTT |  | - 639 người (579 cấp xã, 60 cấp huyện, 30 Trung tâm VHTTTT). - Thường xuyên',
      '- Giới thiệu các tổ chức chính trị. - Tuyên truyền phổ biến thông tin về bầu cử. - Tạo điều kiện thuận lợi về pháp lý. | SNV |  | Thường xuyên',
      '- Tăng cường bồi dưỡng nghiệp vụ. - Tổ chức bầu trưởng thôn. | SNV |  | - Thường xuyên. - 100% thôn, tổ dân phố thực hiện đúng quy định.',
      '- Hướng dẫn nghiệp vụ quản lý tài chính. | STC |  | - 100% các xã, phường, thị trấn được hướng dẫn. - Theo quy định',
      '- Tổng hợp số lượng tin bài, các hình thức thông tin cơ sở | STTTT |  | - Hàng tháng.',
      '- Rà soát, thực hiện bình xét | SLDTBXH |  | - 100% xã, phường, thị trấn',
    ],
    left: { title: 3 },
  },
  'J_ditto_serial.xlsx': {
    tasks: [
      'Công khai kết quả TTHC | SNV | notUnderstood | 1 báo cáo',
      'Đăng bài hằng quý | SNV | notUnderstood | 0.95',
      'Phát sóng | SNV | notUnderstood | ',
      'Niêm yết | SNV STP VPUBND | byDate 2024-06-30 | ',
      'Họp báo | STTTT | byDate 2024-06-30 | ',
      'Tọa đàm |  | inYear 2024-12-31 | ',
    ],
    left: { title: 1 },
    problems: [
      '2 deadline deadline.lostFormat → 30/06/2024',
      '3 lead cellRepeated',
      '3 deadline cellRepeated',
      '3 deadline deadline.lostFormat → 30/06/2024',
      '4 lead cellRepeated',
      '4 deadline cellRepeated',
      '4 deadline deadline.lostFormat → 30/06/2024',
      '7 lead agency.unknown',
    ],
  },
  'K_subtasks.xlsx': {
    tasks: [
      'Ban hành kế hoạch tuyên truyền CCHC | STTTT | inQuarter 2024-03-31 | Kế hoạch',
      'Tổ chức tuyên truyền: Trên báo in | BAOHNM | recurrence | Chuyên trang',
      'Tổ chức tuyên truyền: Trên truyền hình | DPTTHHN | recurrence | Chuyên mục',
      'Phát thanh | communes | minimumCount | Tin, bài',
      'Pa nô, áp phích | districts | inMonth 2018-06-30 | Pa nô',
      'Pa nô, áp phích: Loa phường |  | continuous | ',
    ],
    left: { title: 4, heading: 3, total: 1 },
    problems: [
      '13 coordinating agency.unknown',
      '14 deadline deadline.yearInferred',
      '15 lead agency.notYet → Ủy ban nhân dân phường Ba Đình',
    ],
  },
  'm1_deadlines.xlsx': {
    tasks: [
      'Nhiệm vụ 1 | SNV | inQuarter 2024-12-31 | Báo cáo',
      'Nhiệm vụ 2 | SNV | inQuarter 2024-12-31 | Báo cáo',
      'Nhiệm vụ 3 | SNV | inQuarter 2024-09-30 | Báo cáo',
      'Nhiệm vụ 4 | SNV | inQuarter 2024-12-31 | Báo cáo',
      'Nhiệm vụ 5 | SNV | inQuarter 2024-12-31 | Báo cáo',
      'Nhiệm vụ 6 | SNV | inQuarter 2024-12-31 | Báo cáo',
      'Nhiệm vụ 7 | SNV | inWeek 2024-05-14 | Báo cáo',
      'Nhiệm vụ 8 | SNV | notUnderstood | Báo cáo',
      'Nhiệm vụ 9 | SNV | inQuarter 2024-03-31 | Báo cáo',
      'Nhiệm vụ 10 | SNV | byDate 2024-12-15 | Báo cáo',
      'Nhiệm vụ 11 | SNV | beforeDate 2024-12-15 | Báo cáo',
      'Nhiệm vụ 12 | SNV | inHalfYear 2024-06-30 | Báo cáo',
      'Nhiệm vụ 13 | SNV | inYear 2024-12-31 | Báo cáo',
      'Nhiệm vụ 14 | SNV | notUnderstood | Báo cáo',
      'Nhiệm vụ 15 | SNV | notUnderstood | Báo cáo',
      'Nhiệm vụ 16 | SNV | span 2025-12-31 | Báo cáo',
      'Nhiệm vụ 17 | SNV | recurrence | Báo cáo',
      'Nhiệm vụ 18 | SNV | inMonth 2024-10-31 | Báo cáo',
      'Nhiệm vụ 19 | SNV | span 2024-06-30 | Báo cáo',
      'Nhiệm vụ 20 | SNV | inMonth 2024-05-31 | Báo cáo',
      'Nhiệm vụ 21 | SNV | inMonth 2024-12-31 | Báo cáo',
      'Nhiệm vụ 22 | SNV | byDate 2018-12-31 | Báo cáo',
      'Nhiệm vụ 23 | SNV | inQuarter 2018-06-30 | Báo cáo',
      'Nhiệm vụ 24 | SNV | inMonth 2024-06-30 | Báo cáo',
    ],
    left: { title: 1 },
    problems: [
      '8 deadline deadline.weekAssumed',
      '9 deadline deadline.notUnderstood',
      '15 deadline deadline.notUnderstood',
      '16 deadline deadline.notUnderstood',
      '23 deadline deadline.yearInferred',
      '24 deadline deadline.yearInferred',
    ],
  },
  'm2_footer.xlsx': {
    tasks: ['Ban hành kế hoạch | SNV | inQuarter 2024-03-31 | Kế hoạch'],
    left: { title: 1, footer: 4 },
  },
  'm3_merged_task.xlsx': {
    tasks: ['Tuyên truyền | SNV STP | beforeDate 2024-12-15 | Báo cáo Tin bài'],
    left: { title: 1, joined: 1 },
    problems: ['2 text taskOverRows'],
  },
  'm4_heading_unknown.xlsx': {
    tasks: ['Ban hành kế hoạch | SNV | inQuarter 2024-03-31 | '],
    left: { title: 1 },
  },
  'm5_subtotal.xlsx': {
    tasks: ['Ban hành kế hoạch | SNV | inQuarter 2024-03-31 | Kế hoạch'],
    left: { title: 1, total: 1 },
  },
}

it.each(Object.entries(CASES))('%s comes out as it was put in', async (name, expected) => {
  expect(await readCase(name)).toEqual(expected)
})

describe('what a person is shown beside the tasks', () => {
  const headings = async (name: string) =>
    (await caseFile(name)).tables.map(({ columns }) =>
      Object.fromEntries(columns.map(({ heading, key }) => [heading, key])),
    )
  it('is every column, also those that go nowhere', async () => {
    expect((await headings('C_headings_dates.xlsx'))[0]).toMatchObject({
      'Đầu mối': null,
      'Ghi chú': 'note',
    })
    expect((await headings('m4_heading_unknown.xlsx'))[0]).toMatchObject({
      'Người phụ trách': null,
      'Chủ trì t/m, đầu mối th. dõi': 'lead',
    })
  })
  it('is every sheet with its number of tasks, the hidden one not taken', async () => {
    const { tables, told } = await caseFile('D_two_sheets_hidden.xlsx')
    expect(
      tables.map(({ sheet, rows, hiddenRows, taken }) => [sheet, rows, hiddenRows, taken]),
    ).toEqual([
      ['PL1 Sở ngành', 5, 1, true],
      ['PL2 Quận huyện', 6, 0, true],
      ['Nháp', 1, 0, false],
    ])
    const hidden = told.find(({ fate }) => fate === 'hiddenRow')
    expect(hidden).toMatchObject({ sheet: 'PL1 Sở ngành', rowNumber: 8 })
  })
  it('is who carries out each part of the PAPI table', async () => {
    const { rows } = await caseFile('I_004_papi.xlsx')
    expect(
      rows.map(({ section, executing }) => [
        section,
        executing.map((party) => (party.type === 'agency' ? party.agency : party.group).code),
      ]),
    ).toEqual([
      ['Tham gia của người dân › a) Tri thức công dân', ['STTTT', 'districts', 'communes']],
      ['Tham gia của người dân › b) Cơ hội tham gia', ['districts', 'communes', 'SNV']],
      [
        'Tham gia của người dân › c) Chất lượng bầu cử trưởng thôn, tổ trưởng dân phố',
        ['districts', 'communes', 'villages'],
      ],
      ['Tham gia của người dân › d) Đóng góp tự nguyện', ['districts', 'communes']],
      ['Công khai, minh bạch trong việc ra quyết định › a) Tiếp cận thông tin', ['STTTT']],
      [
        'Công khai, minh bạch trong việc ra quyết định › b) Công khai minh bạch danh sách hộ nghèo',
        ['communes'],
      ],
    ])
  })
})
