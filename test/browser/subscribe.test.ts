import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ADMINISTRATOR, foreignRequests, openPage } from '../helpers/browser'
import { screenshot, widerThanScreen } from '../helpers/screenshot'
import { violations } from '../helpers/violations'

const FILES = join(import.meta.dirname, '../importers/ics/files')

describe('subscribing to the calendar', () => {
  it('works for everybody, without script', async () => {
    const page = await openPage({ context: { javaScriptEnabled: false } })
    await page.goto('/lich')
    await page.click('.site-subscribe summary')
    const address = await page.inputValue('.site-subscribe input')
    expect(address).toMatch(/\/lich\.ics$/)
    const webcal = await page.getAttribute('.site-subscribe a.cchc-button--primary', 'href')
    expect(webcal).toBe(address.replace(/^http/, 'webcal').replace('webcals', 'webcal'))
    const answer = await page.request.get(address)
    expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8')
    expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n/)
  })

  it('gives a person an address of one’s own, once, and takes it back', async () => {
    const page = await openPage({ as: ADMINISTRATOR })
    await page.goto('/admin/lich', { waitUntil: 'networkidle' })
    await page.getByRole('link', { name: 'Đăng ký lịch' }).click()
    await page.waitForURL('**/admin/lich-rieng')
    await page.waitForLoadState('networkidle')
    await page.getByLabel('Tên gợi nhớ').fill('Điện thoại')
    await page.getByRole('button', { name: 'Tạo địa chỉ' }).click()
    await page.waitForSelector('.cchc-feeds__new')
    const address = await page.inputValue('.cchc-feeds__new input')
    await screenshot(page, 'private-feeds', ['desk', 'phone'])
    expect(await widerThanScreen(page, 'phone')).toBe(0)
    expect(await violations(page, '.cchc-feeds')).toEqual([])
    const stranger = await openPage()
    expect((await stranger.request.get(address)).status()).toBe(200)
    await page.reload({ waitUntil: 'networkidle' })
    expect(await page.locator('.cchc-feeds__new').count()).toBe(0)
    await page.getByRole('button', { name: 'Ngừng' }).click()
    await page.keyboard.press('Enter')
    await page.waitForSelector('text=Bạn chưa tạo địa chỉ nào.')
    expect((await stranger.request.get(address)).status()).toBe(410)
    expect(foreignRequests(page)).toEqual([])
  })
})

describe('importing a calendar file', () => {
  it('shows what each event becomes and why others are left out, then makes drafts', async () => {
    const page = await openPage({ as: ADMINISTRATOR })
    await page.goto('/admin/hoat-dong/nhap', { waitUntil: 'networkidle' })
    await page.getByLabel('Của cơ quan').selectOption({ index: 1 })
    await page.getByLabel('Hình thức').selectOption({ label: 'Truyền thanh cơ sở' })
    const file = (name: string) => ({
      name,
      mimeType: 'text/calendar',
      buffer: readFileSync(join(FILES, name)),
    })
    await page.setInputFiles('input[type="file"]', file('outlook.ics'))
    await page.waitForSelector('.cchc-import__tiles')
    expect(await page.locator('.cchc-import__bad').count()).toBe(4)
    expect(await page.textContent('.cchc-import__table')).toContain('Narnia Standard Time')
    await screenshot(page, 'ics-import', ['desk', 'phone'])
    expect(await widerThanScreen(page, 'phone')).toBe(0)
    expect(await violations(page, '.cchc-import')).toEqual([])
    await page.getByRole('button', { name: 'Nhập 2 hoạt động' }).click()
    await page.waitForSelector('.cchc-import__done')
    await page.getByRole('button', { name: 'Nhập tệp khác' }).click()
    await page.setInputFiles('input[type="file"]', file('outlook.ics'))
    await page.waitForSelector('text=Không có gì mới để nhập')
  })
})
