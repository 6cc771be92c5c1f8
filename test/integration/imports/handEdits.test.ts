import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { ShownChange } from '@/importers/shownChange'
import type { Channel, User } from '@/payload-types'
import { seedReference } from '@/seed/reference/seedReference'
import type { IcsImportOutcome } from '../../../collections/Activities/verbs/importIcs'
import type { ImportOutcome } from '../../../collections/Plans/verbs/importPlan'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeAgencyTree, type AgencyTree } from '../../helpers/makeAgencyTree'
import { makeChannel } from '../../helpers/makeChannel'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

let payload: Payload
let tree: AgencyTree
let channel: Channel
let other: Channel
let officer: User

beforeAll(async () => {
  payload = await getTestPayload()
  await seedReference(payload)
  tree = await makeAgencyTree(payload, 'HANDEDIT')
  channel = await makeChannel(payload)
  other = await makeChannel(payload, { code: 'bao_in', nameVi: 'Báo in' })
  officer = await makeUser(payload, 'officer', tree.own)
})

type Fields = { fromFile?: string; dryRun?: '1'; channel?: string }

async function send<T>(path: string, file: string, fields: object): Promise<T> {
  const body = new FormData()
  body.set('file', new Blob([file]), 'tep')
  for (const [name, value] of Object.entries(fields)) body.set(name, String(value))
  return (await rest(payload, 'POST', path, { as: officer, body })).body as unknown as T
}

const WHOLE = 'Nhiệm vụ,Chủ trì,Thời hạn,Sản phẩm,Ghi chú'
const importTable = (plan: string, row: string, fields: Fields = {}) =>
  send<ImportOutcome>('/api/plans/import', `TT,${WHOLE}\n1,${row}`, { plan, ...fields })

async function taskOf(plan: string) {
  const { docs } = await payload.find({
    collection: 'tasks',
    where: { 'plan.title': { equals: plan } },
    depth: 0,
  })
  return docs[0]!
}
const edit = async (plan: string, data: object) =>
  payload.update({ collection: 'tasks', id: (await taskOf(plan)).id, data })

const said = (changes: readonly ShownChange[] = []) =>
  changes.map(({ at, before, after, byHand, kept }) => [at, before, after, byHand, kept])

describe('a table that is imported again', () => {
  it('says for each field what it was and what it becomes', async () => {
    const plan = 'Kế hoạch nhập lại A'
    await importTable(plan, 'Việc a,Sở Y tế,Quý I/2024,Tin,cũ')
    const { preview } = await importTable(plan, 'Việc a,Sở Nội vụ,Quý II/2024,Bài,cũ', {
      dryRun: '1',
    })
    expect(preview[0]?.status).toBe('updated')
    expect(said(preview[0]?.changes)).toEqual([
      ['lead', 'Sở Y tế', 'Sở Nội vụ', false, false],
      [
        'deadline',
        expect.stringContaining('31/03/2024'),
        expect.stringContaining('30/06/2024'),
        false,
        false,
      ],
      ['product', 'Tin', 'Bài', false, false],
    ])
  })

  it('keeps what a person edited since, and takes the rest', async () => {
    const plan = 'Kế hoạch nhập lại B'
    const row = 'Việc a,Sở Y tế,Quý I/2024,Tin,cũ'
    await importTable(plan, row)
    await edit(plan, { product: 'Sách' })
    const same = await importTable(plan, row)
    expect(same).toMatchObject({ updated: 0, unchanged: 1, kept: 1, importId: null })
    expect(same.preview[0]?.status).toBe('kept')
    expect(said(same.preview[0]?.changes)).toEqual([['product', 'Sách', 'Tin', true, true]])
    expect(await importTable(plan, 'Việc a,Sở Y tế,Quý I/2024,Tin,mới')).toMatchObject({
      updated: 1,
      kept: 1,
    })
    expect(await taskOf(plan)).toMatchObject({ product: 'Sách', note: 'mới' })
    const later = await importTable(plan, 'Việc a,Sở Y tế,Quý I/2024,Bài,mới', { dryRun: '1' })
    expect(said(later.preview[0]?.changes)).toEqual([['product', 'Sách', 'Bài', true, true]])
  })

  it('takes the file’s where it is asked to, one by one or all', async () => {
    const plan = 'Kế hoạch nhập lại C'
    const row = 'Việc a,Sở Y tế,Quý I/2024,Tin,cũ'
    await importTable(plan, row)
    await edit(plan, { product: 'Sách', note: 'của tôi' })
    const { preview } = await importTable(plan, row, { dryRun: '1' })
    const [product] = preview[0]?.changes ?? []
    const fromFile = JSON.stringify([product?.key])
    expect(await importTable(plan, row, { fromFile })).toMatchObject({ updated: 1, kept: 1 })
    expect(await taskOf(plan)).toMatchObject({ product: 'Tin', note: 'của tôi' })
    expect(await importTable(plan, row, { fromFile: 'all' })).toMatchObject({ updated: 1, kept: 0 })
    expect(await taskOf(plan)).toMatchObject({ product: 'Tin', note: 'cũ' })
    expect(await importTable(plan, row)).toMatchObject({ updated: 0, unchanged: 1, kept: 0 })
  })

  it('keeps what was typed before any import, and the note of a deadline', async () => {
    const plan = 'Kế hoạch nhập lại D'
    await importTable(plan, 'Việc a,Sở Y tế,Quý I/2024,Tin,cũ')
    const { id, plan: planId } = await taskOf(plan)
    await edit(plan, { deadline: { note: 'Đã xin lùi' } })
    await payload.create({
      collection: 'tasks',
      data: { plan: planId as string, text: 'Việc gõ tay', product: 'Phim' },
    })
    const rows = 'Việc a,Sở Y tế,Quý II/2024,Tin,cũ\n2,Việc gõ tay,Sở Y tế,,Tin,'
    const answer = await importTable(plan, rows)
    expect(answer.preview.map(({ status }) => status)).toEqual(['updated', 'updated'])
    expect(said(answer.preview[1]?.changes)).toEqual([
      ['lead', '', 'Sở Y tế', false, false],
      ['product', 'Phim', 'Tin', true, true],
    ])
    const task = await payload.findByID({ collection: 'tasks', id, depth: 0 })
    expect(task.deadline).toMatchObject({ phrase: 'Quý II/2024', note: 'Đã xin lùi' })
  })

  it.each(['[1]', '{', '{"a":1}'])('refuses %s as a choice', async (fromFile) => {
    const answer = await importTable('Kế hoạch nhập lại E', 'Việc a,,,,', { fromFile })
    expect((answer as unknown as { errors: object[] }).errors).toMatchObject([
      { code: 'badRequest' },
    ])
  })
})

