import { describe, expect, it } from '@jest/globals'
import { readSheets } from '@/importers/tables/readSheets'
import { sheetGrid } from '@/importers/tables/sheetGrid'
import { makeWorkbook, type MadeCell } from '../../helpers/makeWorkbook'
import { toTcvn3, toVni } from '../../helpers/oldFonts'

async function read(rows: MadeCell[][]): Promise<string[][]> {
  const [sheet] = await readSheets(makeWorkbook([{ name: 'Trang', rows }]))
  return sheet ? sheetGrid(sheet).rows.map(({ cells }) => cells.map(({ text }) => text)) : []
}
const tcvn3 = (text: string): MadeCell => ({ text: toTcvn3(text), font: '.VnTime' })

/** Words of offices that hold every letter with a mark, and are words in the other reading as well. */
const WORDS =
  'ghi chú, cú, mù, hú, cá, cà, cả, cã, cạ, ăn, sắn, rằng, hẳn, cẵng, đặn, ân, cần, cẩn, cẫng, cấn, cận, ' +
  'mè, mẻ, mẽ, mé, mẹ, bê, về, để, dễ, kế, hệ, chì, chỉ, chĩ, chí, chị, tò, tỏ, tõ, tó, tọ, tô, hồ, hổ, hỗ, hố, ' +
  'hộ, cơ, hờ, hở, hỡ, hớ, hợ, tù, tủ, tũ, tú, tụ, tư, từ, tử, tữ, tứ, tự, kỳ, kỷ, kỹ, ký, kỵ, đo'

describe('a sheet typed with an old font', () => {
  it.each(['.VnTime', '.VnArial', 'VNI-Times'])(
    'in %s: every letter, as its font says',
    async (font) => {
      const typed = font.startsWith('VNI') ? toVni : toTcvn3
      const words = WORDS.split(', ')
      const rows = words.map((word) => [{ text: typed(word), font }])
      expect((await read(rows)).flat()).toEqual(words)
    },
  )
  it('in a font of capitals comes out in capitals', async () => {
    const cell = { text: toTcvn3('ghi chú về thời hạn'), font: '.VnTimeH' }
    expect(await read([[cell]])).toEqual([['GHI CHÚ VỀ THỜI HẠN']])
  })
  it('whose font is lost is read as the rest of the sheet', async () => {
    const rows = [['Nội dung', 'Ghi chú'], ['Tuyên truyền'], ['Ghi chú']]
    const typed = rows.map((cells) => cells.map((text) => toTcvn3(text)))
    expect(await read(typed)).toEqual(rows)
    // With Unicode in the sheet nobody can tell.
    const [, , note] = await read([...typed, ['Sở Nội vụ']])
    expect(note).toEqual(['Ghi chó'])
  })
  it('keeps what was typed in Unicode into a cell of that font', async () => {
    const cells = ['Sở Nội vụ', 'UBND', 'Zalo'].map((text) => ({
      text,
      font: '.VnTime',
    }))
    expect(await read([[tcvn3('Kinh phí'), ...cells]])).toEqual([
      ['Kinh phí', 'Sở Nội vụ', 'UBND', 'Zalo'],
    ])
  })
})
