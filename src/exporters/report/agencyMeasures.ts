import type { Measure } from '@/domain/measures'
import { capitalised } from '@/exporters/report/capitalised'
import type { ReportWords } from '@/i18n/reportWords'

export type MeasureColumn = { heading: string; measures: readonly Measure[] }

/** The quantities a compiled report shows per agency: usual columns of the Department's own table. */
export function agencyMeasures({ columns, measures }: ReportWords): MeasureColumn[] {
  const single: Measure[] = ['airings', 'copies', 'sessions', 'attendances']
  return [
    { heading: columns.newsTotal, measures: ['newsItems', 'articles', 'newsAndArticles'] },
    ...single.map((measure) => ({ heading: capitalised(measures[measure]), measures: [measure] })),
  ]
}
