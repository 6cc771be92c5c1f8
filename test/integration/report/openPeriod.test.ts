import { beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { CitySection } from '@/admin/Desk/CitySection'
import { deskContext } from '@/admin/Desk/deskContext'
import { ReportHeadline } from '@/admin/ReportView/ReportHeadline'
import { ReportTotals } from '@/admin/ReportView/ReportTotals'
import { SilentAgencies } from '@/admin/ReportView/SilentAgencies'
import type { SignedInRequest } from '@/admin/signedIn'
import type { Report } from '@/domain/reporting/report'
import { reportFile, type ReportFormat } from '@/exporters/report/reportFile'
import { modelWords } from '@/i18n/modelWords'
import { reportViewWords } from '@/i18n/reportViewWords'
import type { Agency, Log, User } from '@/payload-types'
import { insertDocuments } from '@/queries/insertDocuments'
import { newId } from '@/queries/newId'
import { buildReportAsSystem } from '@/queries/report/buildReport'
import { periodToOpen } from '@/queries/report/periodToOpen'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeActivity } from '../../helpers/makeActivity'
import { type AgencyTree, makeAgencyTree } from '../../helpers/makeAgencyTree'
import { makeChannel } from '../../helpers/makeChannel'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'
import { workbookRows } from '../../helpers/workbookRows'

/** 06:30 in Hà Nội on 15 March: the minute at which the eleventh of 22 broadcasts begins. */
const NOW = '2018-03-14T23:30:00.000Z'
const OPEN = 'Kỳ chưa kết thúc, tính đến 06:30 ngày 15/03/2018'
const AIRED = ['01', '02', '05', '06', '07', '08', '09', '12']

let payload: Payload
let tree: AgencyTree
let department: User

beforeAll(async () => {
  payload = await getTestPayload()
  tree = await makeAgencyTree(payload)
  department = await makeUser(payload, 'department', tree.other)
  const radio = await makeChannel(payload)
  const { id } = await makeActivity(payload, {
    agency: tree.parent,
    channel: radio,
    data: { executors: [tree.own.id, tree.sibling.id], expected: { airings: 2 } },
  })
  const log = (day: string, data: Partial<Log> & Pick<Log, 'agency' | 'state'>) => ({
    id: newId(),
    channel: radio.id,
    date: `2018-03-${day}`,
    occurrenceKey: newId(),
    demo: false,
    ...data,
  })
  const slot = (day: string) => ({
    agency: tree.own.id,
    activity: id,
    originalStart: `2018-03-${day}T06:30`,
  })
  await insertDocuments({
    payload,
    collection: 'logs',
    docs: [
      ...AIRED.map((day) => log(day, { ...slot(day), state: 'aired', measures: { airings: 2 } })),
      log('13', { ...slot('13'), state: 'missed' }),
      log('10', { agency: tree.other.id, state: 'aired', measures: { airings: 5 } }),
      // Dated by a clock that ran ahead: counted when its day has come.
      log('16', { ...slot('16'), state: 'aired', measures: { airings: 2 } }),
    ],
  })
})
const made = async () =>
  buildReportAsSystem(await createLocalReq({}, payload), { period: '2018-H1', now: NOW })
const file = async (format: ReportFormat) => reportFile(await made(), format)
const json = async () => JSON.parse(new TextDecoder().decode(await file('json'))) as Report
const asDepartment = async () => {
  const user = department as TypedUser
  return (await createLocalReq({ user, locale: 'vi' }, payload)) as SignedInRequest
}
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

const SLOTS = { planned: 44, notDue: 22, unlogged: 13, aired: 8, late: 0, missed: 1, unplanned: 1 }
const AIRINGS = { planned: 88, due: 44, donePlanned: 16, doneUnplanned: 5, done: 21 }

