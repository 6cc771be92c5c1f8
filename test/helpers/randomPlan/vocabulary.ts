import type { MadeCell } from '../makeWorkbook'

export const HEADINGS = {
  order: ['TT', 'STT', 'Số TT', 'stt'],
  text: [
    'Nhiệm vụ',
    'Tên nhiệm vụ',
    'NỘI DUNG CÔNG VIỆC',
    'Nội dung\nthực hiện',
    'Nội dung nhiệm vụ',
  ],
  lead: [
    'Cơ quan chủ trì',
    'ĐƠN VỊ CHỦ TRÌ',
    'Chủ trì',
    'Co quan chu tri',
    'Chủ trì t/m, đầu mối th. dõi',
  ],
  coordinating: ['Phối hợp', 'Cơ quan phối hợp'],
  deadline: ['Thời gian hoàn thành', 'Thời hạn', 'Tiến độ', 'THỜI GIAN\nTHỰC HIỆN'],
  product: ['Sản phẩm', 'Kết quả', 'Sản phẩm/\nKết quả'],
  unknown: ['Người phụ trách', 'Số điện thoại', 'Đầu mối'],
} as const
export type Column = keyof typeof HEADINGS

/** What nobody knows the tasks' column by. */
export const UNKNOWN_TASKS = ['Việc phải làm', 'Hạng mục', 'Mô tả']
/** Over the two columns of who leads and who helps. */
export const ABOVE_BOTH = ['Cơ quan thực hiện', 'Phân công', 'Đơn vị']

export const LEADS = [
  'Sở Nội vụ',
  'Sở Y tế',
  'Sở Tài chính',
  'Sở Thông tin và Truyền thông',
  'UBND quận Ba Đình',
]

/** Cells of deadlines and what they show: a month is shown as one, whatever day is behind it. */
export const DEADLINES: readonly { cell: MadeCell; shown: string }[] = [
  ...['Quý I/2024', 'Trước 30/6/2024', 'Trong năm 2024', '15/12/2024', 'Tháng 10/2024'].map(
    (text) => ({ cell: text, shown: text }),
  ),
  { cell: { serial: 45_595, format: 'mm/yyyy' }, shown: '10/2024' },
  { cell: { serial: 45_595, format: 'dd/mm/yyyy' }, shown: '2024-10-30' },
  { cell: 2024, shown: '2024' },
]

export const WORK = [
  'Tuyên truyền',
  'Phát thanh',
  'In tờ rơi',
  'Tập huấn',
  'Tổng hợp số liệu',
  'Cộng tác viên viết bài',
]

export const DITTO = ['nt', '-nt-', 'như trên', '"']

export const FOOTERS = [
  ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'],
  ['NGƯỜI LẬP BIỂU', 'Nguyễn Văn A'],
  ['Hà Nội, ngày 15 tháng 3 năm 2024', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Thị B'],
  ['Ghi chú: số liệu tạm tính', 'Nơi nhận:', '- UBND Thành phố;'],
]
