/** What a planner should know before saving. `{…}` places are filled; `dates` come ready written. */
export const conflicts = {
  title: 'Điều cần lưu ý trước khi lưu',
  none: 'Không trùng lịch, không vượt mức của đài trong {days} ngày xét ({from} – {to}).',
  noneElse: 'Ngoài ra không có gì cần lưu ý trong {days} ngày xét ({from} – {to}).',
  unchecked:
    'Chưa xét trùng lịch và mức phát của {count} đơn vị thực hiện nằm ngoài phạm vi của bạn.',
  noStation: 'Chưa chọn đơn vị thực hiện nên chưa xét trùng lịch và mức phát của đài nào.',
  past: 'Lịch này đã qua, không xét trùng lịch.',
  horizon: 'Xét {days} ngày, từ {from} đến {to}.',
  checking: 'Đang xét trùng lịch…',
  failed: 'Chưa xét được trùng lịch. Kiểm tra kết nối; khi gửi duyệt hệ thống sẽ xét lại.',
  keep: 'Vẫn giữ lịch này, vì',
  keepHint:
    'Lưu nháp thì chưa cần. Khi gửi duyệt phải ghi lý do; người duyệt đọc được và lý do ghi vào quá trình xử lý.',
  sentences: {
    overlap: 'Trùng giờ với “{other}” tại {stations}: {dates}.',
    overlapUnknown: 'Trùng giờ với một chương trình khác tại {stations}: {dates}.',
    overlapSelf: 'Hai lần phát của chính hoạt động này trùng giờ: {dates}.',
    tooManySessions:
      '{stations} phát {value} buổi trong ngày, mức cho phép là {limit} buổi: {dates}.',
    sessionTooLong:
      '{stations} có buổi phát dài {value} phút, mức cho phép là {limit} phút một buổi: {dates}.',
    tooManyMinutes:
      '{stations} phát {value} phút trong ngày, mức cho phép là {limit} phút: {dates}.',
    notABroadcastDay: '{stations} không phát vào ngày này trong tuần: {dates}.',
    onHoliday: 'Rơi vào ngày nghỉ lễ: {dates}.',
    onWeekend: 'Rơi vào cuối tuần: {dates}.',
    outsidePlan: 'Ngoài thời gian của {plan}: {dates}.',
    taskClosed: 'Sau thời hạn của nhiệm vụ “{task}”: {dates}.',
  },
  and: 'và',
  moreDates: '{n} ngày khác',
  moreStations: '{n} đài khác',
}

export type ConflictWords = typeof conflicts
