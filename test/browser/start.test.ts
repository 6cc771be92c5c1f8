import { describe, expect, it } from '@jest/globals'
import { ADMINISTRATOR, BASE_URL, foreignRequests, openPage } from '../helpers/browser'
import { screenshot, widerThanScreen } from '../helpers/screenshot'

describe('the started application', () => {
  it('says that it is alive and ready', async () => {
    expect((await fetch(`${BASE_URL}/healthz`)).status).toBe(200)
    expect((await fetch(`${BASE_URL}/readyz`)).status).toBe(200)
  })

  it('asks a stranger in the administration to sign in, in Vietnamese', async () => {
    const page = await openPage()
    await page.goto('/admin')
    await page.waitForSelector('input[name="email"]')
    expect(new URL(page.url()).pathname).toBe('/admin/login')
    expect(await page.getAttribute('html', 'lang')).toBe('vi')
    await screenshot(page, 'sign-in')
    expect(await widerThanScreen(page, 'phone')).toBe(0)
    expect(foreignRequests(page)).toEqual([])
  })

  it('lets the first administrator in through the form', async () => {
    const page = await openPage()
    await page.goto('/admin/login')
    await page.fill('input[name="email"]', ADMINISTRATOR.email)
    await page.fill('input[name="password"]', ADMINISTRATOR.password)
    await page.click('button[type="submit"]')
    await page.waitForURL((url) => url.pathname === '/admin')
    expect(foreignRequests(page)).toEqual([])
  })
})