const event = (title: string, start: string, place = '') =>
  [
    ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:hand-edit', `SUMMARY:${title}`],
    ...[`DTSTART:${start}`, `LOCATION:${place}`, 'END:VEVENT', 'END:VCALENDAR'],
  ].join('\r\n')

const importCalendar = (file: string, fields: Fields = {}) =>
  send<IcsImportOutcome>('/api/activities/import-ics', file, {
    agency: tree.own.code,
    channel: channel.code,
    ...fields,
  })

describe('a calendar that is imported again', () => {
  it('shows what it changes, keeps what was edited, and says what does not follow', async () => {
    await importCalendar(event('Họp báo', '20300304T083000'))
    const { docs } = await payload.find({
      collection: 'activities',
      where: { title: { equals: 'Họp báo' } },
    })
    const id = docs[0]?.id ?? ''
    const title = 'Họp báo quý I'
    await payload.update({ collection: 'activities', id, data: { title } })
    const changed = event('Họp báo mới', '20300304T093000')
    const checked = await importCalendar(changed, { dryRun: '1', channel: other.code })
    expect(checked).toMatchObject({ updated: 1, unchanged: 0, kept: 1 })
    expect(said(checked.rows[0]?.changes)).toEqual([
      ['title', title, 'Họp báo mới', true, true],
      ['when', expect.stringContaining('08:30'), expect.stringContaining('09:30'), false, false],
    ])
    expect(checked.stays).toEqual({ channel: 1, channels: [channel.nameVi], isPublic: 0 })

    expect(await importCalendar(changed)).toMatchObject({ updated: 1, kept: 1 })
    const stored = () => payload.findByID({ collection: 'activities', id, depth: 0 })
    expect(await stored()).toMatchObject({ title, schedule: { start: '2030-03-04T09:30' } })
    const again = await importCalendar(changed)
    expect(again).toMatchObject({ updated: 0, unchanged: 1, kept: 1 })
    expect(again.rows[0]?.status).toBe('kept')
    expect(await importCalendar(changed, { fromFile: 'all' })).toMatchObject({
      updated: 1,
      kept: 0,
    })
    expect(await stored()).toMatchObject({ title: 'Họp báo mới' })
  })

  it('says of single occurrences whether they were moved or cancelled, and how many are left', async () => {
    const file = [
      ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:le', 'SUMMARY:Giao ban'],
      ...['DTSTART:20300107T083000', 'RRULE:FREQ=WEEKLY;COUNT=3', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'UID:le', 'SUMMARY:Giao ban', 'RECURRENCE-ID:20300114T083000'],
      ...['DTSTART:20300115T140000', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'UID:le', 'SUMMARY:Giao ban', 'RECURRENCE-ID:20300121T083000'],
      ...['DTSTART:20300121T083000', 'STATUS:CANCELLED', 'END:VEVENT', 'END:VCALENDAR'],
    ].join('\r\n')
    const { rows } = await importCalendar(file, { dryRun: '1' })
    expect(rows[0]?.occurrences).toEqual([
      'Dời 08:30 14/01/2030 → 14:00 15/01/2030',
      'Hủy 08:30 21/01/2030',
      'Còn 2 lần thực hiện',
    ])
  })

  it('says of days that are whole from when to when', async () => {
    const file = event('Tuần lễ', '20300304').replace(
      'LOCATION:',
      'DTEND;VALUE=DATE:20300309\r\nLOCATION:',
    )
    const { rows } = await importCalendar(file, { dryRun: '1' })
    expect(rows[0]?.when).toBe('Thứ Hai 04/03/2030 đến Thứ Sáu 08/03/2030 (cả ngày)')
  })
})
