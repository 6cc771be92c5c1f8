/** What an agency does in a task, as a cell may say beside its name. */
export type CellRole = 'lead' | 'executing' | 'coordinating' | 'requested'

/** A part of a piece of a cell: what may be (a part of) a name, what stands between names, a word of role. */
export type CellToken = { start: number; end: number } & (
  | { kind: 'name' }
  | { kind: 'separator'; isLine: boolean }
  | {
      kind: 'role'
      role: CellRole
      /** "(chủ trì)": said of the name before it. */
      inBrackets: boolean
      /** "Chủ trì:": said of all names after it. */
      hasColon: boolean
    }
)

const AND_MORE =
  '(?:,?\\s+(?:và\\s+)?(?:tham mưu|tổ chức thực hiện|thực hiện|triển khai|tổng hợp))*'
const WORDS: readonly (readonly [role: CellRole, words: string])[] = [
  ['lead', `(?:chủ trì(?:,?\\s+(?:và\\s+)?(?:là\\s+)?đầu mối)?|(?:làm\\s+)?đầu mối)${AND_MORE}`],
  [
    'coordinating',
    '(?:cùng\\s+)?phối hợp(?:\\s+(?:tổ chức thực hiện|thực hiện|triển khai|tham gia))?(?:\\s+chặt chẽ)?(?:\\s+(?:cùng với|cùng|với))?',
  ],
  ['executing', '(?:tổ chức\\s+|triển khai\\s+)?thực hiện'],
]
const ANY = WORDS.map(([role, words]) => `(?<${role}>${words})`).join('|')
const BODY = '(?:(?:cơ quan|đơn vị)\\s+)?'
const ROLE = new RegExp(
  [
    `[([]\\s*(?:là\\s+)?${BODY}(?:${ANY})\\s*[)\\]]`,
    `(?<!\\p{L})là\\s+(?:cơ quan|đơn vị)\\s+(?:${ANY})(?!\\p{L})`,
    `(?<!\\p{L})${BODY}(?:${ANY})\\s*:`,
    `(?<!\\p{L})(?:${ANY})(?!\\p{L})`,
  ]
    // A name of a group may stand in one pattern only once.
    .map((pattern, at) => pattern.replace(/\(\?<([a-z]+)>/g, `(?<$1${at}>`))
    .join('|'),
  'giu',
)
const SEPARATOR =
  /,|\n|\/|\s[-–+]\s|\s&\s?|\s?&\s|&(?=(?:sở|ubnd|ban|báo|đài|văn phòng)\s)|\s(?:và|cùng với|cùng|với)\s/giu

/** The parts of a piece as places in its text, so that neighbours can be joined again to a longer name. */
export function cellTokens(text: string): CellToken[] {
  const marks: CellToken[] = [...text.matchAll(ROLE)].map((match) => ({
    kind: 'role',
    role: roleOf(match.groups),
    inBrackets: /^[([]/.test(match[0]),
    hasColon: match[0].endsWith(':'),
    start: match.index,
    end: match.index + match[0].length,
  }))
  const isInMark = (at: number) => marks.some(({ start, end }) => start <= at && at < end)
  for (const match of text.matchAll(SEPARATOR)) {
    const [start, end] = [match.index, match.index + match[0].length]
    if (isInMark(start) || isInMark(end - 1)) continue
    marks.push({ kind: 'separator', isLine: match[0] === '\n', start, end })
  }
  marks.sort((a, b) => a.start - b.start)
  const tokens: CellToken[] = []
  let at = 0
  for (const mark of [...marks, undefined]) {
    const [start, end] = [at, mark?.start ?? text.length]
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) tokens.push({ kind: 'name', start, end })
    if (mark) tokens.push(mark)
    at = mark?.end ?? text.length
  }
  return tokens
}

function roleOf(groups: Record<string, string | undefined> = {}): CellRole {
  const name = Object.keys(groups).find((key) => groups[key] !== undefined) ?? ''
  return WORDS.find(([role]) => name.startsWith(role))?.[0] ?? 'executing'
}
