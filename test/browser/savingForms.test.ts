import { afterAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { ADMINISTRATOR, openPage } from '../helpers/browser'

type Doc = { id: string } & Record<string, unknown>

/** One document of each kind, found by `where`, and the line of it that is written anew. */
const FORMS: [collection: string, field: string, where?: string][] = [
  ['activities', 'title', 'where[state][equals]=draft'],
  ['agencies', 'name'],
  ['agency-groups', 'name'],
  ['channels', 'nameVi'],
  ['holidays', 'name'],
  ['media', 'alt'],
  ['plans', 'title'],
  ['tasks', 'text'],
  ['topics', 'name'],
  ['users', 'name', 'where[role][equals]=commune'],
]

let shared: Page | undefined
const administratorsPage = async () => (shared ??= await openPage({ as: ADMINISTRATOR }))
afterAll(() => shared?.close())

describe('the form of each kind of document', () => {
  it.each(FORMS)('saves %s', async (collection, field, where = '') => {
    const page = await administratorsPage()
    const found = await page.request.get(`/api/${collection}?limit=1&depth=0&${where}`)
    const [doc] = ((await found.json()) as { docs: Doc[] }).docs
    const address = `/api/${collection}/${doc?.id}`
    const before = String(doc?.[field])
    await page.goto(`/admin/collections/${collection}/${doc?.id}`)
    await page.waitForLoadState('networkidle')
    await page.locator(`#field-${field}`).fill(`${before} (sửa)`)
    const saving = page.waitForResponse(
      (answer) => answer.url().includes(address) && answer.request().method() === 'PATCH',
    )
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    const answer = await saving
    expect([answer.status(), await answer.json()]).toMatchObject([
      200,
      { doc: { [field]: `${before} (sửa)` } },
    ])
    await page.request.patch(address, { data: { [field]: before } })
  })
})
