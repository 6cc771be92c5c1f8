import type { Widen } from '@/i18n/widen'

/** Words of the calendar on paper. */
export const calendarPrint = {
  title: 'LỊCH TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH',
  back: 'Về lịch',
  print: 'In',
  printedOn: 'In ngày {date}',
  weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'],
  at: '{count} đơn vị',
  times: '{count} buổi',
  time: 'Giờ',
  what: 'Nội dung',
  channel: 'Hình thức',
  agencies: 'Số đơn vị',
  nothing: 'Không có lịch.',
} as const

export type CalendarPrintWords = Widen<typeof calendarPrint>
