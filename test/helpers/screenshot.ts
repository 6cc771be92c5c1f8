import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { SCREENS, type Screen } from './browser'

const FOLDER = join(import.meta.dirname, '../../out/screenshots')

/** Pictures to be looked at: `out/screenshots/NAME-1440x900.png` and so on, one per screen. */
export async function screenshot(
  page: Page,
  name: string,
  screens: readonly Screen[] = ['desk', 'tablet', 'phone'],
): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const before = page.viewportSize()
  for (const screen of screens) {
    const { width, height } = SCREENS[screen]
    await page.setViewportSize({ width, height })
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    await page.screenshot({ path: join(FOLDER, `${name}-${width}x${height}.png`) })
  }
  if (before) await page.setViewportSize(before)
}

/**
 * Pixels by which the page is wider than its screen once it has settled there (the admin's navigation
 * folds by script); 0 when nobody has to scroll sideways.
 */
export async function widerThanScreen(page: Page, screen: Screen): Promise<number> {
  await page.setViewportSize(SCREENS[screen])
  const fits = () => document.documentElement.scrollWidth <= document.documentElement.clientWidth
  await page.waitForFunction(fits, undefined, { timeout: 5000 }).catch(() => undefined)
  return page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  )
}
