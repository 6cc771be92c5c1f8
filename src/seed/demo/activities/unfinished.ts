import { type DemoActivity, hanoi } from '../activity'
import type { World } from '../world'

/** Work on its way at the end of 2018, for the first screens of a district and of the Department. */
export function unfinishedIn2018(world: World): DemoActivity[] {
  const baDinh = world.agency('HN-001')
  const [first, second, third] = world.communesOf(baDinh)
  const common = {
    channel: 'commune-radio',
    topics: ['public-services'],
    tasks: [4],
    expected: { airings: 1, minutes: 10 },
  }
  const once = (start: string) => hanoi({ start, durationMinutes: 10 })
  // prettier-ignore
  return [
    {
      ...common, name: 'open|1', agency: first!, state: 'submitted', schedule: once('2018-12-19T06:45'),
      title: `Tổng kết cải cách hành chính năm 2018 của ${first!.shortName}`,
      summary: 'Bản tin cuối năm, chờ duyệt.',
    },
    {
      ...common, name: 'open|2', agency: second!, state: 'submitted', schedule: once('2018-12-20T06:45'),
      title: `Lịch tiếp công dân tháng 01/2019 của ${second!.shortName}`,
      summary: 'Thông báo, chờ duyệt.',
    },
    {
      ...common, name: 'open|3', agency: third!, state: 'changesRequested', by: { author: 'quan', decider: 'quan' },
      schedule: once('2018-12-21T06:45'), remark: 'Bổ sung số hồ sơ đã giải quyết và nguồn số liệu.',
      title: `Kết quả một cửa quý IV của ${third!.shortName}`, summary: 'Cần bổ sung số liệu.',
    },
    {
      ...common, name: 'open|4', agency: baDinh, state: 'draft', channel: 'dialogue', tasks: [1, 32],
      schedule: hanoi({ start: '2018-12-27T14:00', durationMinutes: 120 }),
      title: 'Đối thoại cuối năm với hộ kinh doanh quận Ba Đình', summary: 'Đang soạn.',
      expected: { sessions: 1, attendances: 80 },
    },
    {
      ...common, name: 'open|5', agency: baDinh, state: 'cancelled', channel: 'contest', tasks: [5],
      schedule: hanoi({ start: '2018-08-24T08:00', durationMinutes: 240 }),
      by: { author: 'quan' }, remark: 'Gộp vào hội thi của Thành phố tháng 10.',
      title: 'Hội thi tìm hiểu thủ tục hành chính quận Ba Đình', summary: 'Đã hủy.',
      expected: { sessions: 1, attendances: 150 },
    },
    {
      ...common, name: 'open|6', agency: world.agency('STTTT'), state: 'submitted', channel: 'clip', tasks: [6],
      by: { author: 'sotttt' }, schedule: hanoi({ start: '2018-12-24T08:00', durationMinutes: 480 }),
      title: 'Clip tổng kết năm cải cách hành chính 2018', summary: 'Chờ duyệt nội dung lời bình.',
      expected: { pieces: 1, minutes: 5 },
    },
  ]
}
