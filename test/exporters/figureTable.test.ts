import { describe, expect, it } from '@jest/globals'
import { Document, Packer } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { figureTable, type Column } from '@/exporters/docx/figureTable'
import { POINTS } from '@/exporters/docx/officialStyles'
import { textWidth } from '@/exporters/docx/textWidth'

const WIDTH = 10_000
const NAME: Column = { heading: 'Đơn vị', align: 'left', grow: 1 }
const figure = (heading: string): Column => ({ heading, align: 'right' })

/** The widths of the columns as written, in twentieths of a point. */
async function widths(columns: Column[], cells: string[]): Promise<number[]> {
  const children = [figureTable(columns, [{ cells }], WIDTH)]
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }))
  const xml = strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml'] ?? new Uint8Array())
  return [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, size]) => Number(size))
}

describe('a table of figures', () => {
  it('gives figures a quarter more than Times New Roman needs, and the rest to names', async () => {
    const [name = 0, count = 0] = await widths([NAME, figure('Số')], ['Sở Nội vụ', '1.234.567.890'])
    const needed = textWidth('1.234.567.890', { points: POINTS.table, bold: true })
    expect(count).toBeGreaterThan(needed * 1.25)
    expect(count).toBeLessThan(needed * 1.25 + 250)
    expect(name + count).toBe(WIDTH)
  })

  it('keeps three tenths for names where figures would want more', async () => {
    const columns = [NAME, ...Array<Column>(6).fill(figure('Số'))]
    const [name = 0, ...counts] = await widths(columns, [
      'A',
      ...Array<string>(6).fill('1.234.567'),
    ])
    expect(name).toBeGreaterThanOrEqual(WIDTH * 0.3)
    expect(name).toBeLessThan(WIDTH * 0.3 + 8)
    const needed = textWidth('1.234.567', { points: POINTS.table, bold: true })
    for (const count of counts) expect(count).toBeGreaterThan(needed)
  })
})
