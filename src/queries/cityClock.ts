import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { globals } from '@/slugs'

const CONTEXT_KEY = 'cityZone'

/** The city's IANA zone, from the settings; read once per request. */
export async function cityZone(req: PayloadRequest): Promise<string> {
  const known = req.context[CONTEXT_KEY]
  if (typeof known === 'string') return known
  const settings = await req.payload.findGlobal({
    slug: globals.settings,
    select: { timeZone: true },
    depth: 0,
    req,
  })
  req.context[CONTEXT_KEY] = settings.timeZone
  return settings.timeZone
}

/** The wall clock of the city now, `YYYY-MM-DDTHH:mm`: what is "today" and what is still to come. */
export async function cityNow(req: PayloadRequest): Promise<string> {
  const now = Temporal.Now.plainDateTimeISO(await cityZone(req))
  return now.toString({ smallestUnit: 'minute' })
}

/** An instant (ISO 8601) as the city's wall clock showed it, `YYYY-MM-DDTHH:mm`. */
export async function onCityClock(req: PayloadRequest, instant: string): Promise<string> {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(await cityZone(req))
  return local.toPlainDateTime().toString({ smallestUnit: 'minute' })
}
