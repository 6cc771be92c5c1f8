import type { DeadlineKind } from './deadline'

/** Phrases that name no day; the first that fits counts, so the order matters. */
const UNDATED: readonly (readonly [RegExp, DeadlineKind])[] = [
  [/\bneu (?:can|co)\b|\bkhi can\b/, 'conditional'],
  [/\bthuong xuyen\b|\blien tuc\b|\bquanh nam\b|\bsuot nam\b/, 'continuous'],
  [
    /\b(?:theo|dung|tuan thu) (?:cac )?quy dinh\b|\bdung (?:thoi )?han\b|\btheo luat\b/,
    'asRegulated',
  ],
  [
    /\btheo (?:yeu cau|(?:su )?chi dao|(?:dung )?(?:lo trinh|tien do|ke hoach|huong dan)|phan cong|de nghi|quyet dinh|thong bao|van ban|cong van|nghi quyet|chuong trinh)\b|\bchi dao cua\b|\bket hop\b.*\bchi dao\b/,
    'asDirected',
  ],
  [/\bkip thoi\b|\bngay khi\b|\bngay sau\b|\bkhan truong\b/, 'prompt'],
  [/\bdot xuat\b/, 'adHoc'],
  [/\bkhi\b.*\b(?:nhu cau|yeu cau|phat sinh|de nghi)\b|\btheo nhu cau\b/, 'onDemand'],
  [/\bdinh ky\b/, 'recurrenceUnspecified'],
]

/** The kind of a folded phrase that names neither a day nor a period. */
export function readUndated(text: string): DeadlineKind | undefined {
  return UNDATED.find(([pattern]) => pattern.test(text))?.[1]
}
