import type { Agency } from '@/payload-types'
import { type DemoActivity, hanoi } from '../activity'
import { chanceOf } from '../chance'
import type { World } from '../world'
import { firstOn } from './firstOn'

const MORNING_DAYS = [
  ['TU', 'TH'],
  ['MO', 'TH'],
  ['WE', 'FR'],
  ['MO', 'WE', 'FR'],
  ['TU', 'FR'],
] as const

/**
 * Every district's programme, broadcast by the stations of all its communes on weekday mornings, in a
 * third of the districts once more in the afternoon. Length within the stations' limits (domain
 * reference §3.2); the clock times are the demo's own, as no source gives them.
 */
export function districtBroadcasts(world: World): DemoActivity[] {
  return world.districts.flatMap((district, index) => {
    const stations = world.communesOf(district)
    const morning = morningSeries(district, stations, index)
    return index % 3 === 0 ? [morning, afternoonSeries(district, stations)] : [morning]
  })
}

function morningSeries(district: Agency, stations: Agency[], index: number): DemoActivity {
  const chance = chanceOf('morning', district.code)
  const days = MORNING_DAYS[index % MORNING_DAYS.length]!
  const durationMinutes = district.kind === 'quan' ? 15 : chance.pick([20, 25, 30])
  return {
    name: `morning|${district.code}`,
    title: `Chuyên mục “Cải cách hành chính” trên truyền thanh cơ sở ${place(district)}`,
    summary: `Tin, bài về cải cách hành chính do ${district.shortName} biên tập, các đài cấp xã phát buổi sáng.`,
    channel: 'commune-radio',
    agency: district,
    executors: stations,
    tasks: [4, 31],
    topics: ['public-services', chance.pick(['it-in-reform', 'openness', 'apparatus-payroll'])],
    schedule: hanoi({
      start: firstOn('2018-01-02', days, chance.pick(['06:15', '06:30', '06:45', '07:00'])),
      durationMinutes,
      rrule: `FREQ=WEEKLY;BYDAY=${days.join(',')};UNTIL=20181228`,
    }),
    expected: { airings: 1, minutes: durationMinutes, newsItems: 2 },
  }
}

function afternoonSeries(district: Agency, stations: Agency[]): DemoActivity {
  const chance = chanceOf('afternoon', district.code)
  const day = chance.pick(['TU', 'WE', 'TH'] as const)
  const durationMinutes = district.kind === 'quan' ? 10 : 15
  return {
    name: `afternoon|${district.code}`,
    title: `Hỏi đáp dịch vụ công trực tuyến, phát thanh buổi chiều ${place(district)}`,
    summary: 'Trả lời câu hỏi của người dân về thủ tục và dịch vụ công trực tuyến mức độ 3, 4.',
    channel: 'commune-radio',
    agency: district,
    executors: stations,
    tasks: [1, 4],
    topics: ['public-services', 'it-in-reform'],
    schedule: hanoi({
      start: firstOn('2018-01-08', [day], chance.pick(['16:45', '17:00', '17:15'])),
      durationMinutes,
      rrule: `FREQ=WEEKLY;BYDAY=${day};UNTIL=20181228`,
    }),
    expected: { airings: 1, minutes: durationMinutes, articles: 1 },
  }
}

/** "quận Ba Đình" */
export const place = (district: Agency) => (district.shortName ?? '').replace('UBND ', '')
