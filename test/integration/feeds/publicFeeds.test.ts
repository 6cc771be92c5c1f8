import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { Activity, Channel, User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeActivity } from '../../helpers/makeActivity'
import { makeAgencyTree, type AgencyTree } from '../../helpers/makeAgencyTree'
import { makeChannel } from '../../helpers/makeChannel'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'
import { openFrontDoor } from './openFrontDoor'

let payload: Payload
let tree: AgencyTree
let channel: Channel
let lead: User
let door: Awaited<ReturnType<typeof openFrontDoor>>

/** Every day since 2018, without end: in every feed of today. */
const SCHEDULE: Activity['schedule'] = {
  start: '2018-03-01T06:30',
  durationMinutes: 15,
  timeZone: 'Asia/Ho_Chi_Minh',
  rrule: 'FREQ=DAILY',
  holidayPolicy: 'air',
  weekendPolicy: 'air',
}

beforeAll(async () => {
  payload = await getTestPayload()
  tree = await makeAgencyTree(payload, 'FEED')
  channel = await makeChannel(payload)
  lead = await makeUser(payload, 'lead', tree.parent)
  door = await openFrontDoor(payload)
})

afterAll(() => door.close())

const make = (title: string, data: Partial<Activity> = {}, agency = tree.own) =>
  makeActivity(payload, { agency, channel, data: { title, schedule: SCHEDULE, ...data } })

