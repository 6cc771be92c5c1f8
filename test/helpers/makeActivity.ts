import type { Payload } from 'payload'
import type { Activity, Agency, Channel } from '@/payload-types'

type Options = { agency: Agency; channel: Channel; data?: Partial<Activity> }

/** An approved, public activity: one broadcast each weekday morning of March 2018. */
export function makeActivity(
  payload: Payload,
  { agency, channel, data }: Options,
): Promise<Activity> {
  return payload.create({
    collection: 'activities',
    data: {
      title: 'Bản tin cải cách hành chính',
      agency: agency.id,
      channel: channel.id,
      state: 'approved',
      isPublic: true,
      schedule: {
        start: '2018-03-01T06:30',
        durationMinutes: 15,
        timeZone: 'Asia/Ho_Chi_Minh',
        rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20180331T235959',
        holidayPolicy: 'skip',
        weekendPolicy: 'air',
      },
      ...data,
    },
    depth: 0,
  })
}
