import { choiceQuery, withQuery, type CalendarChoice } from '@/domain/publicSite/calendarChoice'
import type { SiteDay, SiteItem } from '@/domain/publicSite/siteItem'

/**
 * Items under the local days given (`YYYY-MM-DD`), days without any included. A day with more than
 * `limit` is summed up by channel, the most frequent first, each sum leading to the day's own page.
 */
export function itemsByDay(
  items: readonly SiteItem[],
  days: readonly string[],
  limit: number,
  filter: Partial<CalendarChoice> = {},
): SiteDay[] {
  const on = new Map<string, SiteItem[]>(days.map((day) => [day, []]))
  for (const item of items) on.get(item.start.slice(0, 10))?.push(item)
  return days.map((date) => {
    const all = on.get(date) ?? []
    const day = { date, href: dayHref(date, filter), total: all.length }
    if (all.length <= limit) return { ...day, items: all, groups: [] }
    return { ...day, items: [], groups: byChannel(all, date, filter) }
  })
}

function byChannel(
  items: readonly SiteItem[],
  date: string,
  filter: Partial<CalendarChoice>,
): SiteDay['groups'] {
  const groups = new Map<string, SiteDay['groups'][number]>()
  for (const { channel } of items) {
    const known = groups.get(channel.code)
    if (known) known.count++
    else {
      const href = dayHref(date, { ...filter, channel: channel.code })
      groups.set(channel.code, { channel, count: 1, href })
    }
  }
  return [...groups.values()].sort((a, b) => b.count - a.count)
}

/** The address of one day's page. */
export function dayHref(date: string, choice: Partial<CalendarChoice>): string {
  return withQuery(`/lich/${date}`, choiceQuery(choice))
}
