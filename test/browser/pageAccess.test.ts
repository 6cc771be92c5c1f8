import { describe, expect, it } from '@jest/globals'
import type { APIRequestContext, APIResponse } from 'playwright-core'
import { openPage } from '../helpers/browser'
import { PAGE_ASKS } from '../integration/access/matrix/pageAsks'
import { byWho, readTable, WHO, type Who } from '../integration/access/matrix/readTable'

/** Who of the demonstration has which role. */
const ACCOUNTS: Record<Exclude<Who, 'anonymous'>, string> = {
  administrator: 'quantri',
  department: 'sotttt',
  standing: 'sonoivu',
  lead: 'lanhdao',
  officer: 'canbo',
  district: 'quan',
  commune: 'phuong',
  viewer: 'xem',
}

const accountOf = (who: Who) =>
  who === 'anonymous'
    ? undefined
    : { email: `${ACCOUNTS[who]}@demo.hanoi.example`, password: 'cchc-demo-2018' }

const visitors = new Map<Who, APIRequestContext>()
async function visitor(who: Who): Promise<APIRequestContext> {
  const known = visitors.get(who) ?? (await openPage({ as: accountOf(who) })).request
  visitors.set(who, known)
  return known
}

/** "No" is being told so, or sent to sign in; anything else is a page that is broken. */
async function isShown(who: Who, { path, answers }: (typeof PAGE_ASKS)[string]) {
  const request = await visitor(who)
  const found = await request.get('/api/activities?where[state][equals]=approved&limit=1&depth=0')
  const [activity] = ((await found.json()) as { docs: { id: string }[] }).docs
  const address = path.replace(':id', activity?.id ?? '')
  const answer = await request.get(address, { maxRedirects: 0 })
  const status = answer.status()
  if ([401, 403, 404].includes(status) && status !== answers) return 'no'
  if (await sendsToSignIn(answer)) return 'no'
  if (status === answers) return 'yes'
  throw new Error(`${address} answered ${status}`)
}

/** By its status or, where a page was already being written, by what Next writes into it. */
async function sendsToSignIn(answer: APIResponse): Promise<boolean> {
  if ((answer.headers().location ?? '').includes('/admin/login')) return true
  const written = /(?:NEXT_REDIRECT;\w+;|http-equiv="refresh"[^>]*url=)\/admin\/login/
  return written.test(await answer.text())
}

const rows = readTable().filter(({ what }) => what === 'page')

describe('a page is shown to those the table of access says', () => {
  it.each(rows)('$act', async ({ act, cells }) => {
    const ask = PAGE_ASKS[act]
    if (!ask) throw new Error(`nothing asks for "${act}": see pageAsks.ts`)
    const found = byWho(() => '')
    for (const who of WHO) found[who] = await isShown(who, ask)
    expect(found).toEqual(cells)
  })

  it('has everybody signed in as who the table means', async () => {
    const roles = byWho(() => '')
    for (const who of WHO) {
      const answer = await (await visitor(who)).get('/api/users/me')
      roles[who] = ((await answer.json()) as { user?: { role: string } }).user?.role ?? 'anonymous'
    }
    expect(roles).toEqual(byWho((who) => who))
  })
})
