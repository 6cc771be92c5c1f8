import { fill } from '@/i18n/fill'
import type { FeedSeries, FeedWords } from './feed'
import { lineSafe, type JcalComponent, type JcalProperty, type JcalRecur } from './jcal'

/** One VEVENT: local times of the schedule's zone. */
export type FeedEvent = {
  uid: string
  start: string
  end: string
  recurrenceId?: string
  rrule?: JcalRecur
  left?: readonly string[]
  change?: string
  title?: string
}

/** UIDs must be unique in the world; ids are, and this says whose. */
const DOMAIN = 'cchc-calendar'

/** Kinds of change after which an occurrence does not take place as planned. */
const OFF: Record<string, keyof FeedWords> = { cancelled: 'cancelled', postponed: 'postponed' }

/**
 * DTSTAMP is the last change, as RFC 5545 §3.8.7.2 wants it where no METHOD is given, so that a feed
 * in which nothing changed is the same text. SEQUENCE counts the seconds from making to last change:
 * it rises with every change and needs no counter.
 */
export function event(
  { uid, start, end, recurrenceId, rrule, left = [], change = '', title }: FeedEvent,
  series: FeedSeries,
  words: FeedWords,
): JcalComponent {
  const { timeZone } = series.schedule
  const local = (name: string, ...values: string[]): JcalProperty => [
    name,
    { tzid: timeZone },
    'date-time',
    ...values.map((value) => `${value}:00`),
  ]
  const off = series.status === 'CANCELLED' ? 'cancelled' : OFF[change]
  const modified = stamp(series.modified)
  const properties: JcalProperty[] = [
    text('uid', `${uid}@${DOMAIN}`),
    ['dtstamp', {}, 'date-time', modified],
    ['created', {}, 'date-time', stamp(series.created)],
    ['last-modified', {}, 'date-time', modified],
    ['sequence', {}, 'integer', sequence(series)],
    local('dtstart', start),
    local('dtend', end),
    text('summary', titled(title ?? series.title, off, words)),
    text('status', off ? 'CANCELLED' : series.status),
    text('transp', 'TRANSPARENT'),
  ]
  if (recurrenceId) properties.push(local('recurrence-id', recurrenceId))
  if (rrule) properties.push(['rrule', {}, 'recur', rrule])
  if (left.length) properties.push(local('exdate', ...left))
  if (series.description) properties.push(text('description', series.description))
  if (series.url) properties.push(['url', {}, 'uri', series.url])
  if (series.follows) properties.push(text('related-to', `${series.follows}@${DOMAIN}`))
  if (series.categories.length) properties.push(['categories', {}, 'text', ...series.categories])
  return ['vevent', properties, []]
}

const text = (name: string, value: string): JcalProperty => [name, {}, 'text', lineSafe(value)]

/** Not every calendar shows STATUS; the title does. */
function titled(title: string, off: keyof FeedWords | undefined, words: FeedWords): string {
  return off ? fill(words[off], { title }) : title
}

/** Whole seconds: iCalendar knows no others. */
const stamp = (instant: string) => `${instant.slice(0, 19)}Z`

function sequence({ created, modified }: FeedSeries): number {
  return Math.max(0, Math.floor((Date.parse(modified) - Date.parse(created)) / 1000))
}
