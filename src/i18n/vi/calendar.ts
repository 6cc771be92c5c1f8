import type { Widen } from '@/i18n/widen'

/** Words of the calendar. */
export const calendar = {
  title: 'Lịch hoạt động',
  month: 'Tháng',
  week: 'Tuần',
  list: 'Danh sách',
  today: 'Hôm nay',
  previous: 'Trước',
  next: 'Sau',
  allAgencies: 'Tất cả cơ quan',
  allChannels: 'Tất cả hình thức',
  allStates: 'Mọi trạng thái',
  agency: 'Cơ quan',
  channel: 'Hình thức',
  state: 'Trạng thái',
  search: 'Tìm theo tên',
  create: 'Tạo hoạt động',
  more: '+{count} mục',
  none: 'Không có hoạt động nào trong thời gian này.',
  noneHint: 'Đổi tháng, bỏ bớt điều kiện lọc, hoặc tạo hoạt động mới.',
  loading: 'Đang tải…',
  failed: 'Không tải được lịch. Kiểm tra kết nối rồi thử lại.',
  retry: 'Thử lại',
  count: '{count} lần trong thời gian này',
  cancelled: 'Đã hủy',
  moved: 'Dời từ {from}',
  executors: '{count} đơn vị thực hiện',
  logged: 'Đã ghi: {aired} đã phát, {late} phát muộn, {missed} không phát',
  open: 'Mở hoạt động',
  logIt: 'Ghi nhật ký ngày này',
  close: 'Đóng',
  reason: 'Lý do',
  demo: 'Dữ liệu minh họa',
} as const

export type CalendarWords = Widen<typeof calendar>
