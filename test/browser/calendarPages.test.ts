import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openPage } from '../helpers/browser'
import { screenshot, widerThanScreen } from '../helpers/screenshot'
import { violations } from '../helpers/violations'

const demo = (name: string) => ({
  email: `${name}@demo.hanoi.example`,
  password: 'cchc-demo-2018',
})

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`/admin/lich?${query}`)
  await page.waitForLoadState('networkidle')
}

describe('the pages of the calendar', () => {
  it('keeps a filter under a name, and brings it back another day', async () => {
    const page = await openPage({ as: demo('canbo') })
    await open(page, 'date=2026-12-01')
    await page.getByLabel('Trạng thái').selectOption({ label: 'Bản nháp' })
    await page.getByText('Bộ lọc đã lưu').click()
    await page.getByLabel('Tên bộ lọc').fill('Việc còn dở')
    await page.getByRole('button', { name: 'Lưu bộ lọc đang dùng' }).click()
    await page.getByRole('button', { name: 'Việc còn dở', exact: true }).waitFor()

    await open(page, 'date=2026-12-01')
    await page.getByText('Bộ lọc đã lưu').click()
    await page.getByRole('button', { name: 'Việc còn dở', exact: true }).click()
    await page.waitForURL(/state=draft/)
    expect(await page.getByLabel('Trạng thái').inputValue()).toBe('draft')
  })

  it('sums up a day too dense to read, and opens it whole', async () => {
    const page = await openPage({ as: demo('sotttt') })
    await open(page, 'view=month&date=2018-03-15')
    const sum = page.getByTitle(/^Truyền thanh cơ sở: \d+ buổi$/).first()
    const count = Number(/\d+/.exec((await sum.getAttribute('title')) ?? '')?.[0])
    await sum.click()
    await page.waitForURL(/view=day/)
    await page.locator('.cchc-calendar__page[aria-busy="false"]').waitFor()
    const radio = page.getByTitle(/Truyền thanh cơ sở$/)
    expect(await radio.count()).toBe(count)
  })

  it('goes through its pages by single keys, and not while somebody types', async () => {
    const page = await openPage({ as: demo('canbo') })
    await open(page, 'view=month&date=2026-12-01')
    const title = page.getByRole('heading', { level: 1 })
    await page.keyboard.press('n')
    expect((await title.innerText()).toLowerCase()).toContain('tháng 1')
    await page.keyboard.press('p')
    await page.keyboard.press('2')
    await page.waitForURL(/view=week/)
    await page.keyboard.press('/')
    await page.keyboard.type('n')
    expect(await page.getByLabel('Tìm theo tên').inputValue()).toBe('n')
    expect(await title.innerText()).toBe('30/11 – 06/12/2026')
  })

  it('moves an activity to the column it is dropped on', async () => {
    const page = await openPage({ as: demo('quan') })
    await open(page, 'view=board&date=2018-12-01')
    const column = (name: string) => page.getByRole('region', { name })
    const card = column('Bản nháp').getByRole('listitem').first()
    const title = await card.getByRole('button').innerText()
    await card.dragTo(column('Chờ duyệt'), { targetPosition: { x: 60, y: 60 } })
    await column('Chờ duyệt').getByText(title).waitFor()
    expect(await column('Bản nháp').getByText(title).count()).toBe(0)
    await screenshot(page, 'calendar-board')
    expect(await violations(page)).toEqual([])
  })

  it('fits a phone without scrolling sideways, whatever it shows', async () => {
    const page = await openPage({ as: demo('phuong'), screen: 'phone' })
    for (const view of ['month', 'week', 'day', 'list']) {
      await open(page, `view=${view}&date=2026-12-01`)
      expect([view, await widerThanScreen(page, 'phone')]).toEqual([view, 0])
    }
    await screenshot(page, 'calendar-phone', ['phone'])
  })

  it('prints a month of six weeks on one A4 page', async () => {
    const page = await openPage({ as: demo('lanhdao') })
    await page.goto('/admin/lich/in?view=month&date=2026-11-15')
    await page.waitForLoadState('networkidle')
    await screenshot(page, 'calendar-print', ['desk'])
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1)
    expect(paper).toMatch(/\/MediaBox \[0 0 84[12][.\d]* 59[45]/)
  })
})
