import { beforeAll, describe, expect, it } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import type { Payload } from 'payload'
import type { Agency, User } from '@/payload-types'
import { seedReference } from '@/seed/reference/seedReference'
import type { ImportOutcome } from '../../../collections/Plans/verbs/importPlan'
import { ANNEX_HEADINGS, tasksFile, text, xlsx } from '../../importers/plans/fixtures'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

type Answer = { status: number } & ImportOutcome & { errors?: { message: string; code: string }[] }

let payload: Payload
let department: User
let officer: User
let commune: User
let viewer: User

async function agency(code: string): Promise<Agency> {
  const { docs } = await payload.find({
    collection: 'agencies',
    where: { code: { equals: code } },
    depth: 0,
  })
  return docs[0]!
}

beforeAll(async () => {
  payload = await getTestPayload()
  await seedReference(payload)
  department = await makeUser(payload, 'department', await agency('STTTT'))
  officer = await makeUser(payload, 'officer', await agency('SNV'))
  viewer = await makeUser(payload, 'viewer', await agency('SNV'))
  const { docs } = await payload.find({
    collection: 'agencies',
    where: { kind: { equals: 'phuong' } },
    limit: 1,
    depth: 0,
  })
  commune = await makeUser(payload, 'commune', docs[0])
})

async function send(
  as: User | undefined,
  bytes: Uint8Array,
  fields: { plan?: string; dryRun?: '1' } = {},
): Promise<Answer> {
  const body = new FormData()
  body.set('file', new Blob([new Uint8Array(bytes)]), 'tep')
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  const { status, body: answer } = await rest(payload, 'POST', '/api/plans/import', { as, body })
  return { status, ...(answer as Omit<Answer, 'status'>) }
}

const count = async (collection: 'plans' | 'tasks') =>
  (await payload.count({ collection })).totalDocs
const csv = (rows: string) => text(`TT,Nhiệm vụ,Chủ trì,Thời gian\n${rows}`)

describe('importing the 278 tasks of the five plans', () => {
  it('says first what it would do, and saves nothing', async () => {
    const answer = await send(department, tasksFile, { dryRun: '1' })
    expect(answer).toMatchObject({
      status: 200,
      saved: false,
      rows: 278,
      created: 278,
      problems: [],
      deadlines: { understood: 148, notUnderstood: 0 },
      agencies: { resolved: 728, notResolved: 0 },
    })
    expect(answer.plans.map(({ label, isNew, tasks }) => [label, isNew, tasks])).toEqual([
      ['52/KH-UBND (26/02/2018)', true, 71],
      ['145/KH-UBND (14/06/2021)', true, 9],
      ['KH khắc phục tồn tại 2024 (số để trống /KH-UBND)', true, 28],
      ['257/KH-UBND (29/12/2017)', true, 44],
      ['122/KH-UBND (11/06/2020)', true, 126],
    ])
    expect(await count('tasks')).toBe(0)
    expect(await count('plans')).toBe(0)
  })

  it('saves all of them, with their plans', async () => {
    expect(await send(department, tasksFile)).toMatchObject({ saved: true, created: 278 })
    expect(await count('tasks')).toBe(278)
    const { docs } = await payload.find({ collection: 'plans', depth: 1, sort: 'signedOn' })
    const city = (await agency('UBNDTP')).id
    expect(docs.every((plan) => (plan.issuer as Agency).id === city)).toBe(true)
    expect(docs.find((plan) => plan.number === '257/KH-UBND')).toMatchObject({
      signedOn: '2017-12-29',
      state: 'issued',
      title: 'Kế hoạch số 257/KH-UBND ngày 29/12/2017',
    })
    expect(
      docs.filter((plan) => plan.state === 'draft').map(({ number }) => number ?? null),
    ).toEqual([null])
  })

  it('leaves tasks that are found, shown and changed like any other', async () => {
    const { docs } = await payload.find({
      collection: 'tasks',
      where: { folded: { contains: 'chinh quyen do thi' } },
      overrideAccess: false,
      user: officer,
      depth: 1,
    })
    expect(docs[0]).toMatchObject({
      section: 'II.1.a',
      lead: [{ relationTo: 'agencies', value: { code: 'SNV' } }],
      leadText: 'Sở Nội vụ',
      demo: false,
    })
    const changed = await payload.update({
      collection: 'tasks',
      id: docs[0]!.id,
      data: { note: 'Đã giao' },
      depth: 0,
    })
    expect(changed.note).toBe('Đã giao')
  })

  it('changes nothing when the same file comes again', async () => {
    expect(await send(department, tasksFile)).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 278,
      absent: [],
    })
    expect(await count('tasks')).toBe(278)
    expect(await count('plans')).toBe(5)
  })

  it('takes a changed cell over, keeps the rest and a task that the file leaves out', async () => {
    const lines = new TextDecoder().decode(tasksFile).trimEnd().split('\n')
    const changed = [...lines.slice(0, 1), ...lines.slice(2)]
    changed[1] = changed[1]!.replace('Sở Nội vụ', 'Sở Tài chính')
    const answer = await send(department, text(changed.join('\n')))
    expect(answer).toMatchObject({ created: 0, updated: 1, unchanged: 276 })
    expect(answer.absent).toHaveLength(1)
    expect(await count('tasks')).toBe(278)
    expect(await send(department, tasksFile)).toMatchObject({ updated: 1, unchanged: 277 })
  })
})

