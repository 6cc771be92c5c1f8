import { describe, expect, it } from '@jest/globals'
import { printable, printableDeep } from '@/domain/text/printable'

const point = (code: number) => String.fromCodePoint(code)

describe('text without what XML cannot hold', () => {
  it.each([0x00, 0x08, 0x0b, 0x0c, 0x0e, 0x1f, 0xd800, 0xdfff, 0xfffe, 0xffff])(
    'loses U+%s',
    (code) => {
      expect(printable(`a${point(code)}b`)).toBe('ab')
    },
  )
  it.each([0x09, 0x0a, 0x0d, 0x20, 0x7f, 0xd7ff, 0xe000, 0xfffd, 0x10000, 0x10ffff])(
    'keeps U+%s',
    (code) => {
      expect(printable(`a${point(code)}b`)).toBe(`a${point(code)}b`)
    },
  )
  it('keeps a pair of surrogates and loses a half', () => {
    expect(printable('📢\ud83d')).toBe('📢')
  })
  it('is found in lists and objects, and what has none stays the same object', () => {
    const day = new Date(0)
    const told = { a: ['x\u0000', { b: '\ufffey' }], day, none: null, number: 1 }
    expect(printableDeep(told)).toEqual({ a: ['x', { b: 'y' }], day, none: null, number: 1 })
    const clean = { a: ['x', { b: 'y' }], day }
    expect(printableDeep(clean)).toBe(clean)
  })
})
