import { type DemoActivity, hanoi } from '../activity'
import { chanceOf } from '../chance'
import type { World } from '../world'
import { CITY_WORK } from './cityWork'
import { firstOn } from './firstOn'

/** What every department does, and what the plan asks of single ones. */
export function departmentWork(world: World): DemoActivity[] {
  return [...world.departments.flatMap((agency) => routine(agency)), ...named(world)]
}

function routine(agency: World['departments'][number]): DemoActivity[] {
  const chance = chanceOf('department', agency.code)
  const weekday = chance.pick(['MO', 'TU', 'WE', 'TH', 'FR'] as const)
  return [
    {
      name: `portal|${agency.code}`,
      title: `Tin, bài cải cách hành chính trên trang thông tin điện tử ${agency.shortName}`,
      summary: 'Hai tuần một kỳ: thủ tục mới, kết quả giải quyết hồ sơ.',
      channel: 'portal',
      agency,
      tasks: [1, 30],
      topics: ['public-services', 'it-in-reform'],
      schedule: hanoi({
        start: firstOn('2018-01-08', [weekday], '10:00'),
        durationMinutes: 60,
        rrule: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekday};UNTIL=20181231`,
      }),
      expected: { articles: 1, newsItems: 1 },
    },
    {
      name: `press|${agency.code}`,
      title: `${agency.shortName} cung cấp thông tin cải cách hành chính cho báo chí`,
      summary: 'Hằng tháng, kèm số liệu giải quyết hồ sơ.',
      channel: 'press-briefing',
      agency,
      tasks: [2],
      topics: ['openness'],
      schedule: hanoi({
        start: `2018-01-${String(chance.whole(8, 25)).padStart(2, '0')}T15:00`,
        durationMinutes: 60,
        rrule: 'FREQ=MONTHLY;COUNT=12',
        weekendPolicy: 'next',
        holidayPolicy: 'next',
      }),
      expected: { sessions: 1, newsItems: 3 },
    },
  ]
}

function named(world: World): DemoActivity[] {
  return CITY_WORK.map(({ agency, start, minutes, rrule, ...activity }) => ({
    ...activity,
    agency: world.agency(agency),
    schedule: hanoi({
      start,
      durationMinutes: minutes,
      rrule,
      weekendPolicy: 'next',
      holidayPolicy: 'next',
    }),
  }))
}
