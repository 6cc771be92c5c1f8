import type { Widen } from '@/i18n/widen'

/** Words of the page and the command that import a plan's tasks. `{…}` are filled in. */
export const planImportView = {
  title: 'Nhập kế hoạch',
  intro:
    'Đưa bảng nhiệm vụ của kế hoạch vào hệ thống từ tệp Excel (.xlsx), CSV hoặc TSV. Hệ thống kiểm tra trước, chưa lưu gì cho đến khi bạn bấm nhập.',
  template: 'Tải tệp mẫu',
  templateName: 'mau-nhap-ke-hoach.xlsx',
  file: 'Tệp bảng nhiệm vụ',
  fileHint:
    'Tệp .xlsx tối đa {max}, .csv hoặc .tsv tối đa {text}. Nhận cột theo tiêu đề, thứ tự nào cũng được.',
  plan: 'Kế hoạch',
  planHint:
    'Bỏ trống nếu tệp có cột “Kế hoạch” hoặc ghi “Kèm theo Kế hoạch số … ngày …” trên bảng. Kế hoạch chưa có sẽ được tạo, ví dụ: 257/KH-UBND (29/12/2017).',
  importing: 'Đang nhập {count} nhiệm vụ…',
  import: 'Nhập {count} nhiệm vụ',
  doneText: 'Thêm mới {created}, cập nhật {updated}, giữ nguyên {unchanged} nhiệm vụ.',
  openPlan: 'Mở kế hoạch {plan}',
  openTasks: 'Xem các nhiệm vụ',
  plansTitle: 'Kế hoạch trong tệp',
  planNew: 'tạo mới',
  planKnown: 'đã có',
  planTasks: '{count} nhiệm vụ',
  notes: {
    fromLine: 'Số và ngày lấy theo tệp: “{line}”.',
    issuer: {
      line: 'Cơ quan ban hành: {issuer}, theo tệp.',
      symbol: 'Cơ quan ban hành: {issuer}, theo ký hiệu {number}.',
      own: 'Cơ quan ban hành: {issuer}, là cơ quan đang nhập.',
    },
    kind: 'Loại: {level}. Trạng thái: {state}.',
  },
  absent: '{count} nhiệm vụ đang có mà tệp không nêu: được giữ nguyên.',
  counts: {
    rows: 'Nhiệm vụ đọc được',
    errors: 'Lỗi phải sửa',
    warnings: 'Cần xem lại',
    agencies: 'Cơ quan nhận ra',
    deadlines: 'Thời hạn hiểu được',
  },
  outOf: '{part}/{all}',
  table: 'Các dòng của tệp',
  task: 'Nhiệm vụ',
  lead: 'Chủ trì, thực hiện',
  coordinating: 'Phối hợp, đề nghị',
  deadline: 'Thời hạn được hiểu là',
  channels: 'Hình thức',
  more: 'và {count} nữa',
  planTitle: 'Kế hoạch số {number} {date}',
  planDate: 'ngày {date}',
  balance: {
    whole: 'Tệp có {count} dòng',
    left: '{count} dòng không nhập',
    parts: {
      taken: '{count} nhiệm vụ',
      joined: '{count} dòng nối tiếp',
      heading: '{count} đề mục',
      total: '{count} dòng tổng',
    },
    reasons: {
      joined: 'Nối vào nhiệm vụ ở trên',
      heading: 'Đề mục',
      total: 'Dòng tổng',
      title: 'Tiêu đề của bảng',
      repeated: 'Tiêu đề lặp lại',
      columnNumbers: 'Số thứ tự của cột',
      footer: 'Cuối văn bản: nơi nhận, chữ ký, ghi chú',
      hiddenRow: 'Dòng ẩn',
      hiddenSheet: 'Trang ẩn',
      notChosen: 'Bảng không chọn hoặc chưa rõ cột nhiệm vụ',
      noTable: 'Không thuộc bảng nào',
      otherPlan: 'Thuộc kế hoạch khác',
      unclear: 'Không rõ có phải nhiệm vụ',
    },
  },
  command: {
    usage:
      'Cách dùng: npm run plan:import -- TỆP [--plan "257/KH-UBND"] [--dry-run] [--json] [--lang vi|en]\n\nĐọc bảng nhiệm vụ (XLSX, CSV, TSV) và nhập tất cả, hoặc không nhập gì khi có lỗi.\n  --plan     kế hoạch mà các nhiệm vụ thuộc về, khi tệp không có cột “Kế hoạch”\n  --dry-run  chỉ kiểm tra, không lưu\n  --json     in kết quả dạng JSON\nMã kết thúc: 0 xong, 1 có lỗi trong tệp, 2 gọi sai.',
    writing: 'Đang ghi {saved}/{all} nhiệm vụ',
    heading: ['Dòng', 'Trạng thái', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
    problemHeading: ['Dòng', 'Cột', 'Giá trị', 'Vấn đề', 'Gợi ý'],
    summary:
      '{rows} nhiệm vụ: thêm mới {created}, cập nhật {updated}, không đổi {unchanged}.\nCơ quan: nhận ra {agencies}/{allAgencies}. Thời hạn: hiểu {deadlines}/{allDeadlines}. Vấn đề: {errors} lỗi, {warnings} cần xem lại.',
  },
} as const

export type PlanImportViewWords = Widen<typeof planImportView>
