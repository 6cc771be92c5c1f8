import config from '@payload-config'
import { getPayload } from 'payload'
import { seedDemo } from '@/seed/demo/seedDemo'
import { seedReference } from '@/seed/reference/seedReference'
import { benchCalendar } from './calendar'
import { benchLogs } from './logs'

/** Benches (c) and (d) on the database that the environment names, filled with the demo year. */
const payload = await getPayload({ config })
await seedReference(payload)
await seedDemo(payload, new Date().toISOString().slice(0, 10))
const rows = [...(await benchLogs(payload)), await benchCalendar(payload)]
process.stdout.write(`\n${JSON.stringify(rows)}\n`)
await payload.destroy()
process.exit(0)
