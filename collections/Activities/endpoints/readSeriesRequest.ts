import { DomainError } from '@/domain/DomainError'
import {
  CHANGE_KINDS,
  SERIES_SCOPES,
  type ChangeKind,
  type SeriesChange,
} from '@/domain/series/seriesChange'
import type { SeriesVerbRequest } from '../verbs/changeSeries'

type Body = Record<string, unknown>

/**
 * A request to change a series as somebody sent it.
 * @throws DomainError `scopeUnknown`, `changeUnknown`, `badRequest`, `durationImpossible`
 */
export function readSeriesRequest(id: string, body: Body): SeriesVerbRequest {
  const scope = SERIES_SCOPES.find((each) => each === body.scope)
  if (!scope) throw new DomainError('scopeUnknown')
  const { originalStart, reason, dryRun } = body
  if (typeof originalStart !== 'string')
    throw new DomainError('badRequest', { what: 'originalStart' })
  return {
    id,
    scope,
    originalStart,
    change: changeOf(body.change),
    // A preview says what would be done before anybody has to say why.
    reason: text(reason, 'reason') ?? (dryRun === true ? '…' : ''),
    dryRun: dryRun === true,
  }
}

function changeOf(value: unknown): SeriesChange {
  const change = (value && typeof value === 'object' ? value : {}) as Body
  const kind: ChangeKind | undefined = CHANGE_KINDS.find((each) => each === change.kind)
  if (!kind) throw new DomainError('changeUnknown', { value: String(change.kind ?? '') })
  if (kind === 'move') {
    const { newDurationMinutes: minutes } = change
    if (minutes !== undefined && minutes !== null && !isMinutes(minutes)) {
      throw new DomainError('durationImpossible', { max: MOST_MINUTES })
    }
    return {
      kind,
      newStart: text(change.newStart, 'newStart'),
      newDurationMinutes: isMinutes(minutes) ? minutes : undefined,
    }
  }
  if (kind === 'words') {
    return { kind, title: text(change.title, 'title'), summary: text(change.summary, 'summary') }
  }
  return { kind }
}

const MOST_MINUTES = 60 * 24 * 31
const MOST_LETTERS = 5_000

const isMinutes = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_MINUTES

function text(value: unknown, what: string): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string' || value.length > MOST_LETTERS) {
    throw new DomainError('badRequest', { what })
  }
  return value
}
