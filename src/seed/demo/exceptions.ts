import { nextWorkingDay } from '@/domain/calendar/workingDays'
import { expand } from '@/domain/recurrence/expand'
import type { NewDocument } from '@/queries/insertDocuments'
import { idFrom } from '@/queries/newId'
import { type DemoActivity, activityId } from './activity'
import { chanceOf } from './chance'
import type { World } from './world'

const REASONS = {
  cancelled: [
    'Ngừng phát để bảo dưỡng hệ thống loa.',
    'Nhường sóng cho chương trình của Thành phố.',
    'Trùng kỳ thi tại điểm trường trên địa bàn.',
  ],
  moved: [
    'Lịch cắt điện của khu vực.',
    'Cán bộ đài tham gia tập huấn của Thành phố.',
    'Trùng hội nghị của UBND.',
  ],
} as const

/** One cancelled and one moved broadcast a year in most districts' morning series. */
export function exceptionDocuments(
  world: World,
  activities: readonly DemoActivity[],
): NewDocument<'occurrence-exceptions'>[] {
  return activities
    .filter(({ name }) => name.startsWith('morning|'))
    .flatMap((activity) => {
      const chance = chanceOf('exceptions', activity.name)
      const range = { from: '2018-02-26', to: '2018-12-14' }
      const slots = expand(activity.schedule, range, world.daysOff)
      const kinds = (['cancelled', 'moved'] as const).filter(() => chance.happens(0.7))
      return kinds.map((kind, index) => {
        const half = Math.floor(slots.length / 2)
        const slot = slots[index * half + chance.whole(0, half - 1)]!
        const [date, time] = slot.start.split('T') as [string, string]
        return {
          id: idFrom('demo', 'exception', activity.name, kind),
          activity: activityId(activity.name),
          agency: activity.agency.id,
          originalStart: slot.originalStart,
          kind,
          newStart: kind === 'moved' ? `${nextWorkingDay(date, world.daysOff)}T${time}` : undefined,
          reason: chance.pick(REASONS[kind]),
          key: `${activityId(activity.name)}|${slot.originalStart}`,
          demo: true,
        }
      })
    })
}
