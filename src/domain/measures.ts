/**
 * The units in which communication work is counted. Source: domain reference §3.3 (plans 257/KH-UBND
 * and 122/KH-UBND, Nghị định 49/2024/NĐ-CP; secondary measures are usual practice).
 * "Tin" and "bài" are counted apart and often reported as one sum whose split is unknown, hence
 * `newsAndArticles`. `attendances` are lượt người, not persons.
 */
export const MEASURES = [
  'newsItems',
  'articles',
  'newsAndArticles',
  'airings',
  'minutes',
  'clusters',
  'copies',
  'designs',
  'pieces',
  'sessions',
  'attendances',
  'views',
] as const

export type Measure = (typeof MEASURES)[number]

/** Figures by measure. A missing key or `null` is "not counted"; `0` is a counted zero. */
export type MeasureValues = Partial<Record<Measure, number | null>>
