import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { Agency, Plan, Task, User } from '@/payload-types'
import { seedReference } from '@/seed/reference/seedReference'
import type { ImportOutcome } from '../../../collections/Plans/verbs/importPlan'
import { text } from '../../importers/plans/fixtures'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

type Answer = { status: number } & ImportOutcome & { errors?: { message: string; code: string }[] }

let payload: Payload
let department: User
let officer: User
let district: User

async function agency(code: string): Promise<Agency> {
  const where = { code: { equals: code } }
  const { docs } = await payload.find({ collection: 'agencies', where, depth: 0 })
  return docs[0]!
}

beforeAll(async () => {
  payload = await getTestPayload()
  await seedReference(payload)
  department = await makeUser(payload, 'department', await agency('STTTT'))
  officer = await makeUser(payload, 'officer', await agency('SVHTT'))
  district = await makeUser(payload, 'district', await agency('HN-001'))
})

async function send(
  as: User,
  lines: string[],
  fields: { plan?: string; dryRun?: '1' } = {},
): Promise<Answer> {
  const body = new FormData()
  body.set('file', new Blob([new Uint8Array(text(lines.join('\n')))]), 'tep')
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  const { status, body: answer } = await rest(payload, 'POST', '/api/plans/import', { as, body })
  return { status, ...(answer as Omit<Answer, 'status'>) }
}

const table = (...rows: string[]) => ['TT,Nhiệm vụ,Chủ trì,Thời hạn', ...rows]
const enclosed = (plan: string) => `(Kèm theo Kế hoạch số ${plan}),,,`

async function planNumbered(number: string): Promise<Plan | undefined> {
  const where = { number: { equals: number } }
  return (await payload.find({ collection: 'plans', where, depth: 0 })).docs[0]
}
async function taskCalled(name: string): Promise<Task> {
  const where = { text: { equals: name } }
  return (await payload.find({ collection: 'tasks', where, depth: 0 })).docs[0]!
}

describe('whose a new plan is', () => {
  it('nobody enters a plan of the city in the name of the own agency', async () => {
    const rows = table('1,Việc của Thành phố,Sở Nội vụ,30/6/2018')
    const plan = '88/KH-UBND (15/3/2018)'
    for (const dryRun of ['1', undefined] as const) {
      const answer = await send(officer, rows, { plan, ...(dryRun ? { dryRun } : {}) })
      expect([answer.status, answer.errors?.[0]?.code]).toEqual([403, 'importPlanIssuer'])
      expect(answer.errors?.[0]?.message).toContain('thành phố Hà Nội')
    }
    expect(await planNumbered('88/KH-UBND')).toBeUndefined()
    const stated = [enclosed('89/KH-UBND ngày 15/3/2018 của UBND Thành phố'), ...rows]
    expect((await send(district, stated)).status).toBe(403)
  })
  it('who enters the plans of the city does, and is told what was taken from the file', async () => {
    const rows = table('1,Việc chung,Sở Nội vụ,30/6/2018')
    const lines = [enclosed('88/KH-UBND ngày 15/3/2018 của UBND Thành phố'), ...rows]
    const answer = await send(department, lines)
    expect(answer).toMatchObject({ saved: true, created: 1 })
    expect(answer.plans[0]).toMatchObject({
      label: '88/KH-UBND (15/03/2018)',
      notes: [
        expect.stringContaining('Kèm theo Kế hoạch số 88/KH-UBND ngày 15/3/2018'),
        expect.stringContaining('Ủy ban nhân dân thành phố Hà Nội, theo tệp'),
        'Loại: Hằng năm của Thành phố. Trạng thái: Đã ban hành.',
      ],
    })
    expect(await planNumbered('88/KH-UBND')).toMatchObject({
      signedOn: '2018-03-15',
      issuer: (await agency('UBNDTP')).id,
      level: 'annual',
    })
  })
  it('a committee’s symbol is the own district’s, a department’s symbol is that department’s', async () => {
    const rows = table('1,Việc,Sở Nội vụ,30/6/2018')
    const own = await send(district, rows, { plan: '7/KH-UBND (10/01/2018)' })
    expect(own.plans[0]?.notes[0]).toContain('quận Ba Đình, theo ký hiệu 7/KH-UBND')
    expect(await planNumbered('7/KH-UBND')).toMatchObject({
      issuer: (await agency('HN-001')).id,
      level: 'agency',
    })
    await send(department, rows, { plan: '8/KH-SNV (10/01/2018)' })
    expect((await planNumbered('8/KH-SNV'))?.issuer).toBe((await agency('SNV')).id)
    expect((await send(officer, rows, { plan: '9/KH-SNV (10/01/2018)' })).status).toBe(403)
  })
})

