import type { Measure } from '@/domain/measures'
import { report as words } from '@/i18n/vi/report'

/** The quantities a compiled report shows per agency (reference: usual columns of the Department's table). */
export const AGENCY_MEASURES: readonly { heading: string; measures: readonly Measure[] }[] = [
  { heading: words.columns.newsTotal, measures: ['newsItems', 'articles', 'newsAndArticles'] },
  { heading: words.measures.airings, measures: ['airings'] },
  { heading: words.measures.copies, measures: ['copies'] },
  { heading: words.measures.sessions, measures: ['sessions'] },
  { heading: words.measures.attendances, measures: ['attendances'] },
]
