import { letters, type MadeCell, type MadeSheet } from './makeWorkbook'

/** A row of `test/fixtures/tasks.tsv`. */
export type PlanTask = Record<(typeof FIELDS)[number], string>

const FIELDS = [
  'plan',
  'section',
  'text',
  'lead',
  'coordinating',
  'channel',
  'deadline',
  'due',
  'recurrence',
  'product',
] as const

export function planTasks(tsv: string): PlanTask[] {
  const lines = tsv.split('\n').slice(1).filter(Boolean)
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(FIELDS.map((name, at) => [name, cells[at] ?? ''])) as PlanTask
  })
}

const TITLE = ['Phụ lục', 'BIỂU TỔNG HỢP NHIỆM VỤ', '(Kèm theo Kế hoạch của UBND Thành phố)']
const FOOT: MadeCell[][] = [
  [],
  ['Nơi nhận:', null, null, 'TM. ỦY BAN NHÂN DÂN'],
  ['- Như trên;', null, null, 'KT. CHỦ TỊCH'],
  ['- Lưu: VT.', null, null, 'PHÓ CHỦ TỊCH'],
]

/** The list of tasks at the end of a plan: sections over the whole width, equal leads merged, a total, a foot. */
export function annexSheet(name: string, tasks: readonly PlanTask[]): MadeSheet {
  const sheet = titled(name, [
    'TT',
    'Nhiệm vụ',
    'Cơ quan chủ trì',
    'Cơ quan phối hợp',
    'Hình thức tuyên truyền',
    'Thời gian hoàn thành',
    'Sản phẩm',
  ])
  sheet.rows.push(Array.from({ length: 7 }, (_, at) => `(${at + 1})`))
  tasks.forEach((task, at) => {
    if (task.section !== tasks[at - 1]?.section) {
      sheet.rows.push([task.section])
      sheet.merges?.push(`A${sheet.rows.length}:G${sheet.rows.length}`)
    }
    const { text, lead, coordinating, channel, deadline, product } = task
    sheet.rows.push([at + 1, text, lead, coordinating, channel, deadline, product].map(written))
    const again = lead !== '' && isSame(tasks, at, ['section', 'lead'])
    if (again) mergeUp(sheet, 2)
  })
  sheet.rows.push(['Cộng', `${tasks.length} nhiệm vụ`], ...FOOT)
  return sheet
}

/** The table of the PAPI plan: index and part merged over their tasks, as are equal leads and executors. */
export function papiSheet(name: string, tasks: readonly PlanTask[]): MadeSheet {
  const sheet = titled(name, [
    'TT',
    'Chỉ số nội dung',
    'Nội dung thành phần',
    'Chủ trì tham mưu / đầu mối',
    'Nhiệm vụ',
    'Kết quả',
    'Đơn vị thực hiện',
  ])
  const partOf = (task: PlanTask | undefined) => /^Biểu (\d)(.+)$/.exec(task?.section ?? '') ?? []
  tasks.forEach((task, at) => {
    const [[, index = '', part = ''], [, indexBefore]] = [partOf(task), partOf(tasks[at - 1])]
    const isIndex = index === indexBefore
    const isPart = task.section === tasks[at - 1]?.section
    const isLead = isPart && isSame(tasks, at, ['lead'])
    const isExecutor = isPart && isSame(tasks, at, ['coordinating'])
    const cells = [
      isIndex ? '' : index,
      isIndex ? '' : (INDEXES[Number(index) - 1] ?? ''),
      isPart ? '' : `${part}) Nội dung ${index}${part}`,
      isLead ? '' : task.lead,
      `- ${task.text}`,
      [task.product, task.deadline].filter(Boolean).join('\n'),
      isExecutor ? '' : task.coordinating,
    ]
    sheet.rows.push(cells.map(written))
    const merged = [isIndex, isIndex, isPart, isLead, false, false, isExecutor]
    merged.forEach((isMerged, column) => isMerged && mergeUp(sheet, column))
  })
  sheet.rows.push(...FOOT)
  return sheet
}

/** The eight dimensions of PAPI. */
const INDEXES = [
  'Tham gia của người dân ở cấp cơ sở',
  'Công khai, minh bạch trong việc ra quyết định',
  'Trách nhiệm giải trình với người dân',
  'Kiểm soát tham nhũng trong khu vực công',
  'Thủ tục hành chính công',
  'Cung ứng dịch vụ công',
  'Quản trị môi trường',
  'Quản trị điện tử',
]

function titled(name: string, headings: string[]): MadeSheet {
  const merges = TITLE.map((_, at) => `A${at + 1}:G${at + 1}`)
  return { name, rows: [...TITLE.map((line) => [line]), [], headings], merges }
}

const written = (value: string | number): MadeCell => (value === '' ? null : value)

const isSame = (tasks: readonly PlanTask[], at: number, fields: (keyof PlanTask)[]) =>
  fields.every((field) => tasks[at]?.[field] === tasks[at - 1]?.[field])

/** The last row's cell goes on from the one above. */
function mergeUp(sheet: MadeSheet, column: number): void {
  const [row, at, merges] = [sheet.rows.length, letters(column), sheet.merges ?? []]
  const cells = sheet.rows[row - 1]
  if (cells) cells[column] = null
  const open = merges.findIndex(
    (range) => range.startsWith(at) && range.endsWith(`:${at}${row - 1}`),
  )
  const first = open < 0 ? `${at}${row - 1}` : merges.splice(open, 1)[0]?.split(':')[0]
  merges.push(`${first}:${at}${row}`)
}
