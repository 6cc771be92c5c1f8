import type { Agency } from '@/payload-types'
import { type DemoActivity, hanoi } from '../activity'
import { type Chance, chanceOf } from '../chance'
import type { World } from '../world'
import { place } from './districtBroadcasts'

/** What districts do beside radio: boards, banners, dialogues, leaflets, training, contests. */
export function districtWork(world: World): DemoActivity[] {
  return world.districts.flatMap((district) => {
    const chance = chanceOf('work', district.code)
    const work = [boards(district), portal(district), banners(district, chance), dialogue(district)]
    if (chance.happens(0.7)) work.push(leaflets(district, chance))
    if (chance.happens(0.6)) work.push(training(district, chance))
    if (chance.happens(0.3)) work.push(contest(district, chance))
    return work
  })
}

const day = (chance: Chance, month: string) =>
  `2018-${month}-${String(chance.whole(5, 26)).padStart(2, '0')}`

function boards(district: Agency): DemoActivity {
  return {
    name: `boards|${district.code}`,
    title: `Cập nhật bảng tin công cộng về thủ tục hành chính, ${place(district)}`,
    summary: 'Thay nội dung bảng tin tại trụ sở và điểm sinh hoạt cộng đồng vào đầu tháng.',
    channel: 'public-board',
    agency: district,
    tasks: [7, 31],
    topics: ['openness', 'public-services'],
    schedule: hanoi({
      start: '2018-01-05T08:00',
      durationMinutes: 480,
      rrule: 'FREQ=MONTHLY;BYMONTHDAY=5;UNTIL=20181231',
      weekendPolicy: 'next',
      holidayPolicy: 'next',
    }),
    expected: { pieces: 10 },
  }
}

function portal(district: Agency): DemoActivity {
  return {
    name: `portal|${district.code}`,
    title: `Tin, bài cải cách hành chính trên Cổng thông tin điện tử ${place(district)}`,
    summary: 'Mỗi tuần một kỳ trên chuyên mục cải cách hành chính.',
    channel: 'portal',
    agency: district,
    tasks: [1, 30],
    topics: ['it-in-reform', 'public-services'],
    schedule: hanoi({
      start: '2018-01-04T09:00',
      durationMinutes: 60,
      rrule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20181231',
    }),
    expected: { articles: 1, newsItems: 2 },
  }
}

function banners(district: Agency, chance: Chance): DemoActivity {
  return {
    name: `banners|${district.code}`,
    title: `Băng rôn, pa nô về cải cách hành chính trên địa bàn ${place(district)}`,
    summary: 'Treo tại trụ sở, trục đường chính và nhà văn hóa; hai đợt trong năm.',
    channel: 'visual',
    agency: district,
    tasks: [8],
    topics: ['public-services'],
    schedule: hanoi({
      start: `${day(chance, '03')}T08:00`,
      durationMinutes: 480,
      rrule: 'FREQ=MONTHLY;INTERVAL=6;COUNT=2',
    }),
    expected: { pieces: chance.whole(20, 60) },
  }
}

function dialogue(district: Agency): DemoActivity {
  return {
    name: `dialogue|${district.code}`,
    title: `Đối thoại với người dân và doanh nghiệp về thủ tục hành chính, ${place(district)}`,
    summary: 'Lãnh đạo UBND trả lời trực tiếp; câu hỏi được tổng hợp gửi Sở Nội vụ.',
    channel: 'dialogue',
    agency: district,
    tasks: [1, 32],
    topics: ['openness'],
    schedule: hanoi({
      start: '2018-03-22T14:00',
      durationMinutes: 150,
      rrule: 'FREQ=MONTHLY;INTERVAL=3;COUNT=4',
      weekendPolicy: 'next',
    }),
    expected: { sessions: 1, attendances: 120 },
  }
}

function leaflets(district: Agency, chance: Chance): DemoActivity {
  const copies = chance.whole(4, 20) * 500
  return {
    name: `leaflets|${district.code}`,
    title: `Tờ gấp “Nộp hồ sơ trực tuyến trong 5 bước”, ${place(district)}`,
    summary: 'Phát tại bộ phận một cửa và nhà văn hóa.',
    channel: 'leaflet',
    agency: district,
    tasks: [6, 30],
    topics: ['public-services', 'it-in-reform'],
    schedule: hanoi({ start: `${day(chance, '05')}T08:00`, durationMinutes: 480 }),
    expected: { copies, designs: 1 },
  }
}

function training(district: Agency, chance: Chance): DemoActivity {
  return {
    name: `training|${district.code}`,
    title: `Tập huấn viết tin, bài cho cán bộ đài truyền thanh cấp xã, ${place(district)}`,
    summary: 'Một ngày, có bài thực hành trên thủ tục của bộ phận một cửa.',
    channel: 'training',
    agency: district,
    tasks: [10, 13],
    topics: ['public-services'],
    schedule: hanoi({ start: `${day(chance, '04')}T08:00`, durationMinutes: 420 }),
    expected: { sessions: 1, attendances: 60 },
  }
}

function contest(district: Agency, chance: Chance): DemoActivity {
  return {
    name: `contest|${district.code}`,
    title: `Hội thi tuyên truyền viên cải cách hành chính ${place(district)}`,
    summary: 'Phần thi: chào hỏi, kiến thức, xử lý tình huống tại bộ phận một cửa.',
    channel: 'contest',
    agency: district,
    tasks: [5],
    topics: ['public-services', 'openness'],
    schedule: hanoi({ start: `${day(chance, '09')}T08:00`, durationMinutes: 480 }),
    expected: { sessions: 1, attendances: 250 },
  }
}
