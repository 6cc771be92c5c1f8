import type { PayloadRequest } from 'payload'
import { may } from '@/access/permissions'
import { createInOwnSubtree } from '@/access/rules'
import { DomainError } from '@/domain/DomainError'
import { refusal } from '@/hooks/refusal'
import { fill } from '@/i18n/fill'
import { icsImportWords } from '@/i18n/icsImportWords'
import { readApart } from '@/importers/apart/readApart'
import type { IcsProblem, IcsRow } from '@/importers/ics/icsRow'
import type { ShownChange } from '@/importers/shownChange'
import { listedRows, balanceOf, type Balance, type ToldRow } from '@/importers/tables/readTables'
import { channelsNamed } from '@/queries/channelsNamed'
import { cityZone } from '@/queries/cityClock'
import { recordImport } from '@/queries/imports/recordImport'
import { subtreeOf } from '@/queries/subtreeOf'
import { unitOfWork } from '@/queries/unitOfWork'
import { compareRow, type RowStatus } from '../icsImport/compareRow'
import type { FromFile } from '../icsImport/mergeRow'
import {
  leftInWords,
  occurrencesInWords,
  rowChangesInWords,
  whenInWords,
} from '../icsImport/rowInWords'
import { saveRows, type IcsTarget, type IcsWork } from '../icsImport/saveRows'
import { whatStays, type WhatStays } from '../icsImport/whatStays'
import {
  ownUidsAsSystem,
  storedActivitiesAsSystem,
  type StoredActivity,
} from '../icsImport/storedActivities'

export type IcsImportRequest = {
  bytes: Uint8Array
  fileName: string
  /** Codes or ids. */
  agency: string
  channel: string
  isPublic: boolean
  /** What people wrote that the file is to win over; the rest of it stays. */
  fromFile?: FromFile
  /** Only says what would be done. */
  dryRun: boolean
}

export type IcsPreviewRow = Pick<IcsRow, 'line' | 'title'> & {
  status: RowStatus
  /** When it takes place, as a sentence; '' for what cannot be taken. */
  when: string
  /** Single occurrences that differ from the series, each in words. */
  occurrences: string[]
  /** What it would change, or does not, of a draft that is there. */
  changes: ShownChange[]
  problems: { severity: IcsProblem['severity']; message: string }[]
}

/** What is changed in the database is `taken`. */
export type IcsFate = 'taken' | 'unchanged' | 'skipped'

export type IcsImportOutcome = Record<RowStatus, number> & {
  saved: boolean
  /** The import's id, to take it back by; null when nothing was written. */
  importId: string | null
  calendar: string
  rows: IcsPreviewRow[]
  /** What was chosen for new drafts and is otherwise with those that are there. */
  stays: WhatStays
  /** What became of each event: the parts add up. */
  balance: Balance<IcsFate>
  left: ToldRow<IcsFate>[]
}

/**
 * Takes a calendar file over as drafts of one agency and one channel: all that can be taken at once,
 * or nothing; the rest is listed with its reason. The same file again changes nothing, a changed event
 * changes its activity while that is a draft nobody logged.
 * @throws DomainError `notSignedIn`, `notAllowed`, `agencyUnknown`, `channelUnknown`, those of `readApart` and `readIcs`
 */
export async function importIcs(
  req: PayloadRequest,
  request: IcsImportRequest,
): Promise<IcsImportOutcome> {
  if (!req.user) throw new DomainError('notSignedIn')
  if (!may(req.user.role, 'prepareActivities')) throw new DomainError('notAllowed')
  const place = await placeOf(req, request)
  const mayCreate = createInOwnSubtree('prepareActivities', 'agency')
  if (!(await mayCreate({ req, data: { agency: place.agency } })))
    throw new DomainError('notAllowed')
  return importInto(req, place, request)
}

/** As `importIcs`, for whoever may run commands on the machine. */
export async function importIcsAsSystem(
  req: PayloadRequest,
  request: IcsImportRequest,
): Promise<IcsImportOutcome> {
  return importInto(req, await placeOf(req, request), request)
}

