import type { Payload } from 'payload'
import { Temporal } from 'temporal-polyfill'
import type { Lease } from '@/database/lease'
import { env } from '@/env'
import { DEMO_ACCOUNTS, DEMO_DOMAIN } from '@/seed/demo/accounts'
import { seedDemo } from '@/seed/demo/seedDemo'
import { firstAdministrator } from '@/seed/firstAdministrator'
import { seedReference } from '@/seed/reference/seedReference'
import { say, secondsSince } from './say'

const TIME_ZONE = 'Asia/Ho_Chi_Minh'

/** Catalogues, the first administrator and the demo: what is missing of them, said as it is done. */
export async function fillDatabase(payload: Payload, lease: Lease): Promise<void> {
  const began = performance.now()
  const reference = await seedReference(payload, lease)
  if (reference) say('reference', { ...reference, seconds: secondsSince(began) })

  await lease.check()
  const administrator = await firstAdministrator(payload)
  if (administrator) {
    say('administrator', { email: administrator.email })
    if (administrator.madeUpPassword) say('password', { password: administrator.madeUpPassword })
  }
  if (env.demo) await fillDemo(payload, lease)
}

async function fillDemo(payload: Payload, lease: Lease): Promise<void> {
  const began = performance.now()
  const today = Temporal.Now.plainDateISO(TIME_ZONE).toString()
  const demo = await seedDemo(payload, today, { lease })
  if (!demo) return say('demoStays')
  const { activities, logs, password } = demo
  say('demo', { activities, logs, seconds: secondsSince(began) })
  const names = DEMO_ACCOUNTS.map(({ name }) => name).join(', ')
  say('demoAccounts', { names, at: `@${DEMO_DOMAIN}`, password })
}
