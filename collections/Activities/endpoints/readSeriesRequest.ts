import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { SERIES_SCOPES } from '@/domain/series/seriesChange'
import { orRefuse } from '@/endpoints/orRefuse'
import { readBody } from '@/endpoints/readBody'
import type { SeriesVerbRequest } from '../verbs/changeSeries'

const MOST_MINUTES = 60 * 24 * 31

const impossible = orRefuse('durationImpossible', () => ({ max: MOST_MINUTES }))
const text = z
  .string()
  .max(5_000)
  .nullish()
  .transform((value) => value ?? undefined)
const minutes = z
  .int(impossible)
  .min(1, impossible)
  .max(MOST_MINUTES, impossible)
  .nullish()
  .transform((value) => value ?? undefined)

const change = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('move'), newStart: text, newDurationMinutes: minutes }),
    z.object({ kind: z.literal('cancel') }),
    z.object({ kind: z.literal('postpone') }),
    z.object({ kind: z.literal('words'), title: text, summary: text }),
  ],
  orRefuse('changeUnknown', (input) => ({
    value: String((input as { kind?: unknown } | null)?.kind ?? ''),
  })),
)

const request = z.object({
  scope: z.enum(SERIES_SCOPES, orRefuse('scopeUnknown')),
  originalStart: z.string().max(100),
  change,
  reason: text,
  dryRun: z
    .unknown()
    .optional()
    .transform((value) => value === true),
})

/**
 * A request to change a series as somebody sent it.
 * @throws DomainError `scopeUnknown`, `changeUnknown`, `badRequest`, `durationImpossible`
 */
export function readSeriesRequest(req: PayloadRequest, id: string): SeriesVerbRequest {
  const { reason, ...asked } = readBody(req, request)
  // A preview says what would be done before anybody has to say why.
  return { id, ...asked, reason: reason ?? (asked.dryRun ? '…' : '') }
}
