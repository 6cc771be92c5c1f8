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
  [/\bkcn\b/g, 'khu cong nghiep'],
  [/\bq h tx\b/g, 'quan huyen thi xa'],
  [/\b(?:x|xa) p tt\b/g, 'xa phuong thi tran'],
  [/\bp x tt\b/g, 'phuong xa thi tran'],
]
/** "Q. Ba Đình", "UBND TX. Sơn Tây": the kind of a place, one or two letters before its name. */
const PLACE =
  /^((?:(?:chu tich )?uy ban nhan dan |hoi dong nhan dan )?)(q|h|tx|p|x)(?= \S)|^((?:chu tich )?uy ban nhan dan |hoi dong nhan dan )(tt)(?= \S)/
const PLACE_KINDS: Readonly<Record<string, string>> = {
  q: 'quan',
  h: 'huyen',
  tx: 'thi xa',
  p: 'phuong',
  x: 'xa',
  tt: 'thi tran',
}
const CITY = / (?:thanh pho(?: ha noi)?|ha noi)$/
/** How the names of committees begin. */
export const COMMITTEE = 'uy ban nhan dan '
const OFFICERS = /^(?:(?:chu tich|giam doc|thu truong|lanh dao|cac|100%|tat ca|toan bo|toan the) )+/

const LEVELS = ['thi xa', 'thi tran', 'quan', 'huyen', 'phuong', 'xa']
const LEVEL_LIST = new RegExp(
  `^(?:uy ban nhan dan )?(?:cac )?((?:${LEVELS.join('|')})(?:(?: va)? (?:cac )?(?:${LEVELS.join('|')}))+)(?: (?:tren dia ban|thuoc|cua))?(?: thanh pho)?(?: ha noi)?$`,
)

/** Too little without the city to mean the city's. */
const NOT_ALONE = /^(?:uy ban nhan dan|hoi dong nhan dan|van phong|\S+ \S+)$/

/** Folded name with abbreviations spelled out: the key names are looked up by. */
export function nameKey(name: string): string {
  const key = WORDS.reduce((text, [pattern, words]) => text.replace(pattern, words), matchKey(name))
  return key.replace(
    PLACE,
    (_, before?: string, kind?: string, committee?: string, town?: string) =>
      `${before ?? committee ?? ''}${PLACE_KINDS[kind ?? town ?? ''] ?? ''}`,
  )
}

/** Key of an abbreviated name, however it is punctuated: "Sở TT&TT", "Sở TTTT" → "sotttt". */
export function abbreviationKey(name: string): string {
  return matchKey(name)
    .replace(/\bva\b/g, '')
    .replace(/ /g, '')
}

/**
 * Key of a department's initials, "Sở XD" → "soxd", as its full name has them; undefined for others.
 * Several may share one ("Sở NV"): an alias says which is meant, or the name is ambiguous.
 */
export function initialsKey(name: string): string | undefined {
  const [first, ...words] = matchKey(name)
    .replace(/\bva\b/g, '')
    .split(/ +/)
  if (first !== 'so' || words.length < 2) return undefined
  return first + words.map((word) => word.charAt(0)).join('')
}

/**
 * Key of committees of several levels, in whatever order they are named: "UBND các phường, xã" is "các xã,
 * phường". Undefined for everything else.
 */
export function levelsKey(name: string): string | undefined {
  const list = LEVEL_LIST.exec(nameKey(name).replace(OFFICERS, ''))?.[1]
  if (!list) return undefined
  const found = list.match(new RegExp(LEVELS.join('|'), 'g')) ?? []
  return `levels ${[...new Set(found)].sort().join(', ')}`
}

/** Keys a written name may be found under, most exact first: also without "Chủ tịch", "các", "100%". */
export function writtenKeys(text: string): string[] {
  const key = nameKey(text)
  const plain = key.replace(OFFICERS, '')
  const keys = [key, plain, plain.replace(CITY, ''), levelsKey(text) ?? '']
  return [...new Set(keys)].filter((item) => item !== '')
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
    const bare = place.replace(/^(?:quan|huyen|thi xa|phuong|xa|thi tran) /, '')
    return { exact: [...exact], short: [bare, COMMITTEE + bare] }
  }
  for (const key of [...exact]) {
    const base = key.replace(CITY, '')
    if (!NOT_ALONE.test(base)) exact.add(base)
    exact.add(`${base} thanh pho`).add(`${base} ha noi`).add(`${base} thanh pho ha noi`)
  }
  return { exact: [...exact], short: [] }
}
