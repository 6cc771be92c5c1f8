import type { MeasureValues } from '@/domain/measures'
import type { DemoActivity } from './activity'
import type { Chance } from './chance'

/** What one occurrence came to, in the units of its channel (domain reference §3.3). */
export function measuresOf(activity: DemoActivity, chance: Chance): MeasureValues {
  const { channel, expected = {}, schedule } = activity
  switch (channel) {
    case 'commune-radio':
      return radio(schedule.durationMinutes, chance)
    case 'television':
      return { airings: 1, minutes: expected.minutes, newsItems: chance.whole(1, 3), articles: 1 }
    case 'press':
    case 'portal':
      return written(expected, chance)
    case 'press-briefing':
      return { sessions: 1, attendances: chance.whole(12, 60), newsItems: chance.whole(1, 6) }
    case 'electronic-board':
      return { pieces: 1, airings: chance.whole(18, 30) }
    case 'social':
      return { pieces: 1, views: chance.whole(80, 900) }
    default:
      return about(expected, chance)
  }
}

/** News and articles are counted apart by most; every tenth log has only their sum. */
function radio(minutes: number, chance: Chance): MeasureValues {
  const newsItems = chance.whole(1, 3)
  const articles = chance.happens(0.45) ? 1 : 0
  const aired = { airings: 1, minutes, clusters: chance.whole(5, 10) }
  return chance.happens(0.1)
    ? { ...aired, newsAndArticles: newsItems + articles }
    : { ...aired, newsItems, articles }
}

function written(expected: MeasureValues, chance: Chance): MeasureValues {
  const news = expected.newsItems ? chance.whole(0, expected.newsItems + 1) : undefined
  const articles = expected.articles ? chance.whole(1, expected.articles + 1) : undefined
  return { newsItems: news, articles }
}

/** As expected, with attendances and copies that never come out exactly. */
function about(expected: MeasureValues, chance: Chance): MeasureValues {
  const share = 0.8 + chance.next() * 0.35
  const { attendances, copies, pieces } = expected
  return {
    ...expected,
    ...(attendances ? { attendances: Math.round(attendances * share) } : {}),
    ...(copies ? { copies: Math.round((copies * Math.min(share, 1)) / 100) * 100 } : {}),
    ...(pieces && pieces > 5 ? { pieces: Math.round(pieces * share) } : {}),
  }
}
