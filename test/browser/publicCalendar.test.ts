import { describe, expect, it } from '@jest/globals'
import { foreignRequests, openPage } from '../helpers/browser'
import { screenshot, widerThanScreen } from '../helpers/screenshot'

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
})
