import { describe, expect, it } from '@jest/globals'
import { ADMINISTRATOR, foreignRequests, openPage } from '../helpers/browser'
import { screenshot, widerThanScreen } from '../helpers/screenshot'
import { ANNEX_HEADINGS, xlsx } from '../importers/plans/fixtures'

const nothing = (count: number) => Array.from({ length: count }, () => null)
const groups = 'Các Sở, ban, ngành; UBND các\nquận, huyện, thị xã'

/** A table like the annex of a plan: title rows, merged cells, breaks inside cells. */
const annex = (day: string) =>
  xlsx([
    [{ value: 'Phụ lục', columnSpan: 7 }, ...nothing(6)],
    [{ value: 'DANH MỤC NHIỆM VỤ', columnSpan: 7 }, ...nothing(6)],
    nothing(7),
    ANNEX_HEADINGS,
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
    [{ value: 'I. CHỈ SỐ', columnSpan: 7 }, ...nothing(6)],
    ['1.', 'Sửa đổi\nBộ Chỉ số', 'Sở Nội vụ', groups, 'Quý II/2024', 'Quyết định', 'Văn bản'],
    [
      '2.',
      'Triển khai Kế hoạch kiểm tra công vụ',
      { value: 'Sở Tài chính', rowSpan: 2 },
      groups,
      'Trong năm 2024',
      'Kết luận kiểm tra',
      '',
    ],
    ['3.', 'Báo cáo kết quả', null, 'Sở Y tê tế', day, '', ''],
  ])

const file = async (day: string) => ({
  name: 'phu-luc.xlsx',
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(await annex(day)),
})

describe('importing a plan in the administration', () => {
  it('asks a stranger to sign in', async () => {
    const page = await openPage()
    await page.goto('/admin/ke-hoach/nhap')
    await page.waitForSelector('input[name="email"]')
    expect(new URL(page.url()).pathname).toBe('/admin/login')
  })

  it('shows what was understood and what is wrong, then imports what is right', async () => {
    const page = await openPage({ as: ADMINISTRATOR })
    await page.goto('/admin/ke-hoach/nhap')
    await page.waitForSelector('.cchc-import__drop')
    await screenshot(page, 'plan-import', ['desk', 'phone'])

    await page.setInputFiles('input[type="file"]', await file('30/02/2024'))
    await page.waitForSelector('.cchc-import__error')
    expect(await page.textContent('.cchc-import__error')).toContain('Hãy chọn kế hoạch')
    await page.fill('.cchc-import__plan input', '98/KH-UBND (15/03/2024)')
    await page.click('.cchc-import__plan button')
    await page.waitForSelector('.cchc-import__bad')
    expect(await page.textContent('.cchc-import__bad')).toContain('30/02/2024')
    expect(await page.textContent('.cchc-import__warn')).toContain('Sở Y tế')
    expect(await page.locator('.cchc-import__actions button').count()).toBe(0)
    await screenshot(page, 'plan-import-problems', ['desk', 'phone'])
    expect(await widerThanScreen(page, 'phone')).toBe(0)

    await page.setInputFiles('input[type="file"]', await file('30/11/2024'))
    await page.waitForSelector('.cchc-import__actions button')
    expect(await page.inputValue('.cchc-import__plan input')).toBe('98/KH-UBND (15/03/2024)')
    await page.getByLabel('Chỉ dòng có vấn đề').check()
    expect(await page.locator('.cchc-import__table tbody tr').count()).toBe(1)
    await page.click('.cchc-import__actions button')
    await page.waitForSelector('.cchc-import__done')
    await screenshot(page, 'plan-import-done', ['desk', 'phone'])
    await page.getByText('Xem các nhiệm vụ (3)').click()
    await page.waitForSelector('text=Triển khai Kế hoạch kiểm tra công vụ')
    expect(foreignRequests(page)).toEqual([])
  })
})
