import { findChromium } from '../helpers/findChromium.mjs'
import { startApp } from './startApp.mjs'

/** A browser and the built application, started as `npm start` does on a data folder of its own. */
export async function prepareBrowser({ root, folder }) {
  const chromium = findChromium()
  if ('reason' in chromium) return chromium
  const app = await startApp({ root, folder })
  return {
    about: chromium.about,
    env: {
      TEST_BASE_URL: app.url,
      TEST_ADMIN_EMAIL: app.admin.email,
      TEST_ADMIN_PASSWORD: app.admin.password,
      TEST_CHROMIUM: JSON.stringify({ executablePath: chromium.path, env: chromium.env }),
    },
    stop: app.stop,
  }
}
