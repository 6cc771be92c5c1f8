/** @jest-environment node */
import { describe, expect, it } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ConflictList } from '@/admin/ConflictField/ConflictList'
import { conflicts as words } from '@/i18n/vi/conflicts'

const horizon = { from: '2018-03-05', to: '2018-06-04' }

function said(answer: { unchecked?: number; noStation?: boolean }): string {
  const found = {
    state: 'found' as const,
    warnings: [],
    horizon,
    unchecked: 0,
    noStation: false,
    ...answer,
  }
  return renderToStaticMarkup(createElement(ConflictList, { found, words }))
}

describe('what the form says of conflicts', () => {
  it('finds none when everything was looked at', () => {
    expect(said({})).toContain('Không trùng lịch, không vượt mức')
  })

  it('does not say so of stations it did not look at', () => {
    const text = said({ unchecked: 2 })
    expect(text).toContain('Chưa xét trùng lịch và mức phát của 2 đơn vị thực hiện')
    expect(text).not.toContain('Không trùng lịch')
  })

  it('does not say so of a broadcast without a station', () => {
    const text = said({ noStation: true })
    expect(text).toContain('Chưa chọn đơn vị thực hiện')
    expect(text).not.toContain('Không trùng lịch')
  })
})
