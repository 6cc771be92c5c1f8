import { describe, expect, it } from '@jest/globals'
import { foreignRequests, openPage } from '../helpers/browser'
import { screenshot, widerThanScreen } from '../helpers/screenshot'
import { violations } from '../helpers/violations'

describe('the public calendar', () => {
  it('puts the days of a month under their weekdays', async () => {
    const page = await openPage()
    await page.goto('/lich?nam=2018&thang=6')
    const column = (day: number) =>
      page
        .locator('.site-month__days > li')
        .nth(day - 1)
        .evaluate((cell) => {
          const { left } = cell.getBoundingClientRect()
          const heads = [...document.querySelectorAll('.site-month__weekdays span')]
          return heads.findIndex((head) => Math.abs(head.getBoundingClientRect().left - left) < 3)
        })
    // 1 June 2018 was a Friday, 2 June a Saturday, 4 June a Monday.
    expect(await Promise.all([1, 2, 4].map(column))).toEqual([4, 5, 0])
    await screenshot(page, 'public-calendar')
    expect(await widerThanScreen(page, 'phone')).toBe(0)
    expect(foreignRequests(page)).toEqual([])
  })

  it('speaks English to those who ask for it', async () => {
    const page = await openPage()
    await page.goto('/lich?nam=2018&thang=6')
    await page.click('a[lang="en"]')
    await page.waitForURL(/\/lich\?nam=2018&thang=6/)
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    expect(await page.textContent('h1')).toBe('Calendar of 6/2018')
  })

  it('is read, narrowed and subscribed to without any script', async () => {
    const page = await openPage({ context: { javaScriptEnabled: false } })
    await page.goto('/lich?nam=2018&thang=6')
    const all = await page.locator('.site-month__item').count()
    expect(all).toBeGreaterThan(0)
    await page.getByText('Lọc theo cơ quan').click()
    await page.getByLabel('Hình thức').selectOption({ label: 'Cổng, trang thông tin điện tử' })
    await page.getByRole('button', { name: 'Xem', exact: true }).click()
    await page.waitForURL(/hinhthuc=/)
    await page.getByRole('link', { name: 'Xem dạng danh sách' }).click()
    await page.waitForURL(/xem=danh-sach/)
    await page.locator('.site-list').first().waitFor()
    const channels = await page.locator('.site-list .cchc-channel__name').allInnerTexts()
    expect(new Set(channels)).toEqual(new Set(['Cổng, trang thông tin điện tử']))
    await page.getByText('Đăng ký lịch này').click()
    const webcal = page.getByRole('link', { name: 'Mở bằng ứng dụng lịch' })
    expect(await webcal.getAttribute('href')).toMatch(/^webcal:.*\/lich\.ics\?channel=/)
  })

  it('has nothing axe would object to, as a month, a list and a day', async () => {
    const page = await openPage()
    for (const address of ['/lich', '/lich?xem=danh-sach', '/lich/2018-06-05']) {
      await page.goto(address)
      expect([address, await violations(page)]).toEqual([address, []])
    }
  })
})
