import type { Widen } from '@/i18n/widen'

/** Words of the page that imports a calendar file. `{…}` are filled in. */
export const icsImport = {
  title: 'Nhập từ tệp lịch',
  intro:
    'Đưa lịch từ Google Lịch, Outlook hoặc Apple vào hệ thống bằng tệp .ics. Hệ thống kiểm tra trước, chưa lưu gì cho đến khi bạn bấm nhập; các hoạt động nhập vào là bản nháp.',
  file: 'Tệp lịch',
  chooseFile: 'Chọn tệp',
  otherFile: 'Chọn tệp khác',
  orDrop: 'hoặc kéo thả tệp vào đây',
  fileHint: 'Tệp .ics, tối đa {max} và {events} sự kiện. Nhập lại cùng tệp không tạo bản trùng.',
  agency: 'Của cơ quan',
  channel: 'Hình thức',
  choose: 'Hãy chọn',
  isPublic: 'Công khai sau khi được duyệt',
  check: 'Kiểm tra tệp',
  checking: 'Đang đọc và kiểm tra tệp…',
  importing: 'Đang nhập {count} hoạt động…',
  import: 'Nhập {count} hoạt động',
  nothingNew: 'Không có gì mới để nhập',
  result: 'Kết quả kiểm tra',
  done: 'Đã nhập xong',
  doneText: 'Thêm mới {created}, cập nhật {updated}, giữ nguyên {unchanged}, bỏ qua {skipped}.',
  openActivities: 'Xem các hoạt động',
  openCalendar: 'Mở lịch',
  again: 'Nhập tệp khác',
  counts: {
    created: 'Thêm mới',
    updated: 'Cập nhật',
    unchanged: 'Không đổi',
    skipped: 'Không nhập được',
  },
  onlyProblems: 'Chỉ dòng có vấn đề',
  shown: '{shown} trong {all} sự kiện',
  showMore: 'Hiện thêm',
  table: 'Các sự kiện của tệp',
  line: 'Dòng',
  status: 'Trạng thái',
  event: 'Sự kiện',
  when: 'Thời gian',
  notes: 'Ghi chú',
  changes: '{count} lần thay đổi riêng',
  untitled: '(không tên)',
  statuses: { created: 'Mới', updated: 'Thay đổi', unchanged: 'Như cũ', skipped: 'Không nhập' },
  failed: 'Không gửi được tệp. Hãy kiểm tra kết nối rồi thử lại.',
  reason: 'Theo tệp lịch đã nhập: {file}',
  place: 'Địa điểm',
  command: {
    usage:
      'Cách dùng: npm run ics:import -- TỆP --agency MÃ --channel MÃ [--public] [--dry-run] [--json]\n\nĐọc tệp lịch (.ics) và đưa các sự kiện vào thành bản nháp của một cơ quan.\n  --agency   mã cơ quan\n  --channel  mã hình thức tuyên truyền\n  --public   công khai sau khi được duyệt\n  --dry-run  chỉ kiểm tra, không lưu\n  --json     in kết quả dạng JSON\nMã kết thúc: 0 xong, 1 tệp không dùng được, 2 gọi sai.',
    cannotRead: 'Không đọc được tệp “{file}”.',
    dryRun: 'Chỉ kiểm tra: chưa lưu gì.',
  },
} as const

export type IcsImportWords = Widen<typeof icsImport>
