import { matchKey } from '@/domain/text/matchKey'
import type { DatedAgency } from './datedAgency'
import { COMMUNE_KINDS, DISTRICT_KINDS } from './kinds'

/** Abbreviations of everyday papers, with the slips OCR makes of them, by folded word. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ubnd|udnp|ubdn|ubnn)\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\bvpub(?:nd)?\b/g, 'van phong uy ban nhan dan'],
  [/\bvp\b/g, 'van phong'],
  [/\b(?:tphn|tp hn)\b/g, 'thanh pho ha noi'],
  [/\btp\b/g, 'thanh pho'],
  [/\bhn\b/g, 'ha noi'],
  [/\bubmttq\b/g, 'uy ban mat tran to quoc'],
  [/\bmttq\b/g, 'mat tran to quoc'],
  [/\bldld\b/g, 'lien doan lao dong'],
  [/\bbhxh\b/g, 'bao hiem xa hoi'],
  [/\bbql\b/g, 'ban quan ly'],
  [/\bql\b/g, 'quan ly'],
  [/\bkt xh\b/g, 'kinh te xa hoi'],
  [/\bpbgdpl\b/g, 'pho bien giao duc phap luat'],
  [/\bttdt\b/g, 'thong tin dien tu'],
  [/\bgtdt\b/g, 'giao tiep dien tu'],
]
const CITY = / (?:thanh pho(?: ha noi)?|ha noi)$/
const COMMITTEE = 'uy ban nhan dan '
const OFFICERS =
  /^(?:(?:chu tri|phoi hop voi|phoi hop|chu tich|giam doc|thu truong|lanh dao|cac|100%|tat ca|toan bo|toan the) )+/

/** Too little without the city to mean the city's. */
const NOT_ALONE = /^(?:uy ban nhan dan|hoi dong nhan dan|van phong|\S+ \S+)$/

/** Folded name with abbreviations spelled out: the key names are looked up by. */
export function nameKey(name: string): string {
  return WORDS.reduce((key, [pattern, words]) => key.replace(pattern, words), matchKey(name))
}

/** Key of an abbreviated name, however it is punctuated: "Sở TT&TT", "Sở TTTT" → "sotttt". */
export function abbreviationKey(name: string): string {
  return matchKey(name)
    .replace(/\bva\b/g, '')
    .replace(/ /g, '')
}

/** Keys a written name may be found under, most exact first: also without "Chủ tịch", "các", "100%". */
export function writtenKeys(text: string): string[] {
  const key = nameKey(text)
  const plain = key.replace(OFFICERS, '').replace(/ (?:chu tri|phoi hop)$/, '')
  return [...new Set([key, plain, plain.replace(CITY, '')])].filter((item) => item !== '')
}

/** Keys of an agency: `exact` ones name it; `short` ones do when nothing else answers to them. */
export function agencyKeys(agency: DatedAgency): { exact: string[]; short: string[] } {
  const names = [agency.name, agency.shortName, ...(agency.aliases ?? [])].filter(
    (name): name is string => !!name,
  )
  const exact = new Set(names.map(nameKey))
  if ([...DISTRICT_KINDS, ...COMMUNE_KINDS].some((kind) => kind === agency.kind)) {
    const place = nameKey(agency.name).replace(/^uy ban nhan dan /, '')
    exact.add(place).add(COMMITTEE + place)
    return {
      exact: [...exact],
      short: [place.replace(/^(?:quan|huyen|thi xa|phuong|xa|thi tran) /, '')],
    }
  }
  for (const key of [...exact]) {
    const base = key.replace(CITY, '')
    if (!NOT_ALONE.test(base)) exact.add(base)
    exact.add(`${base} thanh pho`).add(`${base} ha noi`).add(`${base} thanh pho ha noi`)
  }
  return { exact: [...exact], short: [] }
}
