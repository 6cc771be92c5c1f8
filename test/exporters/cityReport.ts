import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { LogState } from '@/domain/logging/log'
import type { DoneRow } from '@/domain/reporting/agencyFigures'
import { assembleReport, type AgencyInPeriod } from '@/domain/reporting/assembleReport'
import type { PlannedRow } from '@/domain/reporting/plannedFigures'
import type { Report } from '@/domain/reporting/report'
import { readTsv } from '@/seed/reference/readTsv'

const folder = join(import.meta.dirname, '../../src/seed/reference')
const rows = (file: string): Record<string, string>[] =>
  readTsv(readFileSync(join(folder, file), 'utf8'))

const STATIONS_FROM = 83

/** The real agencies of the city before 2025 with figures made by rule: what exporters are tried on. */
export function cityReport(): Report {
  const agencies: AgencyInPeriod[] = [
    ...rows('agencies.tsv')
      .filter((row) => !(row.valid_from ?? '').startsWith('2025') && row.valid_from !== '2024')
      .map((row, order) => agency(row.code, row.name_vi, row.kind, row.parent, order)),
    ...rows('communes_2020_2024.tsv').map((row, order) =>
      agency(`X${row.code}`, row.name_vi, row.kind, row.district_code, order),
    ),
  ]
  const channels = rows('channels.tsv').map((row) => ({
    code: row.code ?? '',
    name: row.name_vi ?? '',
    group: row.group_code ?? '',
    groupName: row.group_name_vi ?? '',
  }))
  const planned: PlannedRow[] = []
  const done: DoneRow[] = []
  const add = (
    id: string,
    channel: string,
    slots: number,
    index: number,
    perSlot: DoneRow['sums'],
  ) => {
    const quantities = Object.fromEntries(
      Object.entries(perSlot).map(([measure, value]) => [measure, (value ?? 0) * slots]),
    )
    planned.push({
      agency: id,
      channel,
      activity: channel,
      slots,
      due: slots,
      quantities,
      dueQuantities: quantities,
    })
    if (index % 41 === 7) return
    const missed = index % 5
    const late = index % 9
    const unlogged = index % 7
    const log = (state: LogState, count: number) => {
      if (count <= 0) return
      const sums = Object.fromEntries(
        Object.entries(perSlot).map(([measure, value]) => [measure, (value ?? 0) * count]),
      )
      done.push({
        agency: id,
        channel,
        state,
        activity: channel,
        logs: count,
        sums: state === 'missed' ? {} : sums,
      })
    }
    log('aired', slots - missed - late - unlogged)
    log('late', late)
    log('missed', missed)
  }
  agencies.forEach(({ id, kind, order }, place) => {
    const isStation = ['phuong', 'xa', 'thi_tran'].includes(kind)
    // Counted apart from the other agencies, so that one more of those changes no station's figures.
    const index = isStation ? STATIONS_FROM + (order ?? 0) : place
    if (isStation) {
      add(id, 'commune-radio', 125, index, { newsItems: 2, airings: 2, minutes: 30 })
    }
    if (['quan', 'huyen', 'thi_xa'].includes(kind)) {
      add(id, 'training', 12, index, { sessions: 1, attendances: 85 })
      add(id, 'visual', 20, index, { pieces: 6 })
    }
    if (kind === 'so') add(id, 'portal', 26, index, { articles: 3, views: 1250 })
  })
  done.push(
    { ...unplanned('DPTTHHN', 'television'), sums: { airings: 48, minutes: 612.5 } },
    { ...unplanned('STTTT', 'press-briefing'), sums: { sessions: 4, attendances: 0 } },
  )
  return assembleReport({
    period: {
      id: '2018-H1',
      from: '2018-01-01',
      to: '2018-06-30',
      label: '6 tháng đầu năm 2018',
      rule: 'Số liệu tính theo tháng dương lịch',
    },
    scope: { code: 'UBNDTP', name: 'Ủy ban nhân dân thành phố Hà Nội', wholeCity: true },
    issuer: {
      code: 'STTTT',
      name: 'Sở Thông tin và Truyền thông',
      kind: 'so',
      superiorName: 'Ủy ban nhân dân thành phố Hà Nội',
      abbreviation: 'STTTT',
    },
    recipientName: 'Ủy ban nhân dân thành phố Hà Nội',
    bases: [
      {
        type: 'Kế hoạch',
        number: '257/KH-UBND',
        date: '2017-12-29',
        issuer: 'Ủy ban nhân dân thành phố Hà Nội',
        title: 'Thông tin, tuyên truyền cải cách hành chính năm 2018 trên địa bàn thành phố Hà Nội',
      },
    ],
    generatedAt: '2018-07-02T02:00:00Z',
    asOf: '2018-07-02T09:00',
    demo: true,
    channels,
    agencies,
    planned,
    done,
    plannedYear: [
      {
        ...{ agency: 'X00001', channel: 'commune-radio', activity: 'commune-radio', slots: 145000 },
        ...{ due: 0, quantities: { airings: 290000 }, dueQuantities: { airings: 0 } },
      },
    ],
  })
}

function agency(
  code = '',
  name = '',
  kind = '',
  parent: string | undefined,
  order: number,
): AgencyInPeriod {
  return { id: code, code, name, kind, parentId: parent || null, order }
}

function unplanned(agencyId: string, channel: string): DoneRow {
  return { agency: agencyId, channel, state: 'aired', activity: null, logs: 4, sums: {} }
}
