import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { ADMINISTRATOR, openPage } from '../helpers/browser'
import { makeWorkbook } from '../helpers/makeWorkbook'
import { screenshot, widerThanScreen } from '../helpers/screenshot'
import { violations } from '../helpers/violations'

/** Two annexes, the first with headings nobody knows, and a hidden draft. */
const workbook = (task: string, owner: string) => ({
  name: 'hai-phu-luc.xlsx',
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(
    makeWorkbook([
      {
        name: 'Phụ lục 1',
        rows: [
          ['Phụ lục 1. Nhiệm vụ tuyên truyền'],
          ['TT', task, 'Cơ quan chủ trì', 'Thời hạn', owner],
          ['I', 'Tuyên truyền trên báo, đài', null, null, null],
          [1, 'Đăng tin về dịch vụ công', 'Sở Nội vụ', 'Quý II/2024', 'Bà An'],
          [2, 'Phát thanh hằng tuần', 'Sở Y tế', 'Quý III/2024', 'Ông Bình'],
          [null, 'Tổng số: 2 nhiệm vụ', null, null, null],
        ],
      },
      {
        name: 'Phụ lục 2',
        rows: [
          ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
          [1, 'Tập huấn cán bộ một cửa', 'Sở Tài chính', 'Năm 2024'],
        ],
      },
      {
        name: 'Nháp',
        hidden: true,
        rows: [
          ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
          [1, 'Việc chưa chốt', 'Sở Tài chính', 'Năm 2024'],
        ],
      },
    ]),
  ),
})

const balance = (page: Page) => page.textContent('.cchc-import__balance > p')
const table = (page: Page, name: string) => page.locator('.cchc-offers > li', { hasText: name })

async function open(page: Page, plan: string) {
  await page.goto('/admin/ke-hoach/nhap', { waitUntil: 'networkidle' })
  await page.getByLabel('Kế hoạch', { exact: true }).fill(plan)
}

async function mapByHand(page: Page, task: string, owner: string) {
  await page.getByLabel('Cột nào là “Tên nhiệm vụ”?').selectOption({ label: task })
  await page.waitForSelector('.cchc-offers__missing', { state: 'detached' })
  await page.getByLabel(`Cột “${owner}” nhập vào`).selectOption({ label: 'Ghi chú' })
  await page.waitForSelector('.cchc-columns__nowhere', { state: 'detached' })
}

const WHOLE = 'Tệp có 10 dòng: 3 nhiệm vụ, 1 đề mục, 1 dòng tổng; 5 dòng không nhập.'

