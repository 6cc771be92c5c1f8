import type { SiteDay, SiteItem } from '@/domain/publicSite/siteItem'

/**
 * Items under the local days given (`YYYY-MM-DD`), days without any included. A day with more than
 * `limit` shows one fewer, so that the line "all of them" has its place.
 */
export function itemsByDay(
  items: readonly SiteItem[],
  days: readonly string[],
  limit: number,
): SiteDay[] {
  const on = new Map<string, SiteItem[]>(days.map((day) => [day, []]))
  for (const item of items) on.get(item.start.slice(0, 10))?.push(item)
  return days.map((date) => {
    const all = on.get(date) ?? []
    return {
      date,
      href: `/lich/${date}`,
      total: all.length,
      items: all.length > limit ? all.slice(0, limit - 1) : all,
    }
  })
}
