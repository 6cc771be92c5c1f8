import { beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type Payload } from 'payload'
import type { Channel, User } from '@/payload-types'
import { recentImports } from '@/queries/imports/recentImports'
import { wholeDocuments } from '@/queries/wholeDocuments'
import { seedReference } from '@/seed/reference/seedReference'
import type { IcsImportOutcome } from '../../../collections/Activities/verbs/importIcs'
import { undoImport } from '../../../collections/Imports/verbs/undoImport'
import type { ImportOutcome } from '../../../collections/Plans/verbs/importPlan'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeAgencyTree, type AgencyTree } from '../../helpers/makeAgencyTree'
import { makeChannel } from '../../helpers/makeChannel'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

let payload: Payload
let tree: AgencyTree
let channel: Channel
let officer: User
let colleague: User
let stranger: User
let department: User

beforeAll(async () => {
  payload = await getTestPayload()
  await seedReference(payload)
  tree = await makeAgencyTree(payload, 'UNDO')
  channel = await makeChannel(payload)
  officer = await makeUser(payload, 'officer', tree.own)
  colleague = await makeUser(payload, 'lead', tree.own)
  stranger = await makeUser(payload, 'officer', tree.sibling)
  department = await makeUser(payload, 'department', tree.sibling)
})

async function importTable(rows: string, plan: string, as = officer) {
  const body = new FormData()
  body.set('file', new Blob([`TT,Nhiệm vụ,Chủ trì,Ghi chú\n${rows}`]), 'bang.csv')
  body.set('plan', plan)
  const answer = await rest(payload, 'POST', '/api/plans/import', { as, body })
  return answer.body as unknown as ImportOutcome
}

async function importCalendar(title: string, uid: string) {
  const lines = [
    ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', `UID:${uid}`, `SUMMARY:${title}`],
    ...['DTSTART:20300304T083000', 'RRULE:FREQ=DAILY;COUNT=3', 'END:VEVENT'],
    ...['BEGIN:VEVENT', `UID:${uid}`, `SUMMARY:${title}`, 'RECURRENCE-ID:20300305T083000'],
    ...['DTSTART:20300305T100000', 'END:VEVENT', 'END:VCALENDAR'],
  ]
  const body = new FormData()
  body.set('file', new Blob([lines.join('\r\n')]), 'lich.ics')
  body.set('agency', tree.own.code)
  body.set('channel', channel.code)
  const answer = await rest(payload, 'POST', '/api/activities/import-ics', { as: officer, body })
  return answer.body as unknown as IcsImportOutcome
}

const undo = (id: string | null, as = officer) =>
  rest(payload, 'POST', `/api/imports/${id ?? ''}/undo`, { as })

const whatUndoTakes = (id: string | null, as = officer) =>
  rest(payload, 'GET', `/api/imports/${id ?? ''}/undo`, { as })

const tasksOf = async (plan: string) => {
  const { docs } = await payload.find({
    collection: 'tasks',
    where: { 'plan.title': { equals: plan } },
    sort: 'order',
    depth: 0,
  })
  return docs
}
/** Without when it was changed, which only moves on. */
const stored = async (id = '', collection: 'tasks' | 'activities' = 'tasks') => {
  const req = await createLocalReq({}, payload)
  return { ...(await wholeDocuments(req, collection, [id])).get(id), updatedAt: '' }
}
const plansCalled = (title: string) =>
  payload.count({ collection: 'plans', where: { title: { equals: title } } })
const activitiesCalled = async (title: string) =>
  (await payload.find({ collection: 'activities', where: { title: { equals: title } }, depth: 0 }))
    .docs

