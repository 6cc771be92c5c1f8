import type { Endpoint } from 'payload'
import { conflictSentence } from '@/i18n/conflictSentence'
import { answering } from '@/endpoints/answering'
import { conflictsOf } from '@/queries/conflictsOf'
import { readConflictRequest } from './readConflictRequest'

/**
 * `POST /api/activities/check` tells what stands in the way of an activity before it is saved or moved.
 *
 * Asked with `{ id?, schedule?, channel?, agency?, executors?, tasks?, occurrence? }`: ids, and a
 * schedule like the activity's own. With `id` whatever is left out is taken from the saved activity,
 * so `{ id, schedule }` asks about a changed series and `{ id, occurrence: { originalStart, newStart } }`
 * (local times) about moving one occurrence: then only the day it would come to is looked at.
 *
 * Answers `{ warnings, horizon, unchecked, noStation }`. A warning has `code` (see `CONFLICT_CODES`), `message` (the sentence
 * in the person's language), `dates` (the first five) and `count` (of all), `agencies` and `agencyNames`
 * (stations), and where it has them `activity: { id, title }` (both null when the person may not read
 * the other one), `plan`, `task`, `value`, `limit`. `horizon` is `{ from, to }`, the local dates looked
 * at: 92 days from today or from the first date; null when all of it has passed. `unchecked`
 * executors lie out of the person's reach and were not looked at; `noStation` says that a broadcast has
 * no executor yet.
 *
 * Nothing is refused: warnings ask for a reason on submission. 400 for a body or schedule that cannot
 * be meant, 401 signed out, 403 for an agency one may not plan for, 404 for an unknown activity.
 */
export const check: Endpoint = {
  path: '/check',
  method: 'post',
  handler: answering(async (req) => {
    const request = await readConflictRequest(req)
    const { warnings, horizon, unchecked, noStation } = await conflictsOf(req, request)
    const language = req.i18n.language
    return Response.json({
      warnings: warnings.map((each) => ({ ...each, message: conflictSentence(each, language) })),
      horizon,
      unchecked,
      noStation,
    })
  }),
}
