import type { Payload, PayloadRequest } from 'payload'
import { SEARCHED_IN_GROUPS } from '@/../collections/AgencyGroups'
import type { AgencyKind } from '@/domain/agencies/kinds'
import type { Measure } from '@/domain/measures'
import { foldedText } from '@/fields/searchable'
import { slugs } from '@/slugs'
import { addMissing } from './addMissing'
import { readAgencyGroups } from './readAgencies'
import { listCell, readTsv } from './readTsv'
import { referenceFile } from './referenceFile'

type Target = { payload: Payload; req: Partial<PayloadRequest> }

/** Groups of agencies, their named members found by code in all their dated forms. */
export async function seedGroups({ payload, req }: Target): Promise<number> {
  const { docs: agencies } = await payload.find({
    collection: slugs.agencies,
    depth: 0,
    pagination: false,
    select: { code: true },
    req,
  })
  const named = (codes: readonly string[] | null | undefined) =>
    agencies.filter(({ code }) => codes?.includes(code)).map(({ id }) => id)
  const docs = readAgencyGroups(referenceFile('agency-groups.tsv')).map(
    ({ nameEn: _nameEn, kinds, includes, excludes, aliases, ...group }) => ({
      ...group,
      aliases: [...(aliases ?? [])],
      kinds: [...(kinds ?? [])] as AgencyKind[],
      includes: named(includes),
      excludes: named(excludes),
      folded: foldedText(SEARCHED_IN_GROUPS, { ...group, aliases }),
    }),
  )
  return addMissing({ payload, req, collection: slugs.agencyGroups, key: 'code', docs })
}

export async function seedChannels({ payload, req }: Target): Promise<number> {
  type Column =
    | 'code' | 'name_vi' | 'name_en' | 'group_code' | 'group_name_vi' | 'group_name_en'
    | 'primary_measure' | 'measures' | 'colour' | 'icon' | 'aliases' // prettier-ignore
  const docs = readTsv<Column>(referenceFile('channels.tsv')).map((row, index) => ({
    code: row.code,
    nameVi: row.name_vi,
    nameEn: row.name_en,
    groupCode: row.group_code,
    groupNameVi: row.group_name_vi,
    groupNameEn: row.group_name_en,
    primaryMeasure: row.primary_measure as Measure,
    measures: listCell(row.measures) as Measure[],
    colour: row.colour,
    icon: row.icon,
    aliases: listCell(row.aliases),
    order: index + 1,
  }))
  return addMissing({ payload, req, collection: slugs.channels, key: 'code', docs })
}

export async function seedTopics({ payload, req }: Target): Promise<number> {
  type Column = 'set_name_vi' | 'code' | 'name_vi' | 'order'
  const docs = readTsv<Column>(referenceFile('topics.tsv')).map((row) => ({
    code: row.code,
    name: row.name_vi,
    set: row.set_name_vi,
    order: Number(row.order),
  }))
  return addMissing({ payload, req, collection: slugs.topics, key: 'code', docs })
}

/**
 * Days off. Only official ones move a schedule: days fixed by law or announced, and those of 2018,
 * which are history; what is computed, remembered or not yet decided stays a note.
 */
export async function seedHolidays({ payload, req }: Target): Promise<number> {
  type Column = 'date' | 'name_vi' | 'kind' | 'status' | 'source' | 'note'
  const docs = readTsv<Column>(referenceFile('holidays.tsv')).map((row) => ({
    date: row.date,
    name: row.name_vi,
    kind: row.kind === 'swap_work' ? ('swapWork' as const) : ('off' as const),
    status: statusOf(row.status, row.date),
    source: row.source || undefined,
    note: row.note || undefined,
  }))
  return addMissing({ payload, req, collection: slugs.holidays, key: 'date', docs })
}

function statusOf(status: string, date: string): 'official' | 'expected' | 'proposed' {
  if (status === 'proposed') return 'proposed'
  const settled = status === 'statutory' || status === 'official' || date.startsWith('2018')
  return settled ? 'official' : 'expected'
}
