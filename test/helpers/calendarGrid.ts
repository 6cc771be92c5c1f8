import type { Locator, Page } from 'playwright-core'

type Point = { x: number; y: number }

/** Opens the admin's calendar at a week and waits until its page is there. */
export async function openWeek(page: Page, date: string): Promise<void> {
  await page.goto(`/admin/lich?view=week&date=${date}`)
  await page.waitForLoadState('networkidle')
}

/** Does what changes something, and waits until the calendar shows it. */
export async function refreshed(page: Page, change: () => Promise<void>): Promise<void> {
  const answered = page.waitForResponse((answer) => answer.url().includes('/api/calendar?'))
  await change()
  await answered
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
}

/** A point of the shown week: a local date and a time of its half-hours. */
export function placeOf(page: Page, date: string, time: string): Promise<Point> {
  return page.evaluate(
    ({ date, minutes }) => {
      const boxes = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].map((element) => ({
          box: element.getBoundingClientRect(),
          time: element.dataset.time ?? '',
        }))
      const lane = boxes(`[data-date="${date}"]`).sort((a, b) => b.box.height - a.box.height)[0]
      const row = boxes('[data-time]')
        .filter(({ box }) => box.width > 300)
        .find(({ time: at }) => Number(at.slice(0, 2)) * 60 + Number(at.slice(3, 5)) === minutes)
      if (!lane || !row) throw new Error(`The calendar shows no ${date} ${minutes}`)
      return { x: lane.box.x + lane.box.width * 0.75, y: row.box.y + 3 }
    },
    { date, minutes: Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) },
  )
}

/** Presses at one point and lets go at another, as slowly as a hand. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 2, from.y + 8, { steps: 3 })
  await page.mouse.move(to.x, to.y, { steps: 12 })
  await page.mouse.up()
}

/** Where one takes hold of an occurrence. */
export async function handleOf(occurrence: Locator): Promise<Point> {
  const box = await occurrence.boundingBox()
  if (!box) throw new Error('The occurrence is not shown')
  return { x: box.x + box.width / 2, y: box.y + 6 }
}

/** `YYYY-MM-DD` of a Tuesday some weeks ahead, and of the days around it. */
export function tuesdayIn(weeks: number, days = 0): string {
  const day = new Date()
  const toTuesday = (9 - day.getUTCDay()) % 7
  day.setUTCDate(day.getUTCDate() + toTuesday + weeks * 7 + days)
  return day.toISOString().slice(0, 10)
}
