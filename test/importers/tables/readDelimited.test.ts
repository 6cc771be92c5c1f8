import { describe, expect, it } from '@jest/globals'
import { readDelimited } from '@/importers/tables/readDelimited'

const cells = (bytes: Uint8Array) =>
  readDelimited(bytes).rows.map(({ number, cells }) => [number, ...cells.map(({ value }) => value)])
const read = (text: string) => cells(new TextEncoder().encode(text))

describe('a text file with separators', () => {
  it('may hold the other separator in quoted text, however often', () => {
    expect(read('TT,Nhiệm vụ\n1,"Tin; bài; ảnh; clip; loa; đài"\n')).toEqual([
      [1, 'TT', 'Nhiệm vụ'],
      [2, '1', 'Tin; bài; ảnh; clip; loa; đài'],
    ])
    expect(read('TT;Nhiệm vụ\n1;"Tin, bài, ảnh, clip"')[1]).toEqual([2, '1', 'Tin, bài, ảnh, clip'])
    expect(read('TT\tViệc\tAi\n1\t"a;b;c;d,e,f,g"\tx')[1]).toEqual([2, '1', 'a;b;c;d,e,f,g', 'x'])
  })
  it('may say its separator in a first line, which counts as a row of the file', () => {
    expect(read('sep=;\r\nTT;Việc\r\n1;a,b\r\n').slice(0, 2)).toEqual([
      [2, 'TT', 'Việc'],
      [3, '1', 'a,b'],
    ])
    expect(read('\uFEFFsep=|\nTT|Việc\n1|a,b;c')[1]).toEqual([3, '1', 'a,b;c'])
  })
  it('may end its lines like an old Mac', () => {
    expect(read('TT,Việc\r1,a\r2,b')).toEqual([
      [1, 'TT', 'Việc'],
      [2, '1', 'a'],
      [3, '2', 'b'],
    ])
  })
  it.each(['utf16le', 'utf16be'])('may be in %s, with and without its mark', (encoding) => {
    const bytes = (text: string) => {
      const buffer = Buffer.from(text, 'utf16le')
      return new Uint8Array(encoding === 'utf16be' ? buffer.swap16() : buffer)
    }
    for (const mark of ['\uFEFF', '']) {
      expect(cells(bytes(`${mark}TT\tViệc\tAi\r\n1\tmột\tSở`))).toEqual([
        [1, 'TT', 'Việc', 'Ai'],
        [2, '1', 'một', 'Sở'],
      ])
    }
  })
  it('keeps line breaks and doubled quotes inside quotes', () => {
    expect(read('TT,Việc\n1,"dòng một\ndòng ""hai"""')[1]).toEqual([2, '1', 'dòng một\ndòng "hai"'])
  })
  it('does not lose the rest of the file to a quote left open', () => {
    expect(read('TT,Việc\n1,"a\n2,b\n3,c').map(([number]) => number)).toEqual([1, 2, 3, 4])
  })
})
