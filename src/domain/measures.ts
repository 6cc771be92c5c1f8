import { DomainError } from '@/domain/DomainError'

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

/** The largest figure of one document, and whether only whole ones are counted. */
type MeasureRule = { max: number; whole: boolean }

const COUNTED: MeasureRule = { max: 100_000, whole: true }
const SPREAD: MeasureRule = { max: 10_000_000, whole: true }

/**
 * What one log, activity or agency can come to in a period; more is a slip of the hand. A year has 525,600
 * minutes, so a station has no million; the city has some 8.5 million people, so copies and attendances
 * stay below ten; a clip is seen a billion times at most. Minutes may be halves. A million documents at
 * their largest still add up exactly.
 */
export const MEASURE_RULES: Record<Measure, MeasureRule> = {
  newsItems: COUNTED,
  articles: COUNTED,
  newsAndArticles: COUNTED,
  airings: COUNTED,
  minutes: { max: 1_000_000, whole: false },
  clusters: COUNTED,
  copies: SPREAD,
  designs: COUNTED,
  pieces: SPREAD,
  sessions: COUNTED,
  attendances: SPREAD,
  views: { max: 1_000_000_000, whole: true },
}

/**
 * What keeps a figure from being meant for this measure: it is no number, negative or beyond its rule.
 * `null` when nothing does.
 */
export function measureProblem(measure: Measure, value: unknown): DomainError | null {
  const { max, whole } = MEASURE_RULES[measure]
  const fits = typeof value === 'number' && value >= 0 && value <= max
  if (fits && (!whole || Number.isInteger(value))) return null
  const code = whole ? 'measureNotPossible' : 'measureNotPossibleInParts'
  return new DomainError(code, { measure, value: String(value), max })
}

/** Figures by measure. A missing key or `null` is "not counted"; `0` is a counted zero. */
export type MeasureValues = Partial<Record<Measure, number | null>>
