import type { DateRange, DaysOff, Schedule } from '@/domain/recurrence/schedule'
import type { Feed, FeedSeries } from '@/exporters/ics/feed'
import { noDaysOff } from '../daysOff'

/** A feed of these schedules, one activity each, named `s0`, `s1` … */
export function feedOf(
  schedules: readonly Schedule[],
  { window, daysOff = noDaysOff }: { window: DateRange; daysOff?: DaysOff },
  more: Partial<FeedSeries> = {},
): Feed {
  return {
    name: 'Lịch tuyên truyền; quận Đống Đa, Hà Nội',
    description: 'Các hoạt động đã được duyệt và công khai.',
    source: 'https://lich.example.vn/lich.ics',
    timeZone: 'Asia/Ho_Chi_Minh',
    window,
    daysOff,
    words: { cancelled: 'Đã hủy: {title}', postponed: 'Hoãn: {title}' },
    series: schedules.map((schedule, index) => ({
      id: `s${index}`,
      title: `Bản tin cải cách hành chính số ${index}`,
      description: 'Cơ quan thực hiện: Đài truyền thanh; phường Ô Chợ Dừa, quận Đống Đa',
      url: 'https://lich.example.vn/hoat-dong/1',
      categories: ['Truyền thanh cơ sở'],
      schedule,
      changes: [],
      status: 'CONFIRMED',
      created: '2018-01-02T03:04:05.678Z',
      modified: '2018-01-02T04:04:05.678Z',
      ...more,
    })),
  }
}
