import { addDays } from '@/domain/calendar/civilDate'
import { type DemoActivity, hanoi } from '../activity'
import type { World } from '../world'
import { firstOn } from './firstOn'

/** How long before today the series of today began. */
const DAYS_BEFORE = 28

/**
 * Series that run in the administration of today, so that "today's slots" has work on every day of the
 * week: radio on weekdays, boards every day, talks on Sundays. Sở VH&TT answers for grassroots
 * information since 2025-03-01 (domain reference §5.2); the wards and communes of 2025 carry it out.
 * @param now the local day `YYYY-MM-DD`
 */
export function todaysSeries(world: World, now: string): DemoActivity[] {
  const begin = addDays(now, -DAYS_BEFORE)
  const department = world.agency('SVHTT')
  const ward = world.agency('HN-00004@2025-07-01')
  const communes = world.communesOn(now)
  const wards = communes.filter(({ kind }) => kind === 'phuong')
  const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR'] as const
  const every = { topics: ['digital-government', 'procedures'], tasks: [] as number[] }
  const decided = { by: { author: 'canbo', decider: 'lanhdao' } as const }
  // prettier-ignore
  return [
    {
      ...every, ...decided, name: 'now|radio', agency: department, executors: communes, channel: 'commune-radio',
      title: 'Bản tin cải cách hành chính trên truyền thanh cơ sở',
      summary: 'Bản tin chung của Thành phố, các xã, phường phát buổi sáng ngày làm việc.',
      schedule: hanoi({ start: firstOn(begin, weekdays, '06:45'), durationMinutes: 15, rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR' }),
      expected: { airings: 1, minutes: 15, newsItems: 2 },
    },
    {
      ...every, ...decided, name: 'now|boards', agency: department, executors: wards, channel: 'electronic-board',
      title: 'Bảng tin điện tử: dịch vụ công trực tuyến toàn trình',
      summary: 'Chạy hằng ngày trên bảng tin điện tử của các phường.',
      schedule: hanoi({ start: `${begin}T08:00`, durationMinutes: 720, rrule: 'FREQ=DAILY', holidayPolicy: 'air' }),
      expected: { pieces: 1, airings: 24 },
    },
    {
      ...every, name: 'now|ward-radio', agency: ward, channel: 'commune-radio',
      title: 'Bản tin chiều phường Ba Đình',
      summary: 'Hồ sơ một cửa trong ngày, lịch tiếp công dân.',
      schedule: hanoi({ start: firstOn(begin, weekdays, '16:45'), durationMinutes: 15, rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR' }),
      expected: { airings: 1, minutes: 15, newsItems: 2 },
    },
    {
      ...every, name: 'now|ward-social', agency: ward, channel: 'social',
      title: 'Nhắc hẹn trả hồ sơ trên trang Zalo phường Ba Đình',
      summary: 'Mỗi ngày một bài.',
      schedule: hanoi({ start: `${begin}T19:00`, durationMinutes: 15, rrule: 'FREQ=DAILY', holidayPolicy: 'air' }),
      expected: { pieces: 1, views: 400 },
    },
    {
      ...every, ...decided, name: 'now|talks', agency: department, executors: wards.slice(0, 12), channel: 'oral',
      title: 'Hướng dẫn dịch vụ công tại khu dân cư sáng Chủ nhật',
      summary: 'Tổ công nghệ số cộng đồng hướng dẫn tại nhà văn hóa.',
      schedule: hanoi({ start: firstOn(begin, ['SU'], '08:30'), durationMinutes: 120, rrule: 'FREQ=WEEKLY;BYDAY=SU' }),
      expected: { sessions: 1, attendances: 60 }, media: ['poster-people'],
    },
    {
      ...every, ...decided, name: 'now|portal', agency: department, channel: 'portal',
      title: 'Tin cải cách hành chính trên trang thông tin điện tử Sở VH&TT',
      summary: 'Mỗi ngày một tin.',
      schedule: hanoi({ start: `${begin}T09:00`, durationMinutes: 60, rrule: 'FREQ=DAILY', holidayPolicy: 'air' }),
      expected: { newsItems: 1 },
    },
  ]
}

/** Work on its way today, for the lead and the officer of Sở VH&TT and for the ward of Ba Đình. */
export function unfinishedToday(world: World, now: string): DemoActivity[] {
  const department = world.agency('SVHTT')
  const ward = world.agency('HN-00004@2025-07-01')
  const canbo = { by: { author: 'canbo', decider: 'lanhdao' } as const }
  const phuong = { by: { author: 'phuong' } as const }
  const on = (days: number, time: string, durationMinutes: number) =>
    hanoi({ start: `${addDays(now, days)}T${time}`, durationMinutes })
  const topics = ['digital-government']
  // prettier-ignore
  return [
    {
      ...canbo, name: 'now|open|1', agency: department, channel: 'poster', tasks: [], topics, state: 'submitted',
      title: 'Poster “Hồ sơ trực tuyến – không cần đi lại”', summary: 'Hai mẫu, xin duyệt trước khi in.',
      schedule: on(6, '08:00', 480), expected: { pieces: 500, designs: 2 }, media: ['poster-building'],
    },
    {
      ...canbo, name: 'now|open|2', agency: department, channel: 'training', tasks: [], topics, state: 'submitted',
      title: 'Tập huấn người làm truyền thanh cơ sở của các xã, phường', summary: 'Một ngày, 126 học viên.',
      schedule: on(12, '08:00', 420), expected: { sessions: 1, attendances: 126 },
    },
    {
      ...canbo, name: 'now|open|3', agency: department, channel: 'clip', tasks: [], topics, state: 'changesRequested',
      remark: 'Rút lời bình còn 90 giây và thêm phụ đề.',
      title: 'Clip hướng dẫn tài khoản định danh cho người cao tuổi', summary: 'Sửa theo ý kiến lãnh đạo.',
      schedule: on(9, '08:00', 480), expected: { pieces: 1, minutes: 2 }, media: ['clip-studio'],
    },
    {
      ...canbo, name: 'now|open|4', agency: department, channel: 'press', tasks: [], topics, state: 'draft',
      title: 'Bài về mô hình một cửa lưu động ở các xã', summary: 'Đang soạn.',
      schedule: on(15, '09:00', 60), expected: { articles: 1 },
    },
    {
      ...phuong, name: 'now|open|5', agency: ward, channel: 'public-notice', tasks: [], topics, state: 'changesRequested',
      remark: 'Ghi rõ địa điểm và thời gian tiếp nhận.',
      title: 'Niêm yết thủ tục mới tại bộ phận một cửa phường Ba Đình', summary: 'Cần sửa trước khi niêm yết.',
      schedule: on(4, '08:00', 480), expected: { pieces: 5 },
    },
    {
      ...phuong, name: 'now|open|6', agency: ward, channel: 'dialogue', tasks: [], topics, state: 'draft',
      title: 'Đối thoại với hộ kinh doanh phường Ba Đình', summary: 'Đang soạn.',
      schedule: on(18, '14:00', 120), expected: { sessions: 1, attendances: 70 },
    },
  ]
}
