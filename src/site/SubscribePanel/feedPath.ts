/**
 * The path of the public feed with the same filter as a page: codes and words, empty ones left out.
 * @example feedPath({ agency: 'HN-001' }, 'vi') // '/lich.ics?agency=HN-001'
 */
export function feedPath(
  filter: { agency?: string; channel?: string; topic?: string; q?: string },
  language: string,
): string {
  const query = new URLSearchParams()
  for (const name of ['agency', 'channel', 'topic', 'q'] as const) {
    const value = filter[name]
    if (value) query.set(name, value)
  }
  if (language === 'en') query.set('lang', 'en')
  return query.size > 0 ? `/lich.ics?${query}` : '/lich.ics'
}
