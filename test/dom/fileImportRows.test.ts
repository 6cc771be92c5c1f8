/** @jest-environment node */
import { describe, expect, it } from '@jest/globals'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { RecentImports } from '@/admin/FileImport/RecentImports'
import { RowLine } from '@/admin/FileImport/RowLine'
import { undoneSentence } from '@/admin/FileImport/undoneSentence'
import { AboutCalendar } from '@/admin/IcsImport/AboutCalendar'
import { planRows } from '@/admin/PlanImport/planRows'
import { NextDate } from '@/admin/ScheduleField/NextDate'
import { fileImport as words } from '@/i18n/vi/fileImport'
import { icsImport } from '@/i18n/vi/icsImport'
import { planImport } from '@/i18n/vi/planImport'
import { planImportView } from '@/i18n/vi/planImportView'
import { schedule } from '@/i18n/vi/schedule'
import type { PreviewRow } from '@/importers/plans/previewRows'
import type { ShownChange } from '@/importers/shownChange'

type TaskRow = PreviewRow & { hasOtherPlans: boolean }

const ROW: TaskRow = {
  ...{ sheet: '', row: 2, plan: '312/KH-UBND', order: '1', section: 'I', text: 'Đăng tin' },
  ...{ lead: ['Sở Nội vụ'], executing: ['Sở Y tế'], coordinating: [], requested: ['Thành đoàn'] },
  ...{
    channels: [],
    deadline: 'hạn 30/06/2018',
    product: '20 tin, bài',
    target: '',
    source: 'NQ 01',
  },
  ...{ budget: '12,5 triệu', note: 'Làm sớm', changes: [], status: 'created', problems: [] },
  hasOtherPlans: true,
}

const text = (node: ReactNode) =>
  renderToStaticMarkup(node)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

const lineOf = (row: TaskRow) =>
  createElement(RowLine<TaskRow>, {
    ...{ row, place: '2', words, fromFile: { takes: () => false, choose: () => undefined } },
    columns: planRows({ ...planImportView, columns: planImport.columns }),
  })

const CHANGE: ShownChange = {
  ...{ key: 'k:product', at: 'product', label: 'Sản phẩm, kết quả' },
  ...{ before: 'Tin', after: 'Bài', byHand: false, kept: false },
}

describe('a row of a plan’s table before it is imported', () => {
  it('shows every column that was taken', () => {
    const said = text(lineOf(ROW))
    for (const value of [
      '1 · I',
      'Kế hoạch: 312/KH-UBND',
      'Đơn vị thực hiện: Sở Y tế',
      'Cơ quan được đề nghị: Thành đoàn',
      'Sản phẩm, kết quả: 20 tin, bài',
      'Nguồn nhiệm vụ: NQ 01',
      'Kinh phí: 12,5 triệu',
      'Ghi chú: Làm sớm',
    ]) {
      expect(said).toContain(value)
    }
  })

  it('shows what a field was and becomes', () => {
    const said = text(lineOf({ ...ROW, status: 'updated', changes: [CHANGE] }))
    expect(said).toContain('Sản phẩm, kết quả: Tin Bài')
    expect(said).not.toContain('sửa tay')
  })

  it('marks what a person edited, and keeps it unless the file is chosen', () => {
    const kept = { ...CHANGE, byHand: true, kept: true }
    const row = { ...ROW, status: 'kept' as const, changes: [kept] }
    const said = text(lineOf(row))
    expect(said).toContain('Sản phẩm, kết quả: đã được sửa tay')
    expect(said).toContain('Giữ bản sửa tay: Tin')
    expect(said).toContain('Lấy của tệp: Bài')
    expect(renderToStaticMarkup(lineOf(row))).toMatch(/checked=""[^>]*\/><span>Giữ bản sửa tay/)
  })
})

describe('what is said of an undo', () => {
  it('names what went', () => {
    const records = [
      { collection: 'tasks' as const, removed: 12, restored: 2 },
      { collection: 'plans' as const, removed: 1, restored: 0 },
    ]
    expect(undoneSentence(records, words.undo)).toBe(
      'Đã gỡ 12 nhiệm vụ, 1 kế hoạch. Đã trả về như trước: 2 nhiệm vụ.',
    )
  })

  it('tells who may not that others still may, and when nobody can', () => {
    const one = {
      ...{ id: 'a', fileName: 'bang.csv', at: '2018-06-20T08:00', byName: 'Cán bộ' },
      ...{ created: 1, updated: 0, undone: null, undoUntil: '2018-06-21T08:00', mayUndo: false },
    }
    const undo = { api: '', collections: '', words, onChange: () => undefined }
    const listed = (some: Partial<typeof one> | { undoUntil: null }) =>
      text(createElement(RecentImports, { imports: [{ ...one, ...some }], undo }))
    expect(listed({})).toContain('Hoàn tác được đến 08:00 21/06/2018, chỉ bởi người nhập')
    expect(listed({})).not.toContain('Không còn hoàn tác được')
    expect(listed({ undoUntil: null })).toContain('Đã quá 24 giờ')
    expect(listed({ mayUndo: true })).toContain('Hoàn tác : bang.csv')
  })
})

describe('a calendar that is imported again', () => {
  it('says that events stored before keep their channel', () => {
    const stays = { channel: 5, channels: ['Báo in'], isPublic: 0 }
    const said = text(
      createElement(AboutCalendar, { file: { calendar: '', stays }, words: icsImport }),
    )
    expect(said).toContain('5 sự kiện đã nhập trước giữ hình thức cũ (Báo in)')
  })
})

describe('the next dates of a schedule', () => {
  it('say from which day to which when they are whole, and where one was moved from', () => {
    const days = { start: '2027-03-01T00:00', end: '2027-03-06T00:00' }
    const planned = { ...days, originalStart: days.start }
    expect(text(createElement(NextDate, { planned, words: schedule }))).toContain(
      'Thứ Hai 01/03/2027 – 05/03/2027 cả ngày',
    )
    const moved = {
      ...{ start: '2027-01-19T14:00', end: '2027-01-19T15:00' },
      ...{ originalStart: '2027-01-18T08:30', change: 'moved' as const },
    }
    expect(text(createElement(NextDate, { planned: moved, words: schedule }))).toContain(
      'Thứ Ba 19/01/2027 14:00–15:00 dời từ 08:30 18/01/2027',
    )
  })
})
