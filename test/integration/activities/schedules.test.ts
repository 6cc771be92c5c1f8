import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { Activity, Channel, User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeAgencyTree, type AgencyTree } from '../../helpers/makeAgencyTree'
import { makeChannel } from '../../helpers/makeChannel'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

describe('saving a schedule', () => {
  let payload: Payload
  let tree: AgencyTree
  let channel: Channel
  let officer: User

  beforeAll(async () => {
    payload = await getTestPayload()
    tree = await makeAgencyTree(payload)
    channel = await makeChannel(payload)
    officer = await makeUser(payload, 'officer', tree.own)
  })

  const save = async (schedule: Partial<Activity['schedule']>) => {
    const { status, body } = await rest(payload, 'POST', '/api/activities', {
      as: officer,
      body: {
        title: 'Bản tin',
        channel: channel.id,
        agency: tree.own.id,
        schedule: { start: '2018-03-01T06:30', durationMinutes: 15, ...schedule },
      },
    })
    return { status, ...(body as { doc?: Activity; errors?: { message: string }[] }) }
  }
  const span = ({ doc }: { doc?: Activity }) => [doc?.schedule.firstDate, doc?.schedule.lastDate]

  it('keeps the first and last day for every kind of end', async () => {
    expect(span(await save({}))).toEqual(['2018-03-01', '2018-03-01'])
    expect(span(await save({ rrule: 'FREQ=DAILY;UNTIL=20180310T235900' }))).toEqual([
      '2018-03-01',
      '2018-03-10',
    ])
    expect(span(await save({ rrule: 'FREQ=WEEKLY;COUNT=3' }))).toEqual(['2018-03-01', '2018-03-15'])
    const [first, last] = span(await save({ rrule: 'FREQ=DAILY' }))
    expect([first, last ?? null]).toEqual(['2018-03-01', null])
    expect(span(await save({ rdates: ['2018-04-02T08:00'] }))).toEqual(['2018-03-01', '2018-04-02'])
  })

  it('refuses with a sentence what cannot be meant, and saves nothing', async () => {
    const before = await payload.count({ collection: 'activities' })
    const refused: Partial<Activity['schedule']>[] = [
      { rrule: 'FREQ=SECONDLY' },
      { rrule: 'FREQ=MINUTELY;INTERVAL=5' },
      { rrule: 'nonsense' },
      { rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' },
      { rrule: 'FREQ=DAILY;UNTIL=20180228' },
      { rrule: 'FREQ=DAILY;COUNT=2;UNTIL=20180310' },
      { start: '2018-02-30T06:30' },
      { exdates: ['2018-02-30T06:30'] },
      { timeZone: 'Mars/Olympus' },
      { durationMinutes: 0 },
    ]
    for (const schedule of refused) {
      const { status, errors } = await save(schedule)
      expect([schedule, status]).toEqual([schedule, 400])
      expect(errors?.[0]?.message).not.toMatch(/\bund|\{|Something went wrong/)
    }
    expect(await payload.count({ collection: 'activities' })).toEqual(before)
  })
})
