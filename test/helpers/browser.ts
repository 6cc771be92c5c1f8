import { afterAll } from '@jest/globals'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

/** Where the lane started the application. */
export const BASE_URL = process.env.TEST_BASE_URL ?? 'http://127.0.0.1:3000'

/** The screens everything is looked at on: a desk, an office's old PC, a tablet, a small phone. */
export const SCREENS = {
  desk: { width: 1440, height: 900 },
  laptop: { width: 1366, height: 768 },
  tablet: { width: 768, height: 1024 },
  phone: { width: 360, height: 740 },
} as const

export type Screen = keyof typeof SCREENS
export type Account = { email: string; password: string }

/** The first administrator, made by the start from ADMIN_EMAIL and ADMIN_PASSWORD. */
export const ADMINISTRATOR: Account = {
  email: process.env.TEST_ADMIN_EMAIL ?? '',
  password: process.env.TEST_ADMIN_PASSWORD ?? '',
}

type Options = { as?: Account; screen?: Screen; context?: BrowserContextOptions }

let browser: Browser | undefined

/**
 * A page of its own, signed in as `as` (nobody without it). A request that leaves the machine is
 * broken off and named by `foreignRequests`.
 */
export async function openPage({ as, screen = 'desk', context = {} }: Options = {}): Promise<Page> {
  browser ??= await launch()
  const phone = screen === 'phone' ? { hasTouch: true, isMobile: true } : {}
  const session = await browser.newContext({
    baseURL: BASE_URL,
    viewport: SCREENS[screen],
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
    ...phone,
    ...context,
  })
  session.setDefaultTimeout(20_000)
  const page = await session.newPage()
  const outside: string[] = []
  foreign.set(page, outside)
  await session.route(
    (url) => url.origin !== BASE_URL && url.protocol.startsWith('http'),
    async (route) => {
      outside.push(route.request().url())
      await route.abort()
    },
  )
  if (as) await signIn(page, as)
  return page
}

const foreign = new WeakMap<Page, string[]>()

/** Addresses outside the application that the page asked for; there should be none. */
export const foreignRequests = (page: Page): string[] => foreign.get(page) ?? []

/** Signs in through the API; the sign-in form has a test of its own. */
export async function signIn(page: Page, { email, password }: Account): Promise<void> {
  const answer = await page.request.post('/api/users/login', { data: { email, password } })
  if (!answer.ok()) throw new Error(`${email} cannot sign in: ${answer.status()}`)
}

function launch(): Promise<Browser> {
  const given = process.env.TEST_CHROMIUM
  if (!given) throw new Error('Run `npm test -- --lane browser`: it finds a browser')
  const { executablePath, env } = JSON.parse(given) as {
    executablePath: string
    env: Record<string, string>
  }
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--disable-gpu', '--font-render-hinting=none'],
  })
}

afterAll(async () => {
  await browser?.close()
  browser = undefined
})
