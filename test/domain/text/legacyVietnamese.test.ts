import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { legacyVietnamese } from '@/domain/text/legacyVietnamese'
import { agencies, groups } from '../../helpers/referenceAgencies'
import { toTcvn3, toVni } from '../../helpers/oldFonts'

const tasks = readFileSync(new URL('../../fixtures/tasks.tsv', import.meta.url), 'utf8')
const names = [...agencies, ...groups].flatMap(({ name, aliases }) => [name, ...(aliases ?? [])])
const cells = tasks.split('\n').flatMap((line) => line.split('\t'))
/** Names of agencies and places, tasks, deadlines, results: what offices write in a table. */
const TEXTS = [...new Set([...names, ...cells].map((text) => text.normalize('NFC')))].filter(
  (text) => /[^\x00-\x7f]/.test(text),
)

/** What nobody can tell from Unicode, or what no words of Vietnamese are: it stays, and is told as unknown. */
const STAYS = {
  TCVN3: [/^LĐLĐ$/, /^Báo Hànộimới$/, /^Phụ lục TT \d+$/],
  VNI: [/^LĐLĐ$/, /^Báo Hànộimới$/],
}

describe('text typed with a font of before Unicode', () => {
  it.each([
    ['TCVN3', toTcvn3],
    ['VNI', toVni],
  ] as const)('in %s comes back as it was typed', (encoding, typed) => {
    const differs = TEXTS.filter((text) => typed(text) !== text)
    expect(differs.length).toBeGreaterThan(900)
    const wrong = differs.filter((text) => {
      const read = legacyVietnamese(typed(text), encoding)
      return read?.encoding !== encoding || read.text.toLowerCase() !== text.toLowerCase()
    })
    expect(wrong.filter((text) => !STAYS[encoding].some((one) => one.test(text)))).toEqual([])
    expect(wrong.map((text) => legacyVietnamese(typed(text), encoding)).filter(Boolean)).toEqual([])
  })
  it('is read in the font of the rest where both are possible', () => {
    const text = toVni('Cơ quan chủ trì')
    expect(legacyVietnamese(text, 'VNI')?.text).toBe('Cơ quan chủ trì')
    expect(legacyVietnamese(text)?.encoding).toBe('TCVN3')
  })
  it('comes back with its capitals where the font has them', () => {
    expect(legacyVietnamese(toVni('ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI'))?.text).toBe(
      'ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI',
    )
    expect(legacyVietnamese(toTcvn3('Đài Phát thanh Ô Chợ Dừa'))?.text).toBe(
      'Đài Phát thanh Ô Chợ Dừa',
    )
  })
  it('is known by one word, and with a name of another language in it', () => {
    expect(legacyVietnamese('Së')).toEqual({ text: 'Sở', encoding: 'TCVN3' })
    expect(
      legacyVietnamese(`${toTcvn3('Tuyên truyền dịch vụ công trên')} Zalo, Facebook`)?.text,
    ).toBe('Tuyên truyền dịch vụ công trên Zalo, Facebook')
  })
})

describe('what is not converted', () => {
  it('is any Vietnamese in Unicode, composed or not', () => {
    const both = TEXTS.flatMap((text) => [text, text.normalize('NFD')])
    expect(both.filter((text) => legacyVietnamese(text))).toEqual([])
  })
  it.each([
    ['French', 'Café à la crème, où l’été s’achève; déjà vu, naïveté, Noël'],
    ['German', 'Größe, Maßnahme, für die Öffentlichkeit, Übergänge'],
    ['Spanish', 'Señor, mañana por la mañana, ¿qué tal? ¡Olé!'],
    ['Japanese', '行政改革の広報計画'],
    ['Japanese letters', 'コミュニケーション'],
    ['UTF-8 read as Windows-1252', 'Sá»Ÿ Ná»™i vá»¥, thÃ nh phá»‘ HÃ  Ná»™i'],
    ['UTF-8 cut in the middle of a letter', 'Sở Nội v\uFFFD\uFFFD, Ba \uFFFDình'],
    ['English with marks of rights', 'Windows® and Office™ © 2024 Microsoft®'],
    ['a measure', '±5 °C, 10 µm, ½ m², 3 × 4, 20 £'],
    ['no letter beyond ASCII', 'UBND TP Ha Noi, 31/12/2024'],
    ['nothing', ''],
  ])('is %s', (_, text) => {
    expect(legacyVietnamese(text)).toBeNull()
  })
})
