import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import type { Channel, User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeAgencyTree, type AgencyTree } from '../../helpers/makeAgencyTree'
import { makeChannel } from '../../helpers/makeChannel'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'
import {
  importIcsAsSystem,
  type IcsImportOutcome,
} from '../../../collections/Activities/verbs/importIcs'

const FILES = join(import.meta.dirname, '../../importers/ics/files')

let payload: Payload
let tree: AgencyTree
let channel: Channel
let officer: User
let lead: User

beforeAll(async () => {
  payload = await getTestPayload()
  tree = await makeAgencyTree(payload, 'ICS')
  channel = await makeChannel(payload)
  officer = await makeUser(payload, 'officer', tree.own)
  lead = await makeUser(payload, 'lead', tree.own)
})

const file = (name: string) => readFileSync(join(FILES, name), 'utf8')

type More = { agency?: string; dryRun?: boolean; as?: User }

async function send(
  text: string,
  { agency = tree.own.code, dryRun = false, as = officer }: More = {},
) {
  const body = new FormData()
  body.set('file', new Blob([text]), 'lich.ics')
  body.set('agency', agency)
  body.set('channel', channel.code)
  body.set('public', '1')
  if (dryRun) body.set('dryRun', '1')
  const answer = await rest(payload, 'POST', '/api/activities/import-ics', { as, body })
  return { status: answer.status, body: answer.body as unknown as IcsImportOutcome }
}

const figures = ({ created, updated, unchanged, skipped }: IcsImportOutcome) => ({
  created,
  updated,
  unchanged,
  skipped,
})

const activities = async (agency: string) => {
  const where = { agency: { equals: agency } }
  return (await payload.find({ collection: 'activities', where, depth: 0, pagination: false })).docs
}

const one = async (agency: string, uid: string) => {
  const found = (await activities(agency)).find(({ icalUid }) => icalUid === uid)
  if (!found) throw new Error(`no activity of ${uid}`)
  return found
}

