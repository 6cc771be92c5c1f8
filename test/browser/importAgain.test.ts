import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openPage } from '../helpers/browser'
import { screenshot, widerThanScreen } from '../helpers/screenshot'
import { violations } from '../helpers/violations'

const officer = { email: 'canbo@demo.hanoi.example', password: 'cchc-demo-2018' }

const table = (budget: string) => ({
  name: 'nhap-lai.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'TT,Nhiệm vụ,Chủ trì,Hình thức,Thời hạn,Sản phẩm,Kinh phí,Ghi chú',
      `1,Đăng tin về dịch vụ công,Sở Nội vụ,Báo in,30/06/2027,20 tin,${budget},Làm sớm`,
      '2,Phát tờ gấp Một cửa,Sở Y tế,Tờ rơi,Tháng 7/2027,5.000 tờ,,',
    ].join('\n'),
  ),
})

async function check(page: Page, plan: string, budget = '10 triệu') {
  await page.goto('/admin/ke-hoach/nhap', { waitUntil: 'networkidle' })
  await page.getByLabel('Kế hoạch', { exact: true }).fill(plan)
  await page.setInputFiles('input[type="file"]', table(budget))
  await page.waitForSelector('.cchc-import__table')
}

const importNow = async (page: Page) => {
  await page.locator('.cchc-import__actions button').click()
  await page.waitForSelector('.cchc-import__done')
}

async function editProduct(page: Page, product: string) {
  await page.getByText('Xem các nhiệm vụ (2)').click()
  // The task's name is the way to it.
  await page.getByRole('link', { name: 'Phát tờ gấp Một cửa' }).click()
  await page.waitForURL(/tasks\/[\w-]+$/)
  await page.waitForLoadState('networkidle')
  await page.getByLabel('Sản phẩm, kết quả').fill(product)
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.getByText('Cập nhật thành công').first().waitFor()
}

const sideways = (page: Page) =>
  page.locator('.cchc-import__table').evaluate((one) => one.scrollWidth - one.clientWidth)

describe('a file that is imported again', () => {
  it('shows every column, and what it changes of what a person edited is chosen', async () => {
    // As in many offices: the browser is English, and nobody has chosen a language.
    const english = { locale: 'en-US' }
    const page = await openPage({ as: officer, screen: 'laptop', context: english })
    const plan = 'Kế hoạch nhập lại trên màn hình'
    await check(page, plan)
    const shown = await page.textContent('.cchc-import__table')
    for (const value of ['20 tin', '10 triệu', 'Làm sớm', 'Chậm nhất ngày 30/06/2027']) {
      expect(shown).toContain(value)
    }
    expect(await sideways(page)).toBe(0)
    await importNow(page)
    await editProduct(page, '8.000 tờ')

    await check(page, plan, '12 triệu')
    expect(await page.textContent('.cchc-import__change')).toContain('10 triệu')
    await page.getByRole('group', { name: 'Sản phẩm, kết quả: đã được sửa tay' }).waitFor()
    expect(await page.getByLabel('Giữ bản sửa tay: 8.000 tờ').isChecked()).toBe(true)
    expect(await violations(page, '.cchc-import')).toEqual([])
    await screenshot(page, 'import-again', ['laptop', 'phone'])
    expect(await widerThanScreen(page, 'phone')).toBe(0)
    await page.setViewportSize({ width: 1366, height: 768 })
    expect(await sideways(page)).toBe(0)
    await page.getByLabel('Lấy của tệp: 5.000 tờ').check()
    await page.getByRole('button', { name: 'Nhập 2 nhiệm vụ' }).waitFor()
    await page.getByLabel('Giữ bản sửa tay: 8.000 tờ').check()
    await page.getByRole('button', { name: 'Nhập 1 nhiệm vụ' }).waitFor()

    const first = page.locator('.cchc-import__recent li').first()
    await first.getByRole('button', { name: 'Hoàn tác' }).click()
    const link = page.getByRole('dialog').getByRole('link', { name: 'Phát tờ gấp Một cửa' })
    expect(await link.getAttribute('href')).toMatch(/\/admin\/collections\/tasks\/[\w-]+$/)
    await page.getByRole('dialog').getByRole('button', { name: 'Quay lại' }).last().click()

    await importNow(page)
    await page.getByText('Giữ nguyên 1 chỗ đã sửa tay').waitFor()
  })

  it('is checked anew when what it was compared with is undone meanwhile', async () => {
    const page = await openPage({ as: officer, screen: 'laptop' })
    const plan = 'Kế hoạch hoàn tác trong khi kiểm tra'
    await check(page, plan)
    await importNow(page)
    await check(page, plan)
    await page.getByRole('button', { name: 'Không có gì mới để nhập' }).waitFor()
    const first = page.locator('.cchc-import__recent li').first()
    await first.getByRole('button', { name: 'Hoàn tác' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Hoàn tác lần nhập này' }).click()
    await page.getByRole('button', { name: 'Nhập 2 nhiệm vụ' }).waitFor()
  })

  it('covers in the month each day that an event of whole days lasts', async () => {
    const page = await openPage({ as: officer, screen: 'laptop' })
    await page.goto('/admin/hoat-dong/nhap', { waitUntil: 'networkidle' })
    await page.getByLabel('Hình thức').selectOption({ index: 1 })
    const lines = [
      ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:tuan-le', 'SUMMARY:Tuần lễ năm ngày'],
      ...['DTSTART;VALUE=DATE:20270301', 'DTEND;VALUE=DATE:20270306', 'END:VEVENT'],
      ...['BEGIN:VTODO', 'UID:viec', 'SUMMARY:Việc cần làm', 'END:VTODO', 'END:VCALENDAR'],
    ]
    const buffer = Buffer.from(lines.join('\r\n'))
    const mimeType = 'text/calendar'
    await page.setInputFiles('input[type="file"]', { name: 'lich.ics', mimeType, buffer })
    await page.getByText('Thứ Hai 01/03/2027 đến Thứ Sáu 05/03/2027 (cả ngày)').waitFor()
    expect(await page.textContent('.cchc-import__balance > p')).toBe(
      'Tệp có 2 mục: 1 sự kiện được nhập; 1 mục không nhập được.',
    )
    expect(await sideways(page)).toBe(0)
    await screenshot(page, 'import-calendar', ['laptop', 'phone'])
    await importNow(page)
    await page.goto('/admin/lich?date=2027-03-01', { waitUntil: 'networkidle' })
    const entry = page.locator('.cchc-entry', { hasText: 'Tuần lễ năm ngày' }).first()
    const width = await entry.evaluate((one) => one.getBoundingClientRect().width)
    // A laptop's column is some 140 pixels wide.
    expect(width).toBeGreaterThan(4.5 * 130)
    await screenshot(page, 'calendar-whole-days', ['laptop'])
  })

  it('says to who sees it and may not undo it that others still may', async () => {
    const page = await openPage({
      as: { ...officer, email: 'sotttt@demo.hanoi.example' },
      screen: 'laptop',
    })
    await page.goto('/admin/ke-hoach/nhap', { waitUntil: 'networkidle' })
    const theirs = page.locator('.cchc-import__recent li', { hasText: 'nhap-lai.csv' })
    await theirs
      .getByText(/Hoàn tác được đến .*chỉ bởi người nhập/)
      .first()
      .waitFor()
    expect(await theirs.getByRole('button').count()).toBe(0)
  })
})