async function read(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${door.url}${path}`, { headers })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, text, unfolded: unfold(text) }
}

const unfold = (text: string) => text.replaceAll('\r\n ', '')

describe('the public calendar as a feed', () => {
  it('tells what is approved and public, as a series, and nothing else', async () => {
    const shown = await make('Bản tin được duyệt', { summary: 'Nghe lúc sáu giờ rưỡi' })
    await make('Bản tin nháp', { state: 'draft' })
    await make('Bản tin chờ duyệt', { state: 'submitted' })
    await make('Bản tin nội bộ', { isPublic: false })
    const { status, headers, unfolded } = await read('/lich.ics')
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(headers.get('content-disposition')).toBe('inline; filename="lich-cchc.ics"')
    expect(unfolded).toContain(`UID:${shown.id}@cchc-calendar`)
    expect(unfolded).toContain('SUMMARY:Bản tin được duyệt')
    expect(unfolded).toContain('RRULE:FREQ=DAILY\r\n')
    expect(unfolded).toContain(`URL:${door.url}/hoat-dong/${shown.id}`)
    expect(unfolded).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT6H')
    expect(unfolded).not.toMatch(/nháp|chờ duyệt|nội bộ/)
  })

  it('folds its lines at 75 octets and never inside a character', async () => {
    await make('Phát thanh về cải cách thủ tục hành chính và chuyển đổi số ở phường Ô Chợ Dừa')
    const answer = await fetch(`${door.url}/lich.ics`)
    const bytes = Buffer.from(await answer.arrayBuffer())
    const lines = bytes.toString('latin1').split('\r\n')
    expect(lines.filter((line) => line.length > 75)).toEqual([])
    expect(bytes.toString('utf8')).not.toContain('\ufffd')
    const alone = lines.map((line) => Buffer.from(line, 'latin1').toString('utf8'))
    expect(alone.filter((line) => line.includes('\ufffd'))).toEqual([])
  })

  it('says nothing of why one occurrence is cancelled, only that it is', async () => {
    const activity = await make('Bản tin có một buổi hủy')
    await payload.create({
      collection: 'occurrence-exceptions',
      data: {
        activity: activity.id,
        agency: tree.own.id,
        originalStart: '2030-05-05T06:30',
        kind: 'cancelled',
        reason: 'Cán bộ ốm, việc nội bộ',
        key: '',
      },
    })
    const { unfolded } = await read('/lich.ics')
    expect(unfolded).toContain('RECURRENCE-ID;TZID=Asia/Ho_Chi_Minh:20300505T063000')
    expect(unfolded).toContain('SUMMARY:Đã hủy: Bản tin có một buổi hủy')
    expect(unfolded).not.toContain('Cán bộ ốm')
  })

  it('can be of one agency with what is below it, of a channel, and of a search', async () => {
    await make('Bản tin của cấp dưới', {}, tree.child)
    await make('Bản tin của cơ quan khác', {}, tree.other)
    for (const path of [
      `/lich.ics?agency=${tree.own.code}&channel=${channel.code}`,
      `/lich/co-quan/${tree.own.code}.ics`,
    ]) {
      const { status, text } = await read(path)
      expect({ path, status }).toEqual({ path, status: 200 })
      expect(text).toContain('Bản tin của cấp dưới')
      expect(text).not.toContain('Bản tin của cơ quan khác')
      expect(text).toContain(`X-WR-CALNAME:Lịch truyền thông CCHC – ${tree.own.name}`)
    }
    const ofChannel = await read(`/lich/kenh/${channel.code}.ics?q=co%20quan%20khac`)
    expect(ofChannel.text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    expect(ofChannel.text).toContain('Bản tin của cơ quan khác')
  })

  it('can be of one activity, to add it to a calendar', async () => {
    const shown = await make('Một hoạt động')
    const internal = await make('Một việc nội bộ', { isPublic: false })
    const { status, text } = await read(`/hoat-dong/${shown.id}.ics`)
    expect(status).toBe(200)
    expect(text.match(/^SUMMARY:.*/gm)).toEqual(['SUMMARY:Một hoạt động'])
    for (const id of [internal.id, 'khong-co']) {
      expect((await read(`/hoat-dong/${id}.ics`)).status).toBe(404)
    }
  })

  it.each(['agency', 'channel', 'topic'])('says that there is no such %s', async (name) => {
    const { status, text } = await read(`/lich.ics?${name}=XYZ`)
    expect(status).toBe(404)
    expect(text).toMatch(/có mã “XYZ”/)
  })

  it('is sent again only when something in it changed', async () => {
    const activity = await make('Bản tin đổi tên')
    const first = await read('/lich.ics')
    const etag = first.headers.get('etag') ?? ''
    const since = first.headers.get('last-modified') ?? ''
    expect((await read('/lich.ics', { 'If-None-Match': etag })).status).toBe(304)
    expect((await read('/lich.ics', { 'If-Modified-Since': since })).status).toBe(304)
    await make('Bản tin nháp thứ hai', { state: 'draft' })
    expect((await read('/lich.ics', { 'If-None-Match': etag })).status).toBe(304)
    await payload.update({ collection: 'activities', id: activity.id, data: { title: 'Tên mới' } })
    const second = await read('/lich.ics', { 'If-None-Match': etag })
    expect(second.status).toBe(200)
    expect(second.text).toContain('SUMMARY:Tên mới')
  })

  it('keeps what was public and is cancelled, marked, and shows nothing that never was', async () => {
    const verb = async (id: string, name: string) =>
      rest(payload, 'POST', `/api/activities/${id}/${name}`, {
        as: lead,
        body: { remark: 'Bí mật' },
      })
    const schedule = { ...SCHEDULE, start: '2097-03-01T06:30' }
    const shown = await make('Hội nghị bị hủy', { schedule })
    const internal = await make('Hội nghị nội bộ bị hủy', { schedule, isPublic: false })
    const draft = await make('Hội nghị nháp bị hủy', { state: 'draft' })
    const rewritten = await make('Hội nghị viết lại rồi hủy', { schedule })
    expect((await verb(rewritten.id, 'reopen')).status).toBe(200)
    for (const { id } of [shown, internal, draft, rewritten]) {
      expect((await verb(id, 'cancel')).status).toBe(200)
    }
    const { unfolded } = await read('/lich.ics')
    expect(unfolded).toContain('SUMMARY:Đã hủy: Hội nghị bị hủy')
    expect(unfolded).toContain('STATUS:CANCELLED')
    expect(unfolded).not.toMatch(/Hội nghị nội bộ|Hội nghị nháp|Hội nghị viết lại|Bí mật/)
  })

  it('tells nothing new of what is cancelled, and forgets it after a month whatever is edited', async () => {
    const { id } = await make('Hội chợ bị hủy', {
      summary: 'Mời người dân tới xem',
      schedule: { ...SCHEDULE, start: '2097-03-01T06:30' },
    })
    const body = { remark: 'Hết kinh phí' }
    const path = `/api/activities/${id}/cancel`
    expect((await rest(payload, 'POST', path, { as: lead, body })).status).toBe(200)
    const edit = (data: Partial<Activity>) =>
      payload.update({ collection: 'activities', id, data, depth: 0 })
    const { trail } = await edit({ summary: 'Ghi chú nội bộ' })
    const fresh = await read('/lich.ics')
    expect(fresh.unfolded).toContain('SUMMARY:Đã hủy: Hội chợ bị hủy')
    expect(fresh.unfolded).not.toMatch(/Ghi chú nội bộ|Mời người dân/)
    const before = new Date(Date.now() - 32 * 86_400_000).toISOString()
    await edit({ trail: trail?.map((entry) => ({ ...entry, at: before })) })
    expect((await read('/lich.ics')).unfolded).not.toContain('Hội chợ bị hủy')
  })
})
