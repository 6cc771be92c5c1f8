import type { NavJob } from './navigation'

/** Which job and page the address belongs to: the longest page that the address begins with. */
export function activePage(jobs: readonly NavJob[], pathname: string) {
  const candidates = jobs.flatMap((job) =>
    (job.pages.length ? job.pages : [job]).map((page) => ({ job: job.key, href: page.href })),
  )
  const home = candidates[0]
  const under = candidates
    .slice(1)
    .filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)
  return under[0] ?? (home && pathname === home.href ? home : undefined)
}