describe('a workbook of two annexes with headings nobody knows', () => {
  it('is mapped by hand, imported and undone, and next time mapped by itself', async () => {
    const page = await openPage({ as: ADMINISTRATOR, screen: 'laptop' })
    const file = workbook('Việc phải làm', 'Người phụ trách')
    await open(page, 'Kế hoạch hai phụ lục')
    await page.setInputFiles('input[type="file"]', file)
    await page.waitForSelector('.cchc-offers')
    expect(await balance(page)).toBe('Tệp có 10 dòng: 1 nhiệm vụ; 9 dòng không nhập.')
    expect(await table(page, 'Phụ lục 1').textContent()).toContain(
      'Chưa biết cột nào là “Tên nhiệm vụ”',
    )
    expect(await table(page, 'Phụ lục 2').getByRole('checkbox').isChecked()).toBe(true)
    expect(await table(page, 'Nháp').getByRole('checkbox').isChecked()).toBe(false)
    expect(await table(page, 'Nháp').textContent()).toContain('Trang ẩn')
    await screenshot(page, 'file-import-offered', ['laptop', 'phone'])

    await mapByHand(page, 'Việc phải làm', 'Người phụ trách')
    expect(await balance(page)).toBe(WHOLE)
    await page.getByText('Xem từng dòng và lý do').click()
    const reasons = await page.textContent('.cchc-import__balance')
    expect(reasons).toContain('Trang ẩn (1)Nháp · Dòng 2 1 · Việc chưa chốt')
    expect(reasons).toContain('Phụ lục 1 · Dòng 6 Tổng số: 2 nhiệm vụ')
    expect(await violations(page, '.cchc-import')).toEqual([])
    await screenshot(page, 'file-import-balance', ['laptop', 'phone'])

    await page.getByRole('button', { name: 'Nhập 3 nhiệm vụ' }).click()
    await page.waitForSelector('.cchc-import__done')
    await page.waitForSelector('.cchc-import__recent li')
    await screenshot(page, 'file-import-done', ['laptop', 'phone'])
    await page.getByRole('button', { name: 'Hoàn tác lần nhập này' }).click()
    await page.getByText('Sẽ gỡ khỏi hệ thống: 3 nhiệm vụ, 1 kế hoạch.').waitFor()
    await screenshot(page, 'file-import-undo', ['laptop', 'phone'])
    await confirmUndo(page)
    await page.getByText('Đã gỡ 3 nhiệm vụ, 1 kế hoạch.').waitFor()
    // What is gone is offered no more.
    expect(await page.getByText('Đã nhập xong').count()).toBe(0)
    expect(await page.getByRole('link', { name: /Mở kế hoạch|Xem các nhiệm vụ/ }).count()).toBe(0)
    const last = page.locator('.cchc-import__recent li').first()
    await last.getByText(/Đã hoàn tác \d\d:\d\d/).waitFor()
    expect(await last.getByRole('button').count()).toBe(0)
    await screenshot(page, 'file-import-undone', ['laptop', 'phone'])

    await page.getByRole('button', { name: 'Nhập tệp khác' }).click()
    await page.setInputFiles('input[type="file"]', file)
    await page.waitForSelector('.cchc-offers')
    expect(await balance(page)).toBe(WHOLE)
    await table(page, 'Phụ lục 1').getByText('5 cột').click()
    expect(await page.getByText('Theo lần nhập trước').count()).toBe(2)
    expect(await page.getByRole('button', { name: 'Nhập 3 nhiệm vụ' }).isEnabled()).toBe(true)
  })

  it('is taken on a phone, where every part fits and can be touched, and undone from the list', async () => {
    const page = await openPage({ as: ADMINISTRATOR, screen: 'phone' })
    await open(page, 'Kế hoạch trên điện thoại')
    await page.setInputFiles('input[type="file"]', workbook('Phần việc', 'Cán bộ'))
    await page.waitForSelector('.cchc-offers')
    expect(await widerThanScreen(page, 'phone')).toBe(0)
    await mapByHand(page, 'Phần việc', 'Cán bộ')
    await table(page, 'Nháp').getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Nhập 4 nhiệm vụ' }).waitFor()
    expect(await tooSmall(page)).toEqual([])
    await page.getByRole('button', { name: 'Nhập 4 nhiệm vụ' }).click()
    await page.waitForSelector('.cchc-import__done')
    expect(await widerThanScreen(page, 'phone')).toBe(0)
    await page.reload({ waitUntil: 'networkidle' })
    const last = page.locator('.cchc-import__recent li').first()
    await last.getByRole('button', { name: 'Hoàn tác' }).click()
    await page.getByText('Sẽ gỡ khỏi hệ thống: 4 nhiệm vụ, 1 kế hoạch.').waitFor()
    await confirmUndo(page)
    await last.getByText(/Đã hoàn tác \d\d:\d\d/).waitFor()
    expect(await widerThanScreen(page, 'phone')).toBe(0)
  })
})

const confirmUndo = (page: Page) =>
  page.getByRole('dialog').getByRole('button', { name: 'Hoàn tác lần nhập này' }).click()

/** What can be touched and is less than 44 pixels high. */
const tooSmall = (page: Page) =>
  page
    .locator('.cchc-import :is(button, select, .cchc-import__check, .cchc-offers summary)')
    .evaluateAll((all) =>
      all
        .filter((one) => one.getClientRects().length && one.getBoundingClientRect().height < 44)
        .map((one) => one.outerHTML.slice(0, 80)),
    )
