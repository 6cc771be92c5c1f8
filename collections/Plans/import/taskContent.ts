import { shortDate } from '@/domain/text/officialDate'
import { storedDeadline } from '@/domain/deadlines/storedDeadline'
import type { ResolvedParty } from '@/domain/agencies/resolveAgencies'
import type { TaskContent } from '@/importers/plans/diffTasks'
import type { PlanRow } from '@/importers/plans/planRow'
import type { Task } from '@/payload-types'
import { slugs } from '@/slugs'

type WithId = { id: string }
export type CatalogueRow = PlanRow<WithId, WithId, WithId>

/** What an import decides about a task, in the shape the database keeps it in. */
export type ImportedTask = TaskContent &
  Pick<
    Task,
    | 'text'
    | 'section'
    | 'lead'
    | 'executing'
    | 'coordinating'
    | 'requested'
    | 'deadline'
    | 'product'
    | 'statedTarget'
    | 'channels'
    | 'sourceDocument'
    | 'leadText'
    | 'coordinatingText'
    | 'channelText'
    | 'budget'
    | 'note'
  > & { plan: string; taskKey: string }

/** The task that a row of the file describes. */
export function taskContent(row: CatalogueRow, plan: string, taskKey: string): ImportedTask {
  return {
    taskKey,
    plan,
    section: row.section,
    text: row.text,
    lead: partiesOf(row.lead),
    executing: partiesOf(row.executing),
    coordinating: partiesOf(row.coordinating),
    requested: partiesOf(row.requested),
    deadline: { ...storedDeadline(row.deadline), phrase: asPeopleWrite(row.deadline.phrase) },
    product: row.product,
    channels: row.channels.map(({ id }) => id),
    sourceDocument: row.source,
    leadText: row.written.lead,
    coordinatingText: row.written.coordinating,
    channelText: row.written.channel,
    ...(row.target === undefined ? {} : { statedTarget: row.target }),
    ...(row.budget === undefined ? {} : { budget: row.budget }),
    ...(row.note === undefined ? {} : { note: row.note }),
  }
}

/** A day of a spreadsheet has no words of its own: what a person sees in the cell. */
const asPeopleWrite = (phrase: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(phrase) ? shortDate(phrase) : phrase

function partiesOf(parties: readonly ResolvedParty<WithId, WithId>[]): Task['lead'] {
  const seen = new Set<string>()
  return parties.flatMap((party) => {
    const value = party.type === 'agency' ? party.agency.id : party.group.id
    if (seen.has(value)) return []
    seen.add(value)
    return party.type === 'agency'
      ? { relationTo: slugs.agencies, value }
      : { relationTo: slugs.agencyGroups, value }
  })
}
