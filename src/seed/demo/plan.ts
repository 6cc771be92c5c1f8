import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseDeadline } from '@/domain/deadlines/parseDeadline'
import { storedDeadline } from '@/domain/deadlines/storedDeadline'
import { foldedText } from '@/fields/searchable'
import { planKey } from '@/importers/plans/planLabel'
import { taskKey } from '@/importers/plans/taskKey'
import type { NewDocument } from '@/queries/insertDocuments'
import { idFrom } from '@/queries/newId'
import { listCell, readTsv } from '../reference/readTsv'
import type { World } from './world'

export const PLAN_ID = () => idFrom('demo', 'plan', '257/KH-UBND')
export const taskId = (order: number): string =>
  idFrom('demo', 'task', '257/KH-UBND', String(order))

const NUMBER = '257/KH-UBND'
const SIGNED_ON = '2017-12-29'

/** As an import of the plan would name its tasks, so that it finds them instead of adding them twice. */
const PLAN_KEY = planKey({ label: NUMBER, number: NUMBER, signedOn: SIGNED_ON })

/** The city's communication plan for 2018, whose year the demo tells. */
export function planDocument(world: World): NewDocument<'plans'> {
  const title = 'Kế hoạch thông tin, tuyên truyền cải cách hành chính năm 2018 của thành phố Hà Nội'
  const topics = ['public-services', 'apparatus-payroll', 'it-in-reform', 'openness']
  return {
    id: PLAN_ID(),
    title,
    number: NUMBER,
    signedOn: SIGNED_ON,
    issuer: world.agency('UBNDTP').id,
    periodFrom: '2018-01-01',
    periodTo: '2018-12-31',
    level: 'annual',
    state: 'issued',
    topics: topics.map(world.topic),
    demo: true,
    folded: foldedText(['number', 'title'], { number: NUMBER, title }),
  }
}

type Column =
  | 'order'
  | 'section'
  | 'text'
  | 'lead'
  | 'coordinating'
  | 'requested'
  | 'channels'
  | 'phrase'
  | 'product'
  | 'lead_text'
  | 'coordinating_text'
  | 'channel_text'

/** Its 44 tasks: facts of the plan in short words, who is responsible by code (`@` before groups). */
export function taskDocuments(world: World): NewDocument<'tasks'>[] {
  const file = path.resolve('src/seed/demo/data/plan-257-tasks.tsv')
  const parties = (cell: string) =>
    listCell(cell).map((code) =>
      code.startsWith('@')
        ? { relationTo: 'agency-groups' as const, value: world.group(code.slice(1)) }
        : { relationTo: 'agencies' as const, value: world.agency(code).id },
    )
  return readTsv<Column>(readFileSync(file, 'utf8')).map((row) => ({
    id: taskId(Number(row.order)),
    plan: PLAN_ID(),
    order: Number(row.order),
    section: row.section,
    text: row.text,
    taskKey: taskKey({ planKey: PLAN_KEY, section: row.section, text: row.text, occurrence: 1 }),
    lead: parties(row.lead),
    coordinating: parties(row.coordinating),
    requested: parties(row.requested),
    channels: listCell(row.channels).map(world.channel),
    product: row.product || undefined,
    deadline: storedDeadline(parseDeadline(row.phrase, { planDate: SIGNED_ON, planYear: 2018 })),
    leadText: row.lead_text,
    coordinatingText: row.coordinating_text || undefined,
    channelText: row.channel_text || undefined,
    demo: true,
    folded: foldedText(['section', 'text', 'product'], row),
  }))
}
