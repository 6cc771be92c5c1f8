import type { Endpoint, PayloadRequest } from 'payload'
import { isCivilDate, parseDate } from '@/domain/calendar/civilDate'
import { DomainError } from '@/domain/DomainError'
import { answering } from '@/endpoints/answering'
import { cached } from '@/endpoints/cached'
import type { DateRange } from '@/domain/recurrence/schedule'
import { calendar } from '@/queries/calendar'
import { calendarAsked } from '@/queries/calendarAsked'

/** Two months and the days of other months that a calendar page shows. */
export const MAX_DAYS = 62

/**
 * `GET /api/calendar?from=2018-03-01&to=2018-03-31` with, each optional: `agency` (code or id; with
 * everything below it), `channel` (codes, group codes or ids, comma between), `state`, `topic`
 * (likewise), `task` (ids, for people signed in), `q` (words, marks optional) and `logs=1` (counts of logs by result, for people signed in).
 *
 * Answers `{ from, to, activities, channels, agencies, occurrences }`: occurrences in the order of
 * their starts as `{ activity, originalStart, start, end, change?, title?, reason?, logs? }`, local
 * wall-clock times; `change` is `cancelled`, `moved` or `edited`. The other three hold what they
 * share, by id. Nobody signed in sees what is approved and public, and no reasons.
 *
 * 400 with a sentence for a range that is missing, impossible, backwards or above `MAX_DAYS`, and for
 * an unknown agency, channel, topic or state; 401 for tasks without signing in. 304 when nothing changed (ETag).
 */
export const calendarEndpoint: Endpoint = {
  path: '/calendar',
  method: 'get',
  handler: answering(async (req) => {
    const found = await calendar(req, {
      ...(await calendarAsked(req, req.query)),
      range: rangeOf(req),
      withLogs: req.query.logs === '1',
    })
    return cached(req, found)
  }),
}

function rangeOf(req: PayloadRequest): DateRange {
  const { from, to } = req.query
  if (typeof from !== 'string' || typeof to !== 'string') throw new DomainError('rangeMissing')
  for (const value of [from, to]) {
    if (!isCivilDate(value)) throw new DomainError('dateImpossible', { value })
  }
  const days = parseDate(to) - parseDate(from) + 1
  if (days < 1) throw new DomainError('endsBeforeStart')
  if (days > MAX_DAYS) throw new DomainError('rangeTooLong', { max: MAX_DAYS, days })
  return { from, to }
}