describe('the open half-year has the same figures everywhere', () => {
  it('in the JSON', async () => {
    const report = await json()
    expect(report).toMatchObject({ asOf: '2018-03-15T06:30', ended: false, slots: SLOTS })
    expect(report.totals).toMatchObject([{ measure: 'airings', ...AIRINGS }])
    expect(report.silent).toMatchObject([{ id: tree.sibling.id, planned: 22, due: 11 }])
  })

  it('in the CSV', async () => {
    const rows: Record<string, string>[] = parse(Buffer.from(await file('csv')), {
      bom: true,
      columns: true,
    })
    const sum = (unit: string, column: string) =>
      rows
        .filter((row) => row['Mã đơn vị tính'] === unit)
        .reduce((total, row) => total + Number(row[column]), 0)
    expect(new Set(rows.map((row) => row['Thời điểm tính']))).toEqual(new Set([OPEN]))
    expect({
      planned: sum('slots', 'Kế hoạch'),
      notDue: sum('slots', 'Chưa đến giờ'),
      unlogged: sum('slots', 'Chưa ghi'),
      aired: sum('slots', 'Đúng giờ'),
      late: sum('slots', 'Chậm'),
      missed: sum('slots', 'Không thực hiện'),
      unplanned: sum('slots', 'Thực hiện ngoài kế hoạch'),
    }).toEqual(SLOTS)
    expect({
      planned: sum('airings', 'Kế hoạch'),
      due: sum('airings', 'Kế hoạch đến nay'),
      donePlanned: sum('airings', 'Thực hiện theo kế hoạch'),
      doneUnplanned: sum('airings', 'Thực hiện ngoài kế hoạch'),
      done: sum('airings', 'Thực hiện kỳ báo cáo'),
    }).toEqual(AIRINGS)
  })

  it('in the workbook', async () => {
    const sheets = await workbookRows(await file('xlsx'))
    const rows = sheets[0]?.data ?? []
    expect(rows.map((row) => row[0])).toContain(OPEN)
    const below = (heading: string) => {
      const at = rows.findIndex((row) => row.includes(heading))
      return Object.fromEntries((rows[at] ?? []).map((name, i) => [name, rows[at + 1]?.[i]]))
    }
    expect(below('Chưa đến giờ')).toMatchObject({
      'Kế hoạch': 44,
      'Đúng giờ': 8,
      Chậm: 0,
      'Không thực hiện': 1,
      'Chưa ghi': 13,
      'Chưa đến giờ': 22,
      'Đột xuất': 1,
      'Tỷ lệ thực hiện': 8 / 22,
    })
    expect(below('Kế hoạch đến nay')).toMatchObject({
      'Kế hoạch kỳ báo cáo': 88,
      'Kế hoạch đến nay': 44,
      'Thực hiện theo kế hoạch': 16,
      'Tỷ lệ % so kế hoạch': 16 / 44,
      'Thực hiện ngoài kế hoạch': 5,
      'Thực hiện kỳ báo cáo': 21,
    })
  })

  it('in the document', async () => {
    const xml = strFromU8(unzipSync(await file('docx'))['word/document.xml']!)
    const said = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
      paragraph.replace(/<[^>]*>/g, ''),
    )
    expect(said).toContain(
      'Trong kỳ báo cáo, 2 cơ quan, đơn vị có lịch tuyên truyền với tổng số 44 lượt, trong đó 22 lượt đã đến giờ, 22 lượt chưa đến giờ; đã thực hiện 8 lượt, đạt 36,4% số lượt đã đến giờ (trong đó 0 lượt thực hiện chậm); 1 lượt không thực hiện; 13 lượt chưa ghi nhật ký.',
    )
    expect(said).toContain(
      '- Truyền thanh cơ sở: 16 lượt phát (kế hoạch 88, đến nay 44, đạt 36,4%) và 5 lượt phát ngoài kế hoạch.',
    )
    const annex = said
      .slice(said.indexOf('Phụ lục I'), said.indexOf('Phụ lục II'))
      .join(' ')
      .replace(/ +/g, ' ')
    expect(annex).toContain(`${OPEN}.`)
    expect(annex).toContain(
      ' I Truyền thanh 1 Truyền thanh cơ sở lượt thực hiện – 44 22 8 36,4% 1 9 ',
    )
    expect(annex).toContain(' lượt phát 88 88 44 16 36,4% 5 21 21 ')
  })

  it('on the screen', async () => {
    const words = reportViewWords('vi')
    const report = await buildReportAsSystem(await asDepartment(), { period: '2018-H1', now: NOW })
    const props = { report, words, language: 'vi' }
    const { measures } = modelWords('vi')
    const show = (element: Parameters<typeof renderToStaticMarkup>[0]) =>
      text(renderToStaticMarkup(element))
    expect(show(createElement(ReportHeadline, props))).toBe(
      ' Buổi theo lịch 44 trong đó 22 chưa đến giờ Đã phát 8 Tỷ lệ thực hiện 36,4% Không phát 1 Chưa ghi nhật ký 13 Tỷ lệ ghi nhật ký 40,9% Ngoài lịch 1 Chưa ghi buổi nào 1 cơ sở ',
    )
    expect(show(createElement(ReportTotals, { ...props, measures }))).toMatch(
      / lượt phát 88 44 16 36,4% 5 $/,
    )
    expect(show(createElement(SilentAgencies, props))).toContain(`${tree.sibling.name} `)
    expect(show(createElement(SilentAgencies, props))).toMatch(/ 22 11 $/)
  })

  it('on the desk', async () => {
    const desk = deskContext(await asDepartment())
    const said = text(renderToStaticMarkup((await CitySection({ desk, now: NOW }))!))
    expect(said).toContain(`${OPEN}.`)
    expect(said).toContain('40,9% 9/22 buổi đã đến giờ; 22 buổi chưa đến giờ')
    expect(said).toContain('Cơ sở chưa ghi buổi nào 1 trên 2 cơ sở có buổi đã đến giờ')
  })
})

