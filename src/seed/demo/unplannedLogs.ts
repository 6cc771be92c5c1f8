import type { NewDocument } from '@/queries/insertDocuments'
import { idFrom } from '@/queries/newId'
import { chanceOf } from './chance'
import type { World } from './world'

const TITLES = [
  'Thông báo khẩn về mưa ngập và tiêu thoát nước',
  'Thông báo lịch tiêm phòng và khám sức khỏe',
  'Thông báo tạm dừng tiếp nhận hồ sơ do sự cố mạng',
  'Tin về đợt cấp đổi giấy tờ lưu động tại khu dân cư',
] as const

/** Broadcasts that nobody had planned, by some thirty stations in the course of 2018. */
export function unplannedLogs(world: World): NewDocument<'logs'>[] {
  return world.districts.flatMap((district) => {
    const chance = chanceOf('unplanned', district.code)
    const station = chance.pick(world.communesOf(district))
    const date = `2018-${two(chance.whole(1, 12))}-${two(chance.whole(1, 28))}`
    return {
      id: idFrom('demo', 'log', 'unplanned', district.code),
      createdAt: `${date}T11:00:00.000Z`,
      title: chance.pick(TITLES),
      occurrenceKey: `unplanned|${idFrom('demo', 'unplanned', district.code)}`,
      agency: station.id,
      channel: world.channel('commune-radio'),
      date,
      time: `${two(chance.whole(7, 18))}:00`,
      state: 'aired' as const,
      origin: 'own' as const,
      measures: { airings: 1, minutes: 5, newsItems: 1 },
      demo: true,
    }
  })
}

const two = (value: number) => String(value).padStart(2, '0')
