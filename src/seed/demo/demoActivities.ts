import type { DemoActivity } from './activity'
import { communeSeries } from './activities/communeSeries'
import { departmentWork } from './activities/departmentWork'
import { districtBroadcasts } from './activities/districtBroadcasts'
import { districtWork } from './activities/districtWork'
import { todaysSeries, unfinishedToday } from './activities/today'
import { unfinishedIn2018 } from './activities/unfinished'
import type { World } from './world'

/**
 * All activities of the demo: those of 2018, those that run today, and those still on their way.
 * @param now the local day `YYYY-MM-DD`
 */
export function demoActivities(
  world: World,
  now: string,
): { year: DemoActivity[]; today: DemoActivity[]; open: DemoActivity[] } {
  return {
    year: [
      ...districtBroadcasts(world),
      ...communeSeries(world),
      ...districtWork(world),
      ...departmentWork(world),
    ],
    today: todaysSeries(world, now),
    open: [...unfinishedIn2018(world), ...unfinishedToday(world, now)],
  }
}
