import { describe, expect, it } from '@jest/globals'
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { errors } from '@/i18n/vi/errors'
import { TABLE_LIMITS } from '@/importers/tableLimits'
import { XLSX_LIMITS } from '@/importers/xlsx/limits'
import { readPlanFile } from '@/importers/plans/readPlanFile'
import { ANNEX_HEADINGS, catalogue, text, xlsx } from './fixtures'

const read = (bytes: Uint8Array) => readPlanFile(bytes, { catalogue })

async function refusal(bytes: Uint8Array): Promise<string> {
  const error: unknown = await read(bytes).catch((reason: unknown) => reason)
  const { code } = error as { code: string }
  expect(Object.keys(errors)).toContain(code)
  return code
}

/** An archive whose single sheet is 51 MB of spaces; deflate makes it some 50 kB. */
const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(51 * 1024 * 1024).fill(32) })

describe('files that are refused, each with its own sentence', () => {
  it('an empty one', async () => {
    expect(await refusal(new Uint8Array())).toBe('importEmpty')
    expect(await refusal(text(' \n \n'))).toBe('importEmpty')
  })
  it('one over the size limit', async () => {
    const text = new Uint8Array(TABLE_LIMITS.textBytes + 1)
    expect(await refusal(text)).toBe('importFileTooLarge')
    expect(await refusal(text.subarray(1))).toBe('importBroken')
    const zip = new Uint8Array(TABLE_LIMITS.fileBytes + 1)
    zip.set([0x50, 0x4b])
    expect(await refusal(zip)).toBe('importFileTooLarge')
    expect(await refusal(zip.subarray(0, -1))).toBe('importBroken')
  })
  it('a broken XLSX', async () => {
    const whole = await xlsx([ANNEX_HEADINGS])
    expect(await refusal(whole.slice(0, 900))).toBe('importBroken')
    const flipped = whole.slice()
    flipped.fill(0xff, 200, 600)
    expect(await refusal(flipped)).toBe('importBroken')
  })
  it('a ZIP that is no workbook', async () => {
    expect(await refusal(zipSync({ 'a.txt': strToU8('x') }))).toBe('importArchive')
  })
  it('a zip bomb that tells its size', async () => {
    expect(await refusal(bomb)).toBe('importTooLarge')
  })
  it('an archive of thousands of files', async () => {
    const files = Object.fromEntries(
      Array.from({ length: XLSX_LIMITS.entries + 1 }, (_, i) => [`f${i}`, new Uint8Array()]),
    )
    expect(await refusal(zipSync(files))).toBe('importTooLarge')
  })
  const part = strToU8('<x/>')
  const types = { '[Content_Types].xml': part }
  const latin1 = (bytes: string) => Uint8Array.from(bytes, (letter) => letter.charCodeAt(0))
  const open = (type: string) =>
    zipSync({
      mimetype: [strToU8(`application/vnd.oasis.opendocument.${type}`), { level: 0 }],
      'content.xml': part,
    })
  const old = (...streams: string[]) => {
    const file = Buffer.alloc(1024)
    file.set([0xd0, 0xcf, 0x11, 0xe0])
    streams.forEach((name, at) => file.write(`${name}\0`, 512 + at * 128, 'utf16le'))
    return new Uint8Array(file)
  }
  it.each([
    ['Word', zipSync({ ...types, 'word/document.xml': part }), 'importWord'],
    ['old Word', old('Root Entry', 'WordDocument'), 'importWord'],
    ['OpenDocument text', open('text'), 'importWord'],
    ['rich text', text('{\\rtf1 TT'), 'importWord'],
    ['old Excel', old('Root Entry', 'Workbook'), 'importOldExcel'],
    ['very old Excel', old('Book'), 'importOldExcel'],
    ['binary Excel', zipSync({ ...types, 'xl/workbook.bin': part }), 'importBinaryExcel'],
    ['Excel with a password', old('EncryptionInfo', 'EncryptedPackage'), 'importProtected'],
    ['an old letter with a table in it', old('WordDocument', 'Workbook'), 'importOldOffice'],
    ['an old container of nobody knows what', old('Root Entry'), 'importOldOffice'],
    ['an OpenDocument spreadsheet', open('spreadsheet'), 'importOpenDocument'],
    ['slides', zipSync({ ...types, 'ppt/presentation.xml': part }), 'importPresentation'],
    ['a PDF', text('%PDF-1.7'), 'importPdf'],
    ['a PNG', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'importImage'],
    ['a JPEG', latin1('\xff\xd8\xff\xe0\0\x10JFIF'), 'importImage'],
    ['a HEIC of a phone', latin1('\0\0\0\x18ftypheic\0\0'), 'importImage'],
    ['a RAR', latin1('Rar!\x1a\x07\x01\0'), 'importArchive'],
    ['a web page named .xls', text('<html><table><tr><td>TT</td></tr></table>'), 'importWebPage'],
    ['other binary data', new Uint8Array([1, 2, 3, 0, 5, 6, 7, 8]), 'importNotATable'],
  ])('%s, named truly', async (_what, bytes, code) => expect(await refusal(bytes)).toBe(code))

  it('but a workbook in which a Word file lies is a workbook', async () => {
    const letter = zipSync({ ...types, 'word/document.xml': part })
    const inside: Zippable = { ...unzipSync(await xlsx([ANNEX_HEADINGS, ['1', 'Việc']])) }
    inside['xl/embeddings/thu.docx'] = [letter, { level: 0 }]
    expect((await read(zipSync(inside))).rows).toHaveLength(1)
  })
  it('another legacy encoding', async () => {
    expect(await refusal(new Uint8Array([0x53, 0xf4, 0x20, 0xe0, 0x20, 0xe9]))).toBe(
      'importEncoding',
    )
  })
  it('more columns than any plan has, in one row', async () => {
    const wide = (columns: number) => text(`TT,Nhiệm vụ${','.repeat(columns - 2)}\n1,a`)
    expect(await refusal(wide(TABLE_LIMITS.columns + 1))).toBe('importTooManyRows')
    expect((await read(wide(TABLE_LIMITS.columns))).rows).toHaveLength(1)
  })
  it('a row that a quotation mark left open makes of the whole file', async () => {
    expect(await refusal(text(`TT,"${'a'.repeat(3_000_000)}`))).toBe('importBroken')
  })
  it('more rows than any plan has', async () => {
    const rows = `TT,Nhiệm vụ,Chủ trì\n${'1,a,b\n'.repeat(TABLE_LIMITS.rows)}`
    expect(await refusal(text(rows))).toBe('importTooManyRows')
  })
})

