import type { PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { globals } from '@/slugs'

/** Today's civil date in the city, `YYYY-MM-DD`, whatever the server's own time zone. */
export async function cityToday(
  req: Pick<PayloadRequest, 'payload'>,
  now: Temporal.Instant = Temporal.Now.instant(),
): Promise<string> {
  const { timeZone } = await req.payload.findGlobal({ slug: globals.settings, depth: 0 })
  return now.toZonedDateTimeISO(timeZone).toPlainDate().toString()
}