describe('the same file again', () => {
  const plan = '21/KH-SVHTT (20/11/2018)'
  const rows = table('1,Việc không năm,Sở Nội vụ,Quý IV')

  it('gives a task the day that is known only now, and says what it does', async () => {
    expect((await send(officer, rows, { plan })).problems).toMatchObject([
      { code: 'deadline.yearMissing' },
    ])
    expect((await taskCalled('Việc không năm')).deadline?.due ?? null).toBeNull()
    const { id } = (await planNumbered('21/KH-SVHTT'))!
    const data = { periodFrom: '2019-01-01', periodTo: '2019-12-31' }
    await payload.update({ collection: 'plans', id, data })
    const checked = await send(officer, rows, { plan, dryRun: '1' })
    expect(checked).toMatchObject({ updated: 1, unchanged: 0 })
    expect(checked.problems[0]?.message).toContain('lấy năm 2019 theo thời gian của kế hoạch')
    await send(officer, rows, { plan })
    expect((await taskCalled('Việc không năm')).deadline).toMatchObject({ due: '2019-12-31' })
    expect(await send(officer, rows, { plan })).toMatchObject({ updated: 0, unchanged: 1 })
  })
  it('keeps the day and the note of a person, shows that day, and says so', async () => {
    const { id, deadline } = await taskCalled('Việc không năm')
    const data = { deadline: { ...deadline, due: '2019-10-15', note: 'Đã báo' } }
    await payload.update({ collection: 'tasks', id, data })
    const answer = await send(officer, rows, { plan })
    expect(answer).toMatchObject({ updated: 0, unchanged: 1 })
    expect(answer.problems.map(({ code }) => code)).toEqual(['deadline.yearInferred', 'kept'])
    expect(answer.preview[0]?.deadline).toContain('15/10/2019')
    expect((await taskCalled('Việc không năm')).deadline).toMatchObject({
      due: '2019-10-15',
      note: 'Đã báo',
    })
  })
})

describe('a task that was kept by the last of its headings', () => {
  it('is found again, and gets all of them', async () => {
    const plan = '23/KH-SVHTT (20/11/2026)'
    const task = '1,Việc dưới hai đề mục,Sở Nội vụ,30/6/2027'
    await send(officer, table('I,Báo chí,,', task), { plan })
    const answer = await send(officer, table('A,THÔNG TIN,,', 'I,Báo chí,,', task), { plan })
    expect(answer).toMatchObject({ created: 0, updated: 1, absent: [] })
    expect(await taskCalled('Việc dưới hai đề mục')).toMatchObject({
      section: 'A. THÔNG TIN › I. Báo chí',
    })
  })
})

describe('what a task keeps of its row', () => {
  it('is every day of its deadline, its target and its sum of money with its unit', async () => {
    const lines = [
      'TT,Nhiệm vụ,Chủ trì,Thời hạn,Chỉ tiêu,Kinh phí (triệu đồng)',
      '1,Việc nhiều mốc,Sở Nội vụ,"Quý I, quý III/2027",Không dưới 2 clip,120',
    ]
    await send(officer, lines, { plan: '22/KH-SVHTT (20/11/2026)' })
    expect(await taskCalled('Việc nhiều mốc')).toMatchObject({
      statedTarget: 'Không dưới 2 clip',
      budget: '120 triệu đồng',
      deadline: { due: '2027-09-30', recurrences: ['once 2027-03-31', 'once 2027-09-30'] },
    })
  })
})
