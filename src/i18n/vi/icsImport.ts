import type { Widen } from '@/i18n/widen'

/** Words of the page that imports a calendar file. `{…}` are filled in. */
export const icsImport = {
  title: 'Nhập từ tệp lịch',
  intro:
    'Đưa lịch từ Google Lịch, Outlook hoặc Apple vào hệ thống bằng tệp .ics. Hệ thống kiểm tra trước, chưa lưu gì cho đến khi bạn bấm nhập; các hoạt động nhập vào là bản nháp.',
  file: 'Tệp lịch',
  fileHint: 'Tệp .ics, tối đa {max} và {events} sự kiện. Nhập lại cùng tệp không tạo bản trùng.',
  agency: 'Của cơ quan',
  channel: 'Hình thức',
  choose: 'Hãy chọn',
  isPublic: 'Công khai sau khi được duyệt',
  importing: 'Đang nhập {count} hoạt động…',
  import: 'Nhập {count} hoạt động',
  doneText: 'Thêm mới {created}, cập nhật {updated}, giữ nguyên {unchanged} hoạt động.',
  openActivities: 'Xem các hoạt động',
  openCalendar: 'Mở lịch',
  table: 'Các mục của tệp',
  event: 'Sự kiện',
  when: 'Thời gian',
  notes: 'Ghi chú',
  text: 'Nội dung',
  occurrences: 'Thay đổi riêng từng lần',
  moved: 'Dời {from} → {to}',
  cancelled: 'Hủy {from}',
  renamed: '{from} có tên riêng “{title}”',
  lengthened: '{from} có thời lượng riêng',
  moreOccurrences: 'và {count} lần khác',
  takesPlace: 'Còn {count} lần thực hiện',
  channelStays:
    '{count} sự kiện đã nhập trước giữ hình thức cũ ({channels}): hình thức vừa chọn chỉ dùng cho sự kiện mới. Muốn đổi, hãy mở từng hoạt động.',
  publicStays: '{count} sự kiện đã nhập trước giữ nguyên việc công khai hay không.',
  skipped: 'Không nhập được',
  calendar: 'Lịch: {name}',
  untitled: '(không tên)',
  reason: 'Theo tệp lịch đã nhập: {file}',
  place: 'Địa điểm',
  balance: {
    whole: 'Tệp có {count} mục',
    left: '{count} mục không nhập được',
    parts: { taken: '{count} sự kiện được nhập', unchanged: '{count} như cũ' },
    reasons: { skipped: 'Không nhập được' },
  },
  command: {
    usage:
      'Cách dùng: npm run ics:import -- TỆP --agency MÃ --channel MÃ [--public] [--dry-run] [--json] [--lang vi|en]\n\nĐọc tệp lịch (.ics) và đưa các sự kiện vào thành bản nháp của một cơ quan.\n  --agency   mã cơ quan\n  --channel  mã hình thức tuyên truyền\n  --public   công khai sau khi được duyệt\n  --dry-run  chỉ kiểm tra, không lưu\n  --json     in kết quả dạng JSON\nMã kết thúc: 0 xong, 1 tệp không dùng được, 2 gọi sai.',
  },
} as const

export type IcsImportWords = Widen<typeof icsImport>
