import { describe, expect, it } from '@jest/globals'
import { mergeFields } from '@/domain/imports/mergeFields'

const FIELDS = [
  { field: 'lead', parts: ['lead', 'leadText'] },
  { field: 'product', parts: ['product'] },
] as const

type Values = Record<string, unknown>
const merge = (file: Values, stored: Values, imported: Values | null, taken: string[] = []) =>
  mergeFields({
    fields: FIELDS,
    file,
    stored,
    imported,
    takesFile: (field) => taken.includes(field),
  })

describe('a file against what is stored and what the last import wrote', () => {
  it('says nothing of what is the same, and remembers it as the file’s', () => {
    const { changes, imported } = merge({ product: 'Tin' }, { product: 'Tin' }, { product: 'Bài' })
    expect(changes).toEqual([])
    expect(imported).toEqual({ product: 'Tin' })
  })

  it('takes over what only the file changed', () => {
    const merged = merge({ product: 'Bài' }, { product: 'Tin' }, { product: 'Tin' })
    expect(merged).toEqual({
      changes: [{ field: 'product', byHand: false, kept: false }],
      kept: {},
      imported: { product: 'Bài' },
    })
  })

  it('keeps what a person wrote, and it stays theirs the next time', () => {
    const first = merge({ product: 'Tin' }, { product: 'Sách' }, { product: 'Tin' })
    expect(first.changes).toEqual([{ field: 'product', byHand: true, kept: true }])
    expect(first.kept).toEqual({ product: 'Sách' })
    const next = merge({ product: 'Bài' }, { product: 'Sách' }, first.imported)
    expect(next.changes).toEqual([{ field: 'product', byHand: true, kept: true }])
  })

  it('gives it up when the file is asked for', () => {
    const merged = merge({ product: 'Tin' }, { product: 'Sách' }, { product: 'Tin' }, ['product'])
    expect(merged).toEqual({
      changes: [{ field: 'product', byHand: true, kept: false }],
      kept: {},
      imported: { product: 'Tin' },
    })
  })

  it('keeps a field of several parts as a whole', () => {
    const { kept } = merge(
      { lead: ['b'], leadText: 'B' },
      { lead: ['a', 'c'], leadText: 'A' },
      { lead: ['a'], leadText: 'A' },
    )
    expect(kept).toEqual({ lead: ['a', 'c'], leadText: 'A' })
  })

  it('takes what no import has written for a person’s, unless it is empty', () => {
    const merged = merge({ product: 'Tin', lead: ['a'] }, { product: 'Sách', lead: null }, null)
    expect(merged.changes).toEqual([
      { field: 'lead', byHand: false, kept: false },
      { field: 'product', byHand: true, kept: true },
    ])
    expect(merged.imported).toEqual({ lead: ['a'] })
  })

  it('takes a group of nothing for empty', () => {
    const { changes } = merge({ product: { a: 'x' } }, { product: { a: null, b: [] } }, null)
    expect(changes).toEqual([{ field: 'product', byHand: false, kept: false }])
  })

  it('keeps that a person has emptied a field', () => {
    const { kept } = merge({ product: 'Tin' }, { product: null }, { product: 'Tin' })
    expect(kept).toEqual({ product: null })
  })

  it('leaves alone what the file has no column for', () => {
    expect(merge({}, { product: 'Sách' }, { product: 'Tin' })).toEqual({
      changes: [],
      kept: {},
      imported: { product: 'Tin' },
    })
  })
})
