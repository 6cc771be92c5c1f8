import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { Activity, Channel, User } from '@/payload-types'
import type { Calendar } from '@/queries/calendar'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeActivity } from '../../helpers/makeActivity'
import { makeAgencyTree, type AgencyTree } from '../../helpers/makeAgencyTree'
import { makeChannel } from '../../helpers/makeChannel'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

const MARCH = 'from=2018-03-01&to=2018-03-31'

describe('GET /api/calendar', () => {
  let payload: Payload
  let tree: AgencyTree
  let radio: Channel
  let press: Channel
  let morning: Activity
  const people = {} as Record<'officer' | 'lead' | 'commune' | 'department' | 'other', User>

  beforeAll(async () => {
    payload = await getTestPayload()
    tree = await makeAgencyTree(payload)
    radio = await makeChannel(payload)
    press = await makeChannel(payload, { code: 'bao_in', groupCode: 'bao_chi', nameVi: 'Báo in' })
    people.officer = await makeUser(payload, 'officer', tree.parent)
    people.commune = await makeUser(payload, 'commune', tree.own)
    people.department = await makeUser(payload, 'department', tree.city)
    people.other = await makeUser(payload, 'officer', tree.other)
    morning = await makeActivity(payload, {
      agency: tree.parent,
      channel: radio,
      data: { executors: [tree.own.id, tree.sibling.id] },
    })
    const once = {
      durationMinutes: 60,
      timeZone: 'Asia/Ho_Chi_Minh',
      holidayPolicy: 'air',
      weekendPolicy: 'air',
    } as const
    await makeActivity(payload, {
      agency: tree.parent,
      channel: press,
      data: {
        title: 'Họp báo quận Đống Đa',
        isPublic: false,
        schedule: { ...once, start: '2018-03-10T08:00' },
      },
    })
    await makeActivity(payload, {
      agency: tree.other,
      channel: press,
      data: { title: 'Dự thảo', state: 'draft', schedule: { ...once, start: '2018-03-12T08:00' } },
    })
    await payload.create({
      collection: 'holidays',
      data: { date: '2018-03-08', name: 'Nghỉ', kind: 'off', status: 'official' },
    })
    await payload.create({
      collection: 'holidays',
      data: { date: '2018-03-09', name: 'Đề xuất', kind: 'off', status: 'proposed' },
    })
    const exception = { activity: morning.id, agency: tree.parent.id, key: '', reason: 'Mất điện' }
    await payload.create({
      collection: 'occurrence-exceptions',
      data: { ...exception, originalStart: '2018-03-05T06:30', kind: 'cancelled' },
    })
    await payload.create({
      collection: 'occurrence-exceptions',
      data: {
        ...exception,
        originalStart: '2018-03-30T06:30',
        kind: 'moved',
        newStart: '2018-05-02T17:00',
      },
    })
  })

  const ask = async (query: string, as?: User) => {
    const answer = await rest(payload, 'GET', `/api/calendar?${query}`, { as })
    const body = answer.body as unknown as Calendar & {
      errors?: { message: string; code: string }[]
    }
    return { ...answer, body }
  }
  const titles = ({ body }: { body: Calendar }) =>
    [...new Set(body.occurrences.map(({ activity }) => body.activities[activity]?.title))].sort()

  it('gives the occurrences of a month in order, with what they share once', async () => {
    const { status, body } = await ask(MARCH, people.officer)
    expect(status).toBe(200)
    const own = body.occurrences.filter(({ activity }) => activity === morning.id)
    // 22 weekdays of March 2018, less the official holiday and the one moved to May.
    expect(own).toHaveLength(20)
    expect(own[0]).toEqual({
      activity: morning.id,
      originalStart: '2018-03-01T06:30',
      start: '2018-03-01T06:30',
      end: '2018-03-01T06:45',
    })
    expect(body.activities[morning.id]).toMatchObject({
      title: morning.title,
      channel: radio.id,
      agency: tree.parent.id,
      executors: 2,
      state: 'approved',
    })
    expect(body.channels[radio.id]).toMatchObject({ code: radio.code, nameVi: radio.nameVi })
    expect(body.agencies[tree.parent.id]).toMatchObject({ code: tree.parent.code })
    const starts = body.occurrences.map(({ start }) => start)
    expect(starts).toEqual([...starts].sort())
  })

  it('lets only official holidays move the schedule', async () => {
    const { body } = await ask(MARCH, people.officer)
    const days = body.occurrences.map(({ start }) => start.slice(0, 10))
    expect(days).not.toContain('2018-03-08')
    expect(days).toContain('2018-03-09')
  })

  it('marks what was cancelled and shows what was moved in after the end of the series', async () => {
    const { body } = await ask(MARCH, people.officer)
    expect(body.occurrences.find(({ change }) => change)).toMatchObject({
      start: '2018-03-05T06:30',
      change: 'cancelled',
      reason: 'Mất điện',
    })
    const may = await ask('from=2018-05-01&to=2018-05-31', people.officer)
    expect(may.body.occurrences).toMatchObject([
      { originalStart: '2018-03-30T06:30', start: '2018-05-02T17:00', change: 'moved' },
    ])
  })

  it('shows everybody what is approved and public, without reasons', async () => {
    const { body, response } = await ask(MARCH)
    expect(titles({ body })).toEqual([morning.title])
    expect(JSON.stringify(body)).not.toContain('Mất điện')
    expect(body.occurrences.some(({ change }) => change === 'cancelled')).toBe(true)
    expect(response.headers.get('cache-control')).toContain('public')
  })

  it('shows an agency its own, the asked executor what it carries out, the Department all', async () => {
    expect(titles(await ask(MARCH, people.commune))).toEqual([morning.title])
    expect(titles(await ask(MARCH, people.officer))).toEqual([
      morning.title,
      'Họp báo quận Đống Đa',
    ])
    expect(titles(await ask(MARCH, people.other))).toEqual([morning.title, 'Dự thảo'])
    expect(titles(await ask(MARCH, people.department))).toHaveLength(3)
  })

  it('filters by agency with all below it, channel or group, state and words without marks', async () => {
    const of = async (query: string) => titles(await ask(`${MARCH}&${query}`, people.department))
    expect(await of(`agency=${tree.own.code}`)).toEqual([morning.title])
    expect(await of(`agency=${tree.parent.id}`)).toHaveLength(2)
    expect(await of(`agency=${tree.city.code}`)).toHaveLength(3)
    expect(await of('channel=bao_in')).toEqual(['Dự thảo', 'Họp báo quận Đống Đa'])
    expect(await of('channel=bao_chi,truyen_thanh')).toHaveLength(3)
    expect(await of('state=draft,submitted')).toEqual(['Dự thảo'])
    expect(await of('q=dong%20da')).toEqual(['Họp báo quận Đống Đa'])
  })

  it('counts what was logged of each occurrence when asked', async () => {
    const logged = await rest(payload, 'POST', '/api/logs', {
      as: people.commune,
      body: { activity: morning.id, originalStart: '2018-03-06T06:30', state: 'aired' },
    })
    expect(logged.status).toBe(201)
    const { body } = await ask(`${MARCH}&logs=1`, people.officer)
    const counted = body.occurrences.filter(({ logs }) => logs)
    expect(counted).toMatchObject([{ start: '2018-03-06T06:30', logs: { aired: 1 } }])
  })

  it('shows all of a busy day, not a page of it', async () => {
    const schedule = { start: '2018-06-04T08:00', durationMinutes: 30 } as Activity['schedule']
    for (let i = 0; i < 12; i++) {
      await makeActivity(payload, {
        agency: tree.parent,
        channel: radio,
        data: { title: `Tin ${i}`, schedule: { ...morning.schedule, ...schedule, rrule: '' } },
      })
    }
    const june = 'from=2018-06-01&to=2018-06-30'
    expect((await ask(june, people.officer)).body.occurrences).toHaveLength(12)
    expect((await ask(june)).body.occurrences).toHaveLength(12)
    const { body } = await rest(payload, 'GET', '/api/slots?date=2018-06-04', {
      as: people.officer,
    })
    expect(body.slots).toHaveLength(12)
  })

  it('says which occurrences a day off put together', async () => {
    const { id } = await makeActivity(payload, {
      agency: tree.own,
      channel: press,
      data: {
        schedule: {
          start: '2019-03-04T09:00',
          durationMinutes: 30,
          timeZone: 'Asia/Ho_Chi_Minh',
          rrule: 'FREQ=DAILY;UNTIL=20190311T235900',
          holidayPolicy: 'next',
          weekendPolicy: 'next',
        },
      },
    })
    const { body } = await ask('from=2019-03-09&to=2019-03-11')
    expect(body.occurrences).toEqual([
      {
        activity: id,
        originalStart: '2019-03-11T09:00',
        start: '2019-03-11T09:00',
        end: '2019-03-11T09:30',
        merged: ['2019-03-09T09:00', '2019-03-10T09:00'],
      },
    ])
  })

  it('says what is wrong with a range or a filter', async () => {
    const codeOf = async (query: string) => {
      const { status, body } = await ask(query, people.officer)
      expect(status).toBe(400)
      expect(body.errors?.[0]?.message.length).toBeGreaterThan(10)
      return body.errors?.[0]?.code
    }
    expect(await codeOf('')).toBe('rangeMissing')
    expect(await codeOf('from=2018-03-01')).toBe('rangeMissing')
    expect(await codeOf('from=2018-02-30&to=2018-03-01')).toBe('dateImpossible')
    expect(await codeOf('from=2018-03-02&to=2018-03-01')).toBe('endsBeforeStart')
    expect(await codeOf('from=2018-03-01&to=2018-05-02')).toBe('rangeTooLong')
    expect((await ask('from=2018-03-01&to=2018-05-01')).status).toBe(200)
    expect(await codeOf(`${MARCH}&agency=no-such`)).toBe('agencyUnknown')
    expect(await codeOf(`${MARCH}&channel=no-such`)).toBe('channelUnknown')
    expect(await codeOf(`${MARCH}&state=live`)).toBe('stateUnknown')
  })

  it('answers 304 as long as nothing changed', async () => {
    const { response } = await ask(MARCH)
    const etag = response.headers.get('etag') ?? ''
    const again = await rest(payload, 'GET', `/api/calendar?${MARCH}`, {
      headers: { 'If-None-Match': etag },
    })
    expect(again.status).toBe(304)
    const other = await rest(payload, 'GET', '/api/calendar?from=2018-03-01&to=2018-03-02', {
      headers: { 'If-None-Match': etag },
    })
    expect(other.status).toBe(200)
  })
})
