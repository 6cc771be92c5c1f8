import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openPage } from '../helpers/browser'
import { drag, handleOf, openWeek, placeOf, refreshed, tuesdayIn } from '../helpers/calendarGrid'
import { screenshot } from '../helpers/screenshot'
import { violations } from '../helpers/violations'

const PASSWORD = 'cchc-demo-2018'
const demo = (name: string) => ({ email: `${name}@demo.hanoi.example`, password: PASSWORD })
const TUESDAY = tuesdayIn(5)
const NEXT_TUESDAY = tuesdayIn(6)

const dialog = (page: Page) => page.getByRole('dialog')
const named = (page: Page, title: string) => page.getByRole('button', { name: title })

/** Waits for the sentence of the preview, gives a reason, does it, and waits for the calendar. */
async function decide(page: Page, button: string): Promise<string> {
  const sentence = dialog(page).locator('.cchc-series__figures')
  await sentence.filter({ hasText: /\d|tất cả/ }).waitFor()
  const said = (await sentence.textContent()) ?? ''
  await dialog(page).getByLabel('Lý do').fill('Trùng lịch họp')
  await refreshed(page, () =>
    dialog(page).getByRole('button', { name: button, exact: true }).click(),
  )
  return said
}

describe('planning in the calendar with the mouse', () => {
  it('creates by dragging, moves one, then all that follow, cancels one, and has it approved', async () => {
    const title = 'Tập huấn bộ phận một cửa'
    const page = await openPage({ as: demo('canbo') })
    await openWeek(page, TUESDAY)
    await drag(page, await placeOf(page, TUESDAY, '10:00'), await placeOf(page, TUESDAY, '10:30'))
    await dialog(page).getByLabel('Tên hoạt động').fill(title)
    await dialog(page).getByLabel('Lặp hằng tuần vào Thứ Ba').check()
    await dialog(page).getByRole('button', { name: 'Lưu nháp' }).click()
    await named(page, title).waitFor()

    const moved = await placeOf(page, tuesdayIn(5, 1), '14:00')
    await drag(page, await handleOf(named(page, title)), moved)
    expect(await decide(page, 'Dời')).toBe('Dời 1 buổi.')

    await openWeek(page, NEXT_TUESDAY)
    const later = await placeOf(page, tuesdayIn(6, 2), '15:00')
    await drag(page, await handleOf(named(page, title)), later)
    await dialog(page).getByLabel('Buổi này và các buổi sau').check()
    await dialog(page).getByText('Phần sau thành một hoạt động riêng').waitFor()
    await screenshot(page, 'series-question', ['desk', 'phone'])
    expect(await decide(page, 'Dời')).toContain('Dời tất cả các buổi từ')

    await openWeek(page, tuesdayIn(7))
    await named(page, title).click()
    await dialog(page).getByRole('button', { name: 'Hủy buổi…' }).click()
    expect(await decide(page, 'Hủy buổi')).toBe('Hủy 1 buổi.')
    await page.locator('.cchc-entry--cancelled').waitFor()

    await openWeek(page, NEXT_TUESDAY)
    await named(page, title).click()
    await dialog(page).getByText('Phần trước:').waitFor()
    await screenshot(page, 'occurrence-card', ['desk', 'phone'])
    await refreshed(page, () => dialog(page).getByRole('button', { name: 'Gửi duyệt' }).click())

    const lead = await openPage({ as: demo('lanhdao') })
    await openWeek(lead, NEXT_TUESDAY)
    await named(lead, title).click()
    await refreshed(lead, () =>
      dialog(lead).getByRole('button', { name: 'Duyệt', exact: true }).click(),
    )
    await named(lead, title).click()
    expect(await dialog(lead).getByText('Đã duyệt').count()).toBe(1)
  })

  it('puts an occurrence back when the question is left, and takes a change back', async () => {
    const title = 'Thử hoàn tác'
    const page = await openPage({ as: demo('canbo') })
    await openWeek(page, TUESDAY)
    await drag(page, await placeOf(page, TUESDAY, '11:00'), await placeOf(page, TUESDAY, '11:30'))
    await dialog(page).getByLabel('Tên hoạt động').fill(title)
    await dialog(page).getByRole('button', { name: 'Lưu nháp' }).click()
    await named(page, title).waitFor()
    const home = await handleOf(named(page, title))

    await drag(page, home, await placeOf(page, tuesdayIn(5, 3), '13:00'))
    await dialog(page).getByRole('button', { name: 'Quay lại' }).click()
    expect(await handleOf(named(page, title))).toEqual(home)

    await drag(page, home, await placeOf(page, tuesdayIn(5, 3), '13:00'))
    await decide(page, 'Dời')
    expect((await handleOf(named(page, title))).x).not.toBe(home.x)
    await page.reload()
    await page.waitForLoadState('networkidle')
    await named(page, title).click()
    await refreshed(page, () =>
      dialog(page).getByRole('button', { name: 'Hoàn tác thay đổi vừa rồi' }).click(),
    )
    expect((await handleOf(named(page, title))).x).toBe(home.x)
  })
})

