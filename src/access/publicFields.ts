import { slugs } from '@/slugs'

const NAMED = ['name', 'code', 'order'] as const

/**
 * All that people who are not signed in get to see of our documents, by path; a group or array named
 * here is shown with everything in it. What is not here, a new field too, is for people signed in:
 * they alone meet notes, persons, reasons and links to plans. Payload's own fields (times of a
 * change, what a file is) go with the document.
 */
export const PUBLIC_FIELDS: Readonly<Record<string, readonly string[]>> = {
  [slugs.activities]: [
    'title',
    'summary',
    'body',
    'channel',
    'agency',
    'executors',
    'schedule',
    'topics',
    'media',
    'state',
    'isPublic',
    'demo',
    'folded', // title and summary once more, without marks: what the calendar's search looks through
  ],
  [slugs.occurrenceExceptions]: [
    'activity',
    'originalStart',
    'kind',
    'newStart',
    'newDurationMinutes',
    'newTitle',
  ],
  [slugs.media]: ['alt', 'caption', 'transcript', 'agency', 'isPublic', 'demo'],
  [slugs.agencies]: [...NAMED, 'shortName', 'kind', 'parent', 'validFrom', 'validTo'],
  [slugs.agencyGroups]: ['name', 'code'],
  [slugs.channels]: [
    'nameVi',
    'nameEn',
    'code',
    'groupCode',
    'groupNameVi',
    'groupNameEn',
    'colour',
    'icon',
    'order',
  ],
  [slugs.topics]: [...NAMED, 'set'],
  [slugs.holidays]: ['date', 'name', 'kind', 'status'],
}
