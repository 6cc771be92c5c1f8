import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { isVietnameseSyllable } from '@/domain/text/isVietnameseSyllable'
import { agencies, groups } from '../../helpers/referenceAgencies'

const tasks = readFileSync(new URL('../../fixtures/tasks.tsv', import.meta.url), 'utf8')
const names = [...agencies, ...groups].flatMap(({ name, aliases }) => [name, ...(aliases ?? [])])
/** Words with marks; those in capitals only are abbreviations. */
const words = (text: string) => [
  ...new Set(
    (text.normalize('NFC').match(/\p{L}+/gu) ?? []).filter(
      (word) => /[^\x00-\x7f]/.test(word) && (word.length === 1 || word !== word.toUpperCase()),
    ),
  ),
]

describe('words of Vietnamese', () => {
  it('are syllables in all names of agencies and places, but for a newspaper’s own', () => {
    expect(words(names.join(' ')).filter((word) => !isVietnameseSyllable(word))).toEqual([
      'Hànộimới',
    ])
  })
  it('are syllables in all tasks of the plans', () => {
    expect(words(tasks).filter((word) => !isVietnameseSyllable(word))).toEqual([])
  })
  it.each(
    'nghiêng ghế kỹ quýt giếng gì gìn giữ khuỷu thuở hoà hòa uỷ ủy quốc yêu ý oái'.split(' '),
  )('%s is one', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true)
    expect(isVietnameseSyllable(word.normalize('NFD'))).toBe(true)
  })
  it.each('nghiÖp café größe ngiêng gế cỹ Noël señor kâ áà ơơ über été zên fổ ñôn'.split(' '))(
    '%s is none',
    (word) => {
      expect(isVietnameseSyllable(word)).toBe(false)
    },
  )
})
