import type { Widen } from '@/i18n/widen'

/** Words of the schedule field. */
export const schedule = {
  day: 'Ngày bắt đầu',
  time: 'Giờ',
  times: 'Các giờ trong ngày',
  addTime: 'Thêm giờ',
  removeTime: 'Bỏ giờ {time}',
  duration: 'Thời lượng',
  minutes: 'phút',
  repeat: 'Lặp lại',
  every: {
    once: 'Không lặp lại',
    day: 'Hằng ngày',
    week: 'Hằng tuần',
    month: 'Hằng tháng',
    year: 'Hằng năm',
    custom: 'Quy tắc riêng',
  },
  customNote: 'Lịch này có quy tắc riêng và được giữ nguyên. Chọn kiểu lặp khác để thay thế.',
  interval: 'Cách',
  units: { day: 'ngày một lần', week: 'tuần một lần', month: 'tháng một lần', year: 'năm một lần' },
  onDays: 'Vào các ngày',
  weekdaysShort: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'],
  monthly: 'Vào',
  monthlyBy: {
    date: 'cùng ngày trong tháng',
    nth: 'cùng thứ, cùng tuần trong tháng',
    last: 'thứ đó lần cuối trong tháng',
  },
  end: 'Đến khi nào',
  ends: { never: 'Không kết thúc', until: 'Đến hết ngày', count: 'Sau một số lần' },
  countUnit: 'lần',
  except: 'Trừ các ngày',
  addException: 'Thêm ngày nghỉ phát',
  removeException: 'Bỏ ngày trừ {day}',
  holidays: 'Khi trùng ngày lễ',
  weekends: 'Khi trùng thứ Bảy, Chủ Nhật',
  policies: {
    air: 'Vẫn thực hiện',
    skip: 'Bỏ qua',
    previous: 'Chuyển về ngày làm việc trước',
    next: 'Chuyển sang ngày làm việc sau',
  },
  nextDates: 'Các lần tới',
  firstDates: 'Các lần đầu tiên',
  wholeDay: 'cả ngày',
  lasting: '= {count} ngày',
  movedFrom: 'dời từ {from}',
  onExpected:
    'Vẫn thực hiện vào ngày nghỉ mới chỉ dự kiến: {dates}. Lịch sẽ tự trừ khi có thông báo chính thức trong danh mục ngày lễ.',
  total: 'Tổng cộng {count} lần.',
  chooseStart: 'Chọn ngày và giờ bắt đầu để xem lịch.',
  never: 'Lịch này không có lần nào. Hãy kiểm tra lại ngày và quy tắc.',
} as const

export type ScheduleWords = Widen<typeof schedule>