async function importInto(
  req: PayloadRequest,
  place: Place,
  { bytes, fileName, dryRun, isPublic, fromFile = new Set() }: IcsImportRequest,
): Promise<IcsImportOutcome> {
  const language = req.i18n.language === 'en' ? 'en' : 'vi'
  const words = icsImportWords(language)
  const target = { ...place, isPublic, reason: fill(words.reason, { file: fileName }) }
  const options = { zone: await cityZone(req), placeLabel: words.place }
  const file = await readApart('ics', bytes, options)
  let importId: string | null = null
  let known: StoredActivity[] = []
  const work = async () => {
    const uids = file.rows.flatMap(({ uid, schedule }) => (schedule ? [uid] : []))
    const stored = await storedActivitiesAsSystem(req, target.agency, uids)
    const ours = await ownUidsAsSystem(req, uids)
    known = [...stored.values()]
    const rows: IcsPreviewRow[] = []
    const changes: IcsWork[] = []
    for (const read of file.rows) {
      const row = ours.has(read.uid) ? { ...read, schedule: null } : read
      const known = stored.get(row.uid)
      const { status, problem, merged } = compareRow(row, known, { ...target, fromFile })
      if (status === 'created' || status === 'updated') {
        changes.push({ row, stored: known, merged })
      }
      const own = ours.has(read.uid) ? OUR_OWN : problem
      const preview = previewOf(req, row, {
        status,
        problems: own ? [own] : row.problems,
        language,
      })
      if (known && merged) {
        const both = { stored: known, merged }
        preview.changes = rowChangesInWords(row, both, { words, language })
      }
      rows.push(preview)
    }
    if (!dryRun) {
      const written = await saveRows(req, changes, target)
      const created = changes.filter(({ stored: before }) => !before).length
      importId = await recordImport(req, {
        kind: 'calendar',
        fileName,
        agency: target.agency,
        written,
        created,
        updated: changes.length - created,
      })
    }
    return rows
  }
  const rows = dryRun ? await work() : await unitOfWork(req, work)
  const told = rows.map(fateOf)
  const count = (status: RowStatus) => rows.filter((row) => row.status === status).length
  return {
    saved: !dryRun,
    importId,
    calendar: file.name,
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged') + count('kept'),
    kept: rows.flatMap((row) => row.changes).filter(({ kept }) => kept).length,
    stays: await whatStays(req, known, { ...target, language }),
    skipped: count('skipped'),
    rows,
    balance: balanceOf(told),
    left: listedRows(told.filter(({ fate }) => fate === 'skipped')),
  }
}

const fateOf = ({ line, status, title, problems }: IcsPreviewRow): ToldRow<IcsFate> => ({
  sheet: '',
  rowNumber: line,
  fate: fateOfStatus[status],
  text: [title, ...problems.map(({ message }) => message)].filter(Boolean).join(' · '),
})

const fateOfStatus: Record<RowStatus, IcsFate> = {
  created: 'taken',
  updated: 'taken',
  kept: 'unchanged',
  unchanged: 'unchanged',
  skipped: 'skipped',
}

const OUR_OWN: IcsProblem = { severity: 'error', code: 'icsOurOwn', details: {} }

type Place = Pick<IcsTarget, 'agency' | 'channel'>

/** The agency and the one channel that are meant. */
async function placeOf(
  req: PayloadRequest,
  { agency, channel }: Pick<IcsImportRequest, 'agency' | 'channel'>,
): Promise<Place> {
  const [agencyId = ''] = await subtreeOf(req, agency)
  const [channelId, ...more] = await channelsNamed(req, [channel])
  if (!channelId || more.length > 0) throw new DomainError('channelUnknown', { value: channel })
  return { agency: agencyId, channel: channelId }
}

function previewOf(
  req: PayloadRequest,
  row: IcsRow,
  told: { status: RowStatus; problems: readonly IcsProblem[]; language: 'vi' | 'en' },
): IcsPreviewRow {
  const { line, title, schedule, changes } = row
  const words = icsImportWords(told.language)
  const occurrences = schedule ? occurrencesInWords(changes, { words }) : []
  return {
    line,
    title,
    status: told.status,
    when: whenInWords(schedule, told.language),
    occurrences: [...occurrences, leftInWords(row, { words })].filter(Boolean),
    changes: [],
    problems: told.problems.map(({ severity, code, details }) => ({
      severity,
      message: refusal(req, new DomainError(code, details)).message,
    })),
  }
}
