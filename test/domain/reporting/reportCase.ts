import type { DoneRow } from '@/domain/reporting/agencyFigures'
import type { AgencyInPeriod, ReportInput } from '@/domain/reporting/assembleReport'
import type { PlannedRow } from '@/domain/reporting/plannedFigures'

export const agency = (id: string, kind: string, parentId: string | null): AgencyInPeriod => ({
  id,
  code: id,
  name: `Name of ${id}`,
  kind,
  parentId,
  order: null,
})

export const planned = (
  id: string,
  slots: number,
  quantities: PlannedRow['quantities'] = {},
  channel = 'radio',
): PlannedRow => ({
  agency: id,
  channel,
  activity: channel,
  slots,
  due: slots,
  quantities,
  dueQuantities: quantities,
})

export const done = (
  id: string,
  count: number,
  sums: DoneRow['sums'] = {},
  { unplanned, ...change }: Partial<DoneRow> & { unplanned?: boolean } = {},
): DoneRow => ({
  agency: id,
  channel: 'radio',
  // Each case plans one activity a channel.
  activity: unplanned ? null : (change.channel ?? 'radio'),
  state: 'aired',
  logs: count,
  sums,
  ...change,
})

/** A small city: two departments, a district with three communes, one without, a newspaper. */
export const smallCity = (change: Partial<ReportInput> = {}): ReportInput => ({
  period: { id: '2018-H1', from: '2018-01-01', to: '2018-06-30', label: '', rule: '' },
  scope: { code: 'UBNDTP', name: 'City', wholeCity: true },
  issuer: { code: 'STTTT', name: 'Sở', kind: 'so', superiorName: null, abbreviation: 'STTTT' },
  recipientName: 'City',
  bases: [],
  generatedAt: '2018-07-01T00:00:00Z',
  asOf: '2018-07-01T07:00',
  demo: false,
  channels: [
    { code: 'radio', name: 'Radio', group: 'grassroots', groupName: 'Grassroots' },
    { code: 'press', name: 'Press', group: 'press', groupName: 'Press' },
  ],
  agencies: [
    agency('c3', 'xa', 'd2'),
    agency('paper', 'bao_chi', 'UBNDTP'),
    agency('c1', 'phuong', 'd1'),
    agency('d1', 'huyen', 'UBNDTP'),
    agency('d2', 'quan', 'UBNDTP'),
    agency('UBNDTP', 'khac', null),
    { ...agency('SNV', 'so', 'UBNDTP'), order: 2 },
    { ...agency('STTTT', 'so', 'UBNDTP'), order: 1 },
    agency('c2', 'thi_tran', 'd1'),
    agency('c4', 'phuong', 'UBNDTP'),
  ],
  planned: [],
  done: [],
  ...change,
})