describe('what is due', () => {
  it.each([
    ['2017-12-31T16:59:00Z', 44, 0, false],
    ['2018-03-14T23:29:00Z', 24, 20, false],
    ['2018-03-14T23:30:00Z', 22, 22, false],
    ['2018-03-14T23:31:00Z', 22, 22, false],
    ['2018-06-30T16:59:00Z', 0, 44, false],
    ['2018-06-30T17:00:00Z', 0, 44, true],
  ])('at %s are %i slots not yet, %i are; the period has ended: %s', async (now, ...expected) => {
    const req = await createLocalReq({}, payload)
    const { slots, ended } = await buildReportAsSystem(req, { period: '2018-H1', now })
    const due = slots.aired + slots.late + slots.missed + slots.unlogged
    expect([slots.notDue, due, ended]).toEqual(expected)
    expect(slots.planned).toBe(44)
  })
})

describe('an agency that has ended', () => {
  let ended: Agency
  let coordinator: User

  beforeAll(async () => {
    ended = await payload.create({
      collection: 'agencies',
      data: {
        ...{ code: 'T-ended', name: 'UBND quận đã giải thể', kind: 'quan', key: '' },
        ...{ parent: tree.city.id, validFrom: '2010-01-01', validTo: '2017-11-30' },
      },
      depth: 0,
    })
    coordinator = await makeUser(payload, 'district', ended)
  })

  it.each([
    ['2017-06-30', '2017-H1', null],
    ['2017-11-30', '2017-H2', null],
    ['2017-12-01', '2017-H2', '2017-11-30'],
    ['2018-03-15', '2017-H2', '2017-11-30'],
  ])('on %s opens %s for its own people and whoever names it', async (today, id, endedOn) => {
    const user = coordinator as TypedUser
    const own = await createLocalReq({ user }, payload)
    for (const [req, agency] of [
      [own, ''],
      [await asDepartment(), ended.code],
    ] as const) {
      const opened = await periodToOpen(req, { agency, today })
      expect([opened.period.id, opened.endedOn]).toEqual([id, endedOn])
    }
  })

  it('has its last period, and is told in words when it asks for a later one', async () => {
    const last = await rest(payload, 'GET', '/api/report?period=2017-H2', { as: coordinator })
    expect(last.body.scope).toMatchObject({ name: ended.name })
    const later = await rest(payload, 'GET', '/api/report?period=2018-H1', { as: coordinator })
    expect([later.status, later.body.errors]).toMatchObject([
      400,
      [
        {
          message:
            'UBND quận đã giải thể không hoạt động trong thời gian 01/01/2018 – 30/06/2018. Hãy chọn kỳ khác hoặc cơ quan khác.',
        },
      ],
    ])
  })
})