describe('planning in the calendar by keyboard alone', () => {
  it('creates, moves one and those that follow, cancels one and hands it in', async () => {
    const title = 'Tuyên truyền miệng tổ dân phố'
    const page = await openPage({ as: demo('canbo') })
    const { keyboard } = page
    await openWeek(page, TUESDAY)
    await keyboard.press('c')
    await keyboard.type(title)
    await tabTo(page, 'Lặp hằng tuần vào Thứ Ba')
    await keyboard.press('Space')
    await tabTo(page, 'Lưu nháp')
    await keyboard.press('Enter')
    await named(page, title).waitFor()

    await focusOccurrence(page, title)
    await keyboard.press('Enter')
    await dialog(page).getByRole('button', { name: 'Dời…' }).waitFor()
    await tabTo(page, 'Dời…')
    await keyboard.press('Enter')
    await tabTo(page, 'Giờ')
    await keyboard.press('Control+a')
    await keyboard.type('1630')
    expect(await decideByKeys(page, 'Dời')).toBe('Dời 1 buổi.')
    // The work goes on where it was: the focus is on the occurrence in its new place.
    const back = '[tabindex="0"]:focus .cchc-entry'
    await page.locator(back, { hasText: title }).waitFor()

    await openWeek(page, NEXT_TUESDAY)
    await focusOccurrence(page, title)
    await keyboard.press('Enter')
    await dialog(page).getByRole('button', { name: 'Dời…' }).waitFor()
    await tabTo(page, 'Dời…')
    await keyboard.press('Enter')
    await tabTo(page, 'Giờ')
    await keyboard.press('Control+a')
    await keyboard.type('1715')
    await tabTo(page, 'Chỉ buổi này')
    await keyboard.press('ArrowDown')
    expect(await decideByKeys(page, 'Dời')).toContain('Dời tất cả các buổi từ')

    await openWeek(page, tuesdayIn(7))
    await focusOccurrence(page, title)
    await keyboard.press('Enter')
    await dialog(page).getByRole('button', { name: 'Hủy buổi…' }).waitFor()
    await tabTo(page, 'Hủy buổi…')
    await keyboard.press('Enter')
    expect(await decideByKeys(page, 'Hủy buổi')).toBe('Hủy 1 buổi.')

    await openWeek(page, NEXT_TUESDAY)
    await focusOccurrence(page, title)
    await keyboard.press('Enter')
    await dialog(page).getByRole('button', { name: 'Gửi duyệt' }).waitFor()
    await tabTo(page, 'Gửi duyệt')
    await keyboard.press('Enter')
    await dialog(page).waitFor({ state: 'detached' })
    expect(await named(page, title).count()).toBe(1)
  })

  it('Escape closes a dialog and returns to the occurrence; arrows go from one to the next', async () => {
    const page = await openPage({ as: demo('canbo') })
    await openWeek(page, TUESDAY)
    await page.locator('[role="button"]:has(.cchc-entry)').first().focus()
    const first = await page.evaluate(() => document.activeElement?.textContent)
    await page.keyboard.press('Enter')
    await dialog(page).waitFor()
    await page.keyboard.press('Escape')
    await dialog(page).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(first)
    const x = () => page.evaluate(() => document.activeElement?.getBoundingClientRect().x ?? 0)
    const before = await x()
    await page.keyboard.press('ArrowRight')
    expect(await x()).toBeGreaterThan(before)
    await page.keyboard.press('ArrowLeft')
    expect(await x()).toBe(before)
  })

  it.each(['month', 'week', 'day', 'list', 'board'])('axe finds nothing: %s', async (view) => {
    const page = await openPage({ as: demo('canbo') })
    await page.goto(`/admin/lich?view=${view}`)
    await page.waitForLoadState('networkidle')
    expect(await violations(page)).toEqual([])
  })

  it('axe finds nothing in the card and the question either', async () => {
    const page = await openPage({ as: demo('lanhdao') })
    await openWeek(page, TUESDAY)
    await page.locator('[role="button"]:has(.cchc-entry)').first().click()
    await dialog(page).getByRole('button', { name: 'Dời…' }).click()
    await dialog(page).locator('.cchc-series__figures, .cchc-series__refused').waitFor()
    expect(await violations(page)).toEqual([])
  })
})

async function decideByKeys(page: Page, button: string): Promise<string> {
  await tabTo(page, 'Lý do')
  await page.keyboard.type('Trùng lịch họp')
  const sentence = dialog(page).locator('.cchc-series__figures')
  await sentence.filter({ hasText: /\d|tất cả/ }).waitFor()
  const said = (await sentence.textContent()) ?? ''
  await tabTo(page, button)
  await refreshed(page, () => page.keyboard.press('Enter'))
  return said
}

/** Presses Tab until the focus is on what bears this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if ((await focused(page)).startsWith(name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never comes to “${name}”`)
}

/** Tab goes through the whole page; the grid is entered with the first occurrence, then by arrows. */
async function focusOccurrence(page: Page, title: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    const isIt = await page.evaluate(
      (text) => document.activeElement?.querySelector('.cchc-entry')?.textContent?.includes(text),
      title,
    )
    if (isIt) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never comes to “${title}”`)
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement)) return ''
    const label = element.closest('label')?.textContent ?? ''
    return (element.getAttribute('aria-label') || label || element.textContent || '').trim()
  })
}
