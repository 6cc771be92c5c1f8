import { describe, expect, it } from '@jest/globals'
import { openPage } from '../helpers/browser'
import { widerThanScreen } from '../helpers/screenshot'

const PASSWORD = 'cchc-demo-2018'
const demo = (name: string) => ({ email: `${name}@demo.hanoi.example`, password: PASSWORD })

describe('deciding on an activity', () => {
  it('sends it back with a remark that its author finds on the first screen', async () => {
    const page = await openPage({ as: demo('lanhdao') })
    await page.goto('/admin')
    await page.getByRole('link', { name: 'Xem và duyệt' }).first().click()
    await page.waitForURL(/activities\/[^/]+$/)
    await page.waitForLoadState('networkidle')
    await page.getByRole('button', { name: 'Trả lại để sửa' }).click()
    await page.getByLabel('Ý kiến gửi kèm').fill('Ghi rõ nơi phát')
    await page.getByRole('dialog').getByRole('button', { name: 'Trả lại để sửa' }).click()
    await page.getByRole('button', { name: 'Gửi duyệt' }).waitFor()

    const author = await openPage({ as: demo('canbo') })
    await author.goto('/admin')
    await author.getByText('Ghi rõ nơi phát').waitFor()
    expect(await author.getByText('Ghi rõ nơi phát').count()).toBe(1)
  })

  it('hands in nothing that a refused save has left unsaved', async () => {
    const page = await openPage({ as: demo('canbo') })
    await page.goto('/admin')
    await page.getByRole('link', { name: 'Viết tiếp' }).first().click()
    await page.waitForURL(/activities\/[^/]+$/)
    await page.waitForLoadState('networkidle')
    await page.getByLabel('Tên hoạt động').fill('Tên chưa lưu được')
    await page.route('**/api/activities/**', (route) =>
      route.request().method() === 'PATCH'
        ? route.fulfill({ status: 400, json: { errors: [{ message: 'Bị từ chối' }] } })
        : route.fallback(),
    )
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.getByText('Bị từ chối').waitFor()
    await page.getByRole('button', { name: 'Gửi duyệt' }).click()
    await page.getByText('Có thay đổi chưa lưu').waitFor()

    await page.unroute('**/api/activities/**')
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.getByRole('heading', { name: 'Tên chưa lưu được' }).waitFor()
    expect(await page.getByLabel('Tên hoạt động').inputValue()).toBe('Tên chưa lưu được')
  })

  it('says that it was sent, offers no cancelling as the next step, and fits a phone', async () => {
    const page = await openPage({ as: demo('canbo') })
    await page.goto('/admin')
    await page.getByRole('link', { name: 'Viết tiếp' }).first().click()
    await page.waitForURL(/activities\/[^/]+$/)
    await page.waitForLoadState('networkidle')
    expect(await widerThanScreen(page, 'phone')).toBe(0)
    await page.setViewportSize({ width: 1440, height: 900 })
    const looks = (name: string) =>
      page.getByRole('button', { name }).evaluate((button) => button.className)
    expect(await looks('Gửi duyệt')).toContain('btn--style-primary')
    await page.getByRole('button', { name: 'Gửi duyệt' }).click()
    await page.getByText('Đã gửi duyệt. Hoạt động đang ở trạng thái “Chờ duyệt”.').waitFor()
    await page.getByRole('button', { name: 'Gửi duyệt' }).waitFor({ state: 'detached' })
    // The page was loaded anew: what was said stands on it.
    await page.getByText('Đã gửi duyệt').waitFor()
    expect(await looks('Hủy hoạt động')).not.toContain('btn--style-primary')
  })
})