describe('an imported table of tasks', () => {
  it('is gone after it was undone, with the plan that was made for it', async () => {
    const { importId } = await importTable(
      '1,Việc a,Sở Y tế,\n2,Việc b,Sở Y tế,',
      'Kế hoạch hoàn tác A',
    )
    expect((await tasksOf('Kế hoạch hoàn tác A')).length).toBe(2)
    const asked = await whatUndoTakes(importId)
    expect((await tasksOf('Kế hoạch hoàn tác A')).length).toBe(2)
    const answer = await undo(importId)
    expect(asked.body).toEqual(answer.body)
    expect([answer.status, answer.body]).toEqual([
      200,
      {
        ...{ removed: 3, restored: 0 },
        records: [
          { collection: 'tasks', removed: 2, restored: 0 },
          { collection: 'plans', removed: 1, restored: 0 },
        ],
      },
    ])
    expect(await tasksOf('Kế hoạch hoàn tác A')).toEqual([])
    expect((await plansCalled('Kế hoạch hoàn tác A')).totalDocs).toBe(0)
  })

  it('that changed tasks gives them back as they were', async () => {
    const plan = 'Kế hoạch hoàn tác B'
    await importTable('1,Việc a,Sở Y tế,cũ', plan)
    const [task] = await tasksOf(plan)
    const before = await stored(task?.id)
    const { importId, updated, created } = await importTable(
      '1,Việc a,Sở Nội vụ,mới\n2,Việc b,Sở Y tế,',
      plan,
    )
    expect([updated, created]).toEqual([1, 1])
    expect((await undo(importId)).body).toMatchObject({ removed: 1, restored: 1 })
    expect((await tasksOf(plan)).map(({ id }) => id)).toEqual([task?.id])
    expect(await stored(task?.id)).toEqual(before)
  })

  it('that filled what was empty leaves it empty again, and the task its own key', async () => {
    const plan = 'Kế hoạch hoàn tác K'
    await importTable('1,Việc a,Sở Y tế,', plan)
    const [made] = await tasksOf(plan)
    const id = made?.id ?? ''
    await payload.db.updateOne({ collection: 'tasks', id, data: { taskKey: null, note: null } })
    const before = await stored(id)
    const { importId } = await importTable('1,Việc a,Sở Nội vụ,mới', plan)
    expect(await stored(id)).toMatchObject({ note: 'mới' })
    await undo(importId)
    expect(await stored(id)).toEqual(before)
  })

  it('can be undone after the one that followed it was', async () => {
    const plan = 'Kế hoạch hoàn tác L'
    const first = await importTable('1,Việc a,Sở Y tế,một\n2,Việc b,Sở Y tế,', plan)
    const second = await importTable('1,Việc a,Sở Y tế,hai\n2,Việc b,Sở Y tế,', plan)
    expect((await undo(first.importId)).status).toBe(409)
    expect((await undo(second.importId)).body).toMatchObject({ removed: 0, restored: 1 })
    expect((await undo(first.importId)).body).toMatchObject({ removed: 3, restored: 0 })
  })

  it('can be taken in again afterwards', async () => {
    const plan = 'Kế hoạch hoàn tác C'
    await undo((await importTable('1,Việc a,Sở Y tế,', plan)).importId)
    expect((await importTable('1,Việc a,Sở Y tế,', plan)).created).toBe(1)
  })

  it('stays when somebody has changed one of its tasks, and says how many', async () => {
    const plan = 'Kế hoạch hoàn tác D'
    const { importId } = await importTable('1,Việc a,Sở Y tế,\n2,Việc b,Sở Y tế,', plan)
    const [task] = await tasksOf(plan)
    await payload.update({ collection: 'tasks', id: task?.id ?? '', data: { product: 'Báo cáo' } })
    const answer = await undo(importId)
    const records = [{ collection: 'tasks', id: task?.id, title: task?.text }]
    const refused = [409, [{ code: 'importTouched', records, more: 0 }]]
    expect([answer.status, answer.body.errors]).toMatchObject(refused)
    const asked = await whatUndoTakes(importId)
    expect([asked.status, asked.body.errors]).toMatchObject(refused)
    expect((await tasksOf(plan)).length).toBe(2)
  })

  it('stays when an activity serves one of its tasks', async () => {
    const plan = 'Kế hoạch hoàn tác E'
    const { importId } = await importTable('1,Việc a,Sở Y tế,', plan)
    const [task] = await tasksOf(plan)
    await payload.create({
      collection: 'activities',
      data: {
        title: 'Phục vụ',
        agency: tree.own.id,
        channel: channel.id,
        tasks: [task?.id ?? ''],
        state: 'draft',
        ...WHEN,
      },
    })
    expect((await undo(importId)).body.errors).toMatchObject([
      { code: 'importUsed', records: [{ collection: 'activities', title: 'Phục vụ' }], more: 0 },
    ])
  })

  it('is undone once', async () => {
    const { importId } = await importTable('1,Việc a,Sở Y tế,', 'Kế hoạch hoàn tác F')
    const both = await Promise.all([undo(importId), undo(importId)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('is undone by a colleague who may, never by a stranger', async () => {
    const { importId } = await importTable('1,Việc a,Sở Y tế,', 'Kế hoạch hoàn tác G')
    expect((await undo(importId, stranger)).status).toBe(404)
    expect((await undo(importId, colleague)).status).toBe(200)
  })

  it('is undone up to a day later, to the minute', async () => {
    const req = () => createLocalReq({ user: { ...officer, collection: 'users' } }, payload)
    const later = (at: string, minutes: number) =>
      new Date(Date.parse(at) + (24 * 60 + minutes) * 60_000).toISOString()
    const { importId } = await importTable('1,Việc a,Sở Y tế,', 'Kế hoạch hoàn tác H')
    const batch = await payload.findByID({ collection: 'imports', id: importId ?? '' })
    const late = undoImport(await req(), batch.id, later(batch.at, 1))
    await expect(late).rejects.toMatchObject({ code: 'importUndoTooLate' })
    await expect(undoImport(await req(), batch.id, later(batch.at, 0))).resolves.toMatchObject({
      removed: 2,
    })
  })

  it('that changed nothing has nothing to undo', async () => {
    const plan = 'Kế hoạch hoàn tác I'
    await importTable('1,Việc a,Sở Y tế,', plan)
    expect((await importTable('1,Việc a,Sở Y tế,', plan)).importId).toBeNull()
  })
})

const WHEN = {
  schedule: {
    start: '2030-03-04T08:30',
    durationMinutes: 30,
    timeZone: 'Asia/Ho_Chi_Minh',
    holidayPolicy: 'air',
    weekendPolicy: 'air',
  },
} as const

describe('an imported calendar', () => {
  it('is gone after it was undone, with what it told of single occurrences', async () => {
    const { importId } = await importCalendar('Lịch hoàn tác A', 'undo-a')
    const [activity] = await activitiesCalled('Lịch hoàn tác A')
    const where = { activity: { equals: activity?.id } }
    expect((await payload.count({ collection: 'occurrence-exceptions', where })).totalDocs).toBe(1)
    expect((await undo(importId)).body).toMatchObject({ removed: 2, restored: 0 })
    expect(await activitiesCalled('Lịch hoàn tác A')).toEqual([])
    expect((await payload.count({ collection: 'occurrence-exceptions', where })).totalDocs).toBe(0)
  })

  it('that changed a draft gives it back', async () => {
    await importCalendar('Lịch hoàn tác B', 'undo-b')
    const [activity] = await activitiesCalled('Lịch hoàn tác B')
    const before = await stored(activity?.id, 'activities')
    const { importId } = await importCalendar('Lịch hoàn tác B, đổi tên', 'undo-b')
    expect(await activitiesCalled('Lịch hoàn tác B')).toEqual([])
    expect((await undo(importId)).status).toBe(200)
    expect(await stored(activity?.id, 'activities')).toEqual(before)
  })

  it('stays as it is once somebody told of one of its days', async () => {
    await importCalendar('Lịch hoàn tác D', 'undo-d')
    const { importId } = await importCalendar('Lịch hoàn tác D, đổi tên', 'undo-d')
    const [activity] = await activitiesCalled('Lịch hoàn tác D, đổi tên')
    const told = { kind: 'cancelled', originalStart: '2030-03-06T08:30', reason: 'Họp' } as const
    await payload.create({
      collection: 'occurrence-exceptions',
      data: { ...told, activity: activity?.id ?? '', agency: tree.own.id, key: '' },
    })
    expect((await undo(importId)).body.errors).toMatchObject([
      { code: 'importUsed', records: [{ collection: 'activities', id: activity?.id }] },
    ])
    expect((await activitiesCalled('Lịch hoàn tác D, đổi tên')).length).toBe(1)
  })

  it('stays once a draft of it was handed in', async () => {
    const { importId } = await importCalendar('Lịch hoàn tác C', 'undo-c')
    const [activity] = await activitiesCalled('Lịch hoàn tác C')
    await rest(payload, 'POST', `/api/activities/${activity?.id}/submit`, { as: officer, body: {} })
    expect((await undo(importId)).status).toBe(409)
    expect((await activitiesCalled('Lịch hoàn tác C')).length).toBe(1)
  })
})

describe('the list of the last imports', () => {
  const listed = async (as: User, id: string | null, now?: string) => {
    const req = await createLocalReq({ user: { ...as, collection: 'users' } }, payload)
    return (await recentImports(req, 'plans', now)).find((one) => one.id === id)
  }

  it('offers to undo to who may, up to a day later, and says what became of it', async () => {
    const { importId } = await importTable('1,Việc a,Sở Y tế,', 'Kế hoạch trong danh sách')
    const record = await payload.findByID({ collection: 'imports', id: importId ?? '' })
    const later = (minutes: number) =>
      new Date(Date.parse(record.at) + (24 * 60 + minutes) * 60_000).toISOString()
    const expected = { fileName: 'bang.csv', created: 1, updated: 0, undone: null }
    expect(await listed(officer, importId)).toMatchObject(expected)
    expect((await listed(colleague, importId, later(0)))?.undoUntil).toMatch(/^\d{4}-.*:\d\d$/)
    expect((await listed(colleague, importId, later(1)))?.undoUntil).toBeNull()
    expect(await listed(stranger, importId)).toBeUndefined()
    expect(await listed(officer, importId)).toMatchObject({ mayUndo: true })
    expect(await listed(department, importId)).toMatchObject({
      mayUndo: false,
      undoUntil: (await listed(officer, importId))?.undoUntil,
    })
    await undo(importId, colleague)
    expect(await listed(officer, importId)).toMatchObject({
      undone: { byName: colleague.name },
      undoUntil: null,
    })
  })
})