describe('all of a file or nothing of it', () => {
  it('an impossible day in the last row keeps the first rows out', async () => {
    const before = [await count('plans'), await count('tasks')]
    const rows = '1,Việc một,Sở Y tế,Quý I/2018\n2,Việc hai,Sở Y tế,30/02/2018'
    const answer = await send(department, csv(rows), { plan: '900/KH-UBND (01/02/2018)' })
    expect(answer).toMatchObject({ status: 422, saved: false, created: 0 })
    expect(answer.problems).toMatchObject([
      { row: 3, column: 'Thời gian hoàn thành', code: 'deadline.impossibleDate' },
    ])
    expect([await count('plans'), await count('tasks')]).toEqual(before)
  })

  it('an unknown agency is told with the nearest name, its words are kept, corrections stay', async () => {
    const file = csv('1,Việc ba,Sở Y tê tế,Quý I/2018')
    const plan = '901/KH-UBND (01/02/2018)'
    const answer = await send(department, file, { plan })
    expect(answer).toMatchObject({ saved: true, created: 1 })
    expect(answer.problems).toMatchObject([
      { row: 2, code: 'agency.unknown', severity: 'warning', suggestion: 'Sở Y tế' },
    ])
    const { docs } = await payload.find({
      collection: 'tasks',
      where: { text: { equals: 'Việc ba' } },
      depth: 0,
    })
    expect(docs[0]).toMatchObject({ leadText: 'Sở Y tê tế', lead: [] })
    const value = (await agency('SYT')).id
    await payload.update({
      collection: 'tasks',
      id: docs[0]!.id,
      data: { lead: [{ relationTo: 'agencies', value }] },
    })
    expect(await send(department, file, { plan })).toMatchObject({ updated: 0, unchanged: 1 })
  })

  it('2,000 rows go in at once', async () => {
    const rows = Array.from({ length: 2000 }, (_, i) => `${i},Việc số ${i},Sở Y tế,Quý I/2018`)
    const plan = '902/KH-UBND (01/02/2018)'
    expect(await send(department, csv(rows.join('\n')), { plan })).toMatchObject({ created: 2000 })
    const later = rows.map((row) => row.replace('Quý I/', 'Quý II/'))
    expect(await send(department, csv(later.join('\n')), { plan })).toMatchObject({ updated: 2000 })
  })

  it('two imports of one new plan at the same moment end in one plan', async () => {
    const plan = '903/KH-UBND (01/02/2018)'
    const file = csv('1,Việc chung,Sở Y tế,Quý I/2018')
    const both = await Promise.all([1, 2].map(() => send(department, file, { plan })))
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(both.reduce((sum, { created }) => sum + created, 0)).toBe(1)
    const { totalDocs } = await payload.count({
      collection: 'plans',
      where: { number: { equals: '903/KH-UBND' } },
    })
    expect(totalDocs).toBe(1)
  })
})

describe('who may import', () => {
  it('nobody without signing in, no commune, no viewer', async () => {
    expect((await send(undefined, tasksFile)).status).toBe(401)
    expect((await send(commune, tasksFile)).status).toBe(403)
    expect((await send(viewer, tasksFile)).status).toBe(403)
  })

  it('an officer not into the city’s plan', async () => {
    const answer = await send(officer, csv('1,Việc,Sở Nội vụ,'), {
      plan: '257/KH-UBND (29/12/2017)',
    })
    expect(answer.status).toBe(403)
    expect(answer.errors?.[0]).toMatchObject({
      code: 'importPlanOfOther',
      message: expect.stringContaining('257/KH-UBND') as unknown,
    })
  })

  it('an officer into a plan of the own agency', async () => {
    const answer = await send(officer, csv('1,Việc,Sở Nội vụ,Quý I/2018'), {
      plan: '12/KH-SNV (15/01/2018)',
    })
    expect(answer).toMatchObject({ saved: true, created: 1 })
    const { docs } = await payload.find({
      collection: 'plans',
      where: { number: { equals: '12/KH-SNV' } },
      depth: 0,
    })
    expect(docs).toMatchObject([{ issuer: (await agency('SNV')).id, level: 'agency' }])
  })
})

describe('files that are refused, with a sentence and nothing saved', () => {
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(51 * 1024 * 1024).fill(32) })
  it.each([
    ['a broken XLSX', async () => (await xlsx([ANNEX_HEADINGS])).slice(0, 900), 400],
    ['a zip bomb', () => Promise.resolve(bomb), 413],
    ['a ZIP that is no workbook', () => Promise.resolve(zipSync({ 'a.txt': strToU8('x') })), 400],
    ['a file of 21 MB', () => Promise.resolve(new Uint8Array(21 * 1024 * 1024)), 413],
    ['an empty file', () => Promise.resolve(new Uint8Array()), 400],
    ['a table without a plan', () => Promise.resolve(csv('1,Việc,Sở Y tế,')), 400],
    ['a table without rows', () => Promise.resolve(csv('')), 400],
  ])('%s', async (_what, make, status) => {
    const before = [await count('plans'), await count('tasks')]
    const answer = await send(department, await make())
    expect(answer.status).toBe(status)
    expect(answer.errors?.[0]?.message).toMatch(/\S+ \S+/)
    expect([await count('plans'), await count('tasks')]).toEqual(before)
  })

  it('no form, no file', async () => {
    const as = department
    expect((await rest(payload, 'POST', '/api/plans/import', { as, body: {} })).status).toBe(400)
    const body = new FormData()
    body.set('plan', 'x')
    expect((await rest(payload, 'POST', '/api/plans/import', { as, body })).status).toBe(400)
  })
})

describe('the template', () => {
  it('has headings that an import knows, and is for those who may import', async () => {
    const path = '/api/plans/import/template'
    expect((await rest(payload, 'GET', path, { as: viewer })).status).toBe(403)
    const { response } = await rest(payload, 'GET', path, { as: officer })
    const answer = await send(officer, new Uint8Array(await response.arrayBuffer()))
    expect(answer.errors?.[0]?.code).toBe('importNothing')
  })
})