describe('importing a calendar file', () => {
  it('says first what it would do, and does nothing', async () => {
    const { status, body } = await send(file('google.ics'), { dryRun: true })
    expect(status).toBe(200)
    expect(body.saved).toBe(false)
    expect(body.calendar).toBe('Phòng VHTT quận Đống Đa')
    expect(figures(body)).toEqual({ created: 3, updated: 0, unchanged: 0, skipped: 0 })
    expect(body.rows[0]).toMatchObject({ line: 18, status: 'created', changes: [] })
    expect(body.rows[0]?.occurrences).toEqual([
      'Dời 05:30 07/03/2018 → 17:00 08/03/2018',
      'Hủy 05:30 09/03/2018',
      'Còn 48 lần thực hiện',
    ])
    expect(body.rows[0]?.when).toContain('Thứ Hai, Thứ Tư, Thứ Sáu')
    expect(await activities(tree.own.id)).toEqual([])
  })

  it('makes drafts, with what is told of single occurrences', async () => {
    expect(figures((await send(file('google.ics'))).body).created).toBe(3)
    const series = await one(tree.own.id, '4k2b1c9p0a@google.com')
    expect(series).toMatchObject({ state: 'draft', isPublic: true, channel: channel.id })
    const { docs } = await payload.find({
      collection: 'occurrence-exceptions',
      where: { activity: { equals: series.id } },
      sort: 'originalStart',
      depth: 0,
    })
    expect(docs.map(({ kind, newStart, reason }) => ({ kind, newStart, reason }))).toEqual([
      { kind: 'moved', newStart: '2018-03-08T17:00', reason: 'Theo tệp lịch đã nhập: lich.ics' },
      { kind: 'cancelled', newStart: null, reason: 'Theo tệp lịch đã nhập: lich.ics' },
    ])
  })

  it('puts them on the calendar, where they can be searched', async () => {
    const path = '/api/calendar?from=2018-03-05&to=2018-03-10&q=ban%20tin%20cai%20cach'
    const { body } = await rest(payload, 'GET', path, { as: officer })
    const occurrences = body.occurrences as { start: string; change?: string; title?: string }[]
    expect(occurrences.map(({ start, change }) => [start, change])).toEqual([
      ['2018-03-05T05:30', undefined],
      ['2018-03-08T17:00', 'moved'],
      ['2018-03-09T05:30', 'cancelled'],
    ])
  })

  it('changes nothing the second time', async () => {
    const { body } = await send(file('google.ics'))
    expect(figures(body)).toEqual({ created: 0, updated: 0, unchanged: 3, skipped: 0 })
    expect(await activities(tree.own.id)).toHaveLength(3)
  })

  it('changes the draft of an event that was changed', async () => {
    const changed = file('google.ics').replace('Treo băng rôn', 'Treo cờ và băng rôn')
    const { body } = await send(changed)
    expect(figures(body)).toEqual({ created: 0, updated: 1, unchanged: 2, skipped: 0 })
    expect((await one(tree.own.id, '9allday@google.com')).title).toContain('Treo cờ')
  })

  it('leaves alone what is approved by now, and says so', async () => {
    const { id } = await one(tree.own.id, '7utc0single@google.com')
    for (const verb of ['submit', 'approve']) {
      const as = verb === 'submit' ? officer : lead
      expect((await rest(payload, 'POST', `/api/activities/${id}/${verb}`, { as })).status).toBe(
        200,
      )
    }
    const moved = file('google.ics').replace('DTEND:20180320T043000Z', 'DTEND:20180320T053000Z')
    const { body } = await send(moved, { as: lead })
    const row = body.rows.find(({ title }) => title.startsWith('Hội nghị'))
    expect(row?.status).toBe('skipped')
    expect(row?.problems.map(({ message }) => message).join()).toContain('“Đã duyệt”')
    expect((await one(tree.own.id, '7utc0single@google.com')).schedule.durationMinutes).toBe(180)
  })

  it('keeps what an officer made of a draft, also when its event changes in the file', async () => {
    const { id } = await one(tree.own.id, '9allday@google.com')
    const data = { title: 'Treo băng rôn ở 12 điểm' }
    await payload.update({ collection: 'activities', id, data })
    const title = async () => (await one(tree.own.id, '9allday@google.com')).title
    const { body } = await send(file('google.ics'))
    expect(figures(body)).toMatchObject({ updated: 0, unchanged: 3 })
    expect(await title()).toBe(data.title)
    const changed = file('google.ics').replace('Treo băng rôn', 'Treo cờ và băng rôn')
    expect((await send(changed)).body).toMatchObject({ updated: 0, kept: 1 })
    expect(await title()).toBe(data.title)
  })

  it('leaves a series alone that was divided in the calendar, and makes no second one', async () => {
    const { id } = await one(tree.own.id, '4k2b1c9p0a@google.com')
    const body = {
      scope: 'following',
      originalStart: '2018-03-12T05:30',
      change: { kind: 'move', newStart: '2018-03-12T06:30' },
      reason: 'Đổi giờ phát',
    }
    const path = `/api/activities/${id}/series`
    expect((await rest(payload, 'POST', path, { as: officer, body })).status).toBe(200)
    const before = await activities(tree.own.id)
    expect(before.filter(({ icalUid }) => icalUid === '4k2b1c9p0a@google.com')).toHaveLength(1)
    const same = await send(file('google.ics'), { dryRun: true })
    expect(same.body.rows[0]).toMatchObject({ status: 'unchanged' })
    const changed = await send(file('google.ics').replace('Bản tin', 'Tin'))
    for (const { body: outcome } of [same, changed]) {
      expect(outcome.rows[0]?.problems[0]?.message).toContain('đã được đổi hoặc tách')
    }
    expect(changed.body.rows[0]).toMatchObject({ status: 'skipped' })
    expect(await activities(tree.own.id)).toHaveLength(before.length)
  })

  it('makes no double drafts when the file is imported twice at once', async () => {
    const uids = ['mot-luc@google.com', 'hai-luc@google.com']
    const twice = file('google.ics')
      .replace('4k2b1c9p0a@google.com', uids[0]!)
      .replaceAll('9allday@google.com', uids[1]!)
    const answers = await Promise.all([send(twice), send(twice), send(twice)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const stored = await activities(tree.own.id)
    for (const uid of uids) {
      expect(stored.filter(({ icalUid }) => icalUid === uid)).toHaveLength(1)
    }
  })

  it('takes what can be taken of a mixed file and names the rest with its line', async () => {
    const { body } = await send(file('outlook.ics'), { agency: tree.child.code })
    expect(figures(body)).toEqual({ created: 2, updated: 0, unchanged: 0, skipped: 4 })
    expect(body.balance).toEqual({ rows: 6, fates: { taken: 2, skipped: 4 } })
    expect(body.left.map(({ rowNumber }) => rowNumber)).toEqual([50, 58, 64, 69])
    const left = body.rows.filter(({ status }) => status === 'skipped')
    expect(left.map(({ line, problems }) => [line, problems.length])).toEqual([
      [50, 1],
      [58, 1],
      [64, 1],
      [69, 1],
    ])
  })

  it('is taken by the machine’s command, where nobody is signed in', async () => {
    const target = { agency: tree.sibling.code, channel: channel.code, isPublic: false }
    const bytes = readFileSync(join(FILES, 'google.ics'))
    const outcome = await importIcsAsSystem(await createLocalReq({}, payload), {
      ...target,
      bytes,
      fileName: 'google.ics',
      dryRun: true,
    })
    expect(outcome).toMatchObject({ saved: false, importId: null, created: 3 })
  })

  it('belongs to one agency: the same file for another one is another calendar', async () => {
    const { body } = await send(file('google.ics'), { agency: tree.child.code })
    expect(figures(body).created).toBe(3)
    expect((await send(file('google.ics'), { agency: tree.sibling.code })).status).toBe(403)
  })

  it('is all there or not at all when something breaks on the way', async () => {
    const before = await activities(tree.child.id)
    const changed = file('google.ics')
      .replace('Treo băng rôn', 'Treo cờ')
      .replace('7utc0single@google.com', 'hoan-toan-moi')
    const update = jest.spyOn(payload, 'update').mockRejectedValue(new Error('the disk is full'))
    const { status } = await send(changed, { agency: tree.child.code, as: lead })
    update.mockRestore()
    expect(status).toBe(500)
    expect(await activities(tree.child.id)).toEqual(before)
  })

  it('does not bring our own feed in again', async () => {
    const { id } = await one(tree.own.id, '9allday@google.com')
    const own = file('google.ics').replace('9allday@google.com', `${id}@cchc-calendar`)
    const { body } = await send(own, { dryRun: true })
    expect(body.rows.at(-1)?.problems[0]?.message).toContain('vốn là hoạt động của lịch này')
  })

  it.each([
    ['no calendar', 'Xin chào', 400],
    ['one without events', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR', 400],
    ['one of too many events', many(2001), 413],
    ['six megabytes', 'x'.repeat(6 * 1024 * 1024), 413],
  ])('refuses %s with a sentence', async (_what, text, status) => {
    const answer = await send(text)
    expect(answer.status).toBe(status)
    const { errors } = answer.body as unknown as { errors: { message: string }[] }
    expect(errors[0]?.message).toMatch(/^\p{Lu}.*\.$/u)
  })
})

function many(count: number): string {
  const events = Array.from({ length: count }, (_, at) => `BEGIN:VEVENT\nUID:${at}\nEND:VEVENT`)
  return ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR'].join('\n')
}