describe('files that are read all the same', () => {
  const old = 'TT,NhiÖm vô,C¬ quan chñ tr×\n1,BiÓu sè liÖu,Së Néi vô'
  const bytes = Uint8Array.from([...old].map((letter) => letter.charCodeAt(0)))
  it.each([
    ['a file', () => bytes],
    ['a workbook', () => xlsx(old.split('\n').map((line) => line.split(',')))],
  ])('%s typed with a font of before Unicode, which is told', async (_what, made) => {
    const { rows, problems } = await read(await made())
    expect(rows.map((row) => [row.text, row.written.lead])).toEqual([['Biểu số liệu', 'Sở Nội vụ']])
    expect(problems.map(({ code }) => code)).toEqual(['cellConverted'])
  })

  const table = 'TT\tNhiệm vụ\tCơ quan chủ trì\n1\tViệc "một\tSở Y tế\n2\tViệc hai\tSở Nội vụ'

  it('UTF-8 with a byte order mark', async () => {
    expect((await read(text(`\uFEFF${table}`))).rows).toHaveLength(2)
  })
  it('UTF-16, as Excel saves "Unicode Text"', async () => {
    const bytes = new Uint8Array(Buffer.from(`\uFEFF${table}`, 'utf16le'))
    expect((await read(bytes)).rows).toHaveLength(2)
  })
  it('decomposed letters of a Mac', async () => {
    expect((await read(text(table.normalize('NFD')))).rows[1]?.text).toBe(
      'Việc hai'.normalize('NFC'),
    )
  })
  it('semicolons, as a Vietnamese Excel saves CSV', async () => {
    const csv = 'TT;Nhiệm vụ;Cơ quan chủ trì\n1;Việc;"Sở Y tế; Sở Nội vụ"'
    expect((await read(text(csv))).rows[0]?.lead).toHaveLength(2)
  })
  it('a row without a task is an error of that row', async () => {
    const { problems } = await read(text('TT,Nhiệm vụ,Chủ trì\n1,,Sở Y tế'))
    expect(problems).toMatchObject([
      { row: 2, column: 'text', code: 'textMissing', severity: 'error' },
    ])
  })
  it('thousands of unknown names are reported without waiting for suggestions', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `${i},Việc ${i},Sở Không Có Thật ${i}`)
    const { problems } = await read(text(`TT,Nhiệm vụ,Chủ trì\n${rows.join('\n')}`))
    expect(problems).toHaveLength(5000)
  })
})
