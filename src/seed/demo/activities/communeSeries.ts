import { type DemoActivity, hanoi } from '../activity'
import { chanceOf } from '../chance'
import type { World } from '../world'
import { firstOn } from './firstOn'

/**
 * One commune in eight has a weekly programme of its own beside its district's, on days without the
 * district's afternoon programme: two sessions a day are the limit.
 */
export function communeSeries(world: World): DemoActivity[] {
  return world.districts.flatMap((district) =>
    world
      .communesOf(district)
      .filter(({ code }) => chanceOf('own programme', code).happens(0.12))
      .map((commune) => {
        const chance = chanceOf('own series', commune.code)
        const day = chance.pick(['MO', 'FR'] as const)
        const durationMinutes = district.kind === 'quan' ? 10 : chance.pick([15, 20])
        return {
          name: `own|${commune.code}`,
          title: `Bản tin cải cách hành chính của ${commune.shortName}`,
          summary: 'Kết quả tiếp nhận, trả hồ sơ trong tuần; thủ tục người dân hay hỏi.',
          channel: 'commune-radio',
          agency: commune,
          tasks: [1, 4],
          topics: ['public-services', 'openness'],
          schedule: hanoi({
            start: firstOn('2018-01-08', [day], chance.pick(['16:30', '16:50', '17:10'])),
            durationMinutes,
            rrule: `FREQ=WEEKLY;BYDAY=${day};UNTIL=20181228`,
          }),
          expected: { airings: 1, minutes: durationMinutes, newsItems: 2 },
        }
      }),
  )
}
