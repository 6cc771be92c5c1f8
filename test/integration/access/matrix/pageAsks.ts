/**
 * How a page is asked, by its folder in src/app: its address, and what it answers those who may.
 * `test/browser/pageAccess.test.ts` asks the application as it was built and started.
 */
export type PageAsk = { path: string; answers: number }

export const PAGE_ASKS: Record<string, PageAsk> = {
  '(site)': { path: '/', answers: 200 },
  '(site)/lich': { path: '/lich?nam=2018&thang=3', answers: 200 },
  '(site)/lich/[day]': { path: '/lich/2018-03-05', answers: 200 },
  '(site)/hoat-dong/[id]': { path: '/hoat-dong/:id', answers: 200 },
  '(site)/ngon-ngu': { path: '/ngon-ngu?lang=vi', answers: 303 },
  // The site's own page for what is not there.
  '(site)/[...missing]': { path: '/khong-co', answers: 404 },
  '(payload)/admin/[[...segments]]': { path: '/admin', answers: 200 },
  '(payload)/api/[...slug]': { path: '/api/channels?limit=1', answers: 200 },
}
