import { may, type Permission, type Role } from '@/access/permissions'
import type { ShellWords } from '@/i18n/vi/shell'
import { globals, slugs } from '@/slugs'

type JobKey = keyof ShellWords['jobs']
type PageKey = keyof ShellWords['pages']

export type NavPage = { label: string; href: string }
export type NavJob = { key: JobKey; label: string; href: string; pages: NavPage[] }

type Page = { page: PageKey; may?: Permission } & (
  { view: string } | { collection: string } | { global: string }
)

/** The order of the work, not of the tables. The first page a person may open is the job's own. */
const JOBS: { job: JobKey; pages: Page[] }[] = [
  {
    job: 'calendar',
    pages: [
      { page: 'calendar', view: '/lich' },
      { page: 'activities', collection: slugs.activities },
      { page: 'feeds', view: '/lich-rieng' },
      { page: 'importIcs', view: '/hoat-dong/nhap', may: 'prepareActivities' },
      {
        page: 'occurrenceExceptions',
        collection: slugs.occurrenceExceptions,
        may: 'approveActivities',
      },
    ],
  },
  {
    job: 'logs',
    pages: [
      { page: 'today', view: '/nhat-ky/hom-nay', may: 'keepLogs' },
      { page: 'logs', collection: slugs.logs },
    ],
  },
  {
    job: 'plans',
    pages: [
      { page: 'plans', collection: slugs.plans },
      { page: 'tasks', collection: slugs.tasks },
      { page: 'importPlan', view: '/ke-hoach/nhap', may: 'keepPlans' },
    ],
  },
  {
    job: 'reports',
    pages: [
      { page: 'compile', view: '/bao-cao' },
      { page: 'agencyReports', collection: slugs.agencyReports },
    ],
  },
  { job: 'content', pages: [{ page: 'media', collection: slugs.media }] },
  {
    job: 'catalogues',
    pages: [
      { page: 'agencies', collection: slugs.agencies, may: 'seeTheWholeCity' },
      { page: 'agencyGroups', collection: slugs.agencyGroups, may: 'seeTheWholeCity' },
      { page: 'channels', collection: slugs.channels, may: 'seeTheWholeCity' },
      { page: 'topics', collection: slugs.topics, may: 'seeTheWholeCity' },
      { page: 'holidays', collection: slugs.holidays, may: 'seeTheWholeCity' },
    ],
  },
  {
    job: 'system',
    pages: [
      { page: 'users', collection: slugs.users, may: 'seeColleagues' },
      { page: 'settings', global: globals.settings, may: 'administer' },
    ],
  },
]

export type NavigationOf = {
  role: Role | null | undefined
  words: ShellWords
  /** Path of the admin, e.g. `/admin`. */
  adminRoute: string
  /** Collections and globals Payload shows to this person. */
  visible: { collections: readonly string[]; globals: readonly string[] }
  /** Paths of the custom views that exist, e.g. `/lich`. */
  views: readonly string[]
}

/**
 * The jobs of this person in the order of the work, each with the pages the role needs. A job without
 * a page is left out; nobody signed in has none.
 */
export function navigationOf({ role, words, adminRoute, visible, views }: NavigationOf): NavJob[] {
  if (!role) return []
  const shown = (page: Page): boolean => {
    if (page.may && !may(role, page.may)) return false
    if ('view' in page) return views.includes(page.view)
    if ('global' in page) return visible.globals.includes(page.global)
    return visible.collections.includes(page.collection)
  }
  const href = (page: Page): string => {
    if ('view' in page) return adminRoute + page.view
    if ('global' in page) return `${adminRoute}/globals/${page.global}`
    return `${adminRoute}/collections/${page.collection}`
  }
  const jobs = JOBS.flatMap(({ job, pages }): NavJob[] => {
    const own = pages.filter(shown).map((page) => ({
      label: words.pages[page.page],
      href: href(page),
    }))
    const [first] = own
    return first ? [{ key: job, label: words.jobs[job], href: first.href, pages: own }] : []
  })
  return [{ key: 'mine', label: words.jobs.mine, href: adminRoute, pages: [] }, ...jobs]
}
