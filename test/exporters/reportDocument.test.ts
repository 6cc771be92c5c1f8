import { describe, expect, it } from '@jest/globals'
import { strFromU8, unzipSync } from 'fflate'

import type { DoneRow } from '@/domain/reporting/agencyFigures'
import { assembleReport } from '@/domain/reporting/assembleReport'
import type { Report } from '@/domain/reporting/report'
import { reportDocument } from '@/exporters/docx/reportDocument'
import { balancedLines, textWidth } from '@/exporters/docx/textWidth'

import { done, planned, smallCity } from '../domain/reporting/reportCase'
import { cityReport } from './cityReport'

type Parts = { xml: string; texts: string[]; part: (path: string) => string; names: string[] }

async function written(report: Report, registration = {}): Promise<Parts> {
  const files = unzipSync(await reportDocument(report, registration))
  const part = (path: string) => strFromU8(files[path] ?? new Uint8Array())
  const xml = part('word/document.xml')
  const texts = [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map((paragraph) =>
    [...paragraph[0].matchAll(/<w:t[^>]*>([^<]*)</g)].map((run) => run[1]).join(''),
  )
  return { xml, texts, part, names: Object.keys(files) }
}

const city = await written(cityReport())

describe('the page (Nghị định 30/2020/NĐ-CP)', () => {
  const sections = [...city.xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map((match) => match[0])

  it('is A4 with margins of 20, 20, 30 and 15 mm; the annexes with wide tables lie across', () => {
    expect(sections).toHaveLength(4)
    for (const section of sections) {
      expect(section).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/)
    }
    const sizes = sections.map((section) => /<w:pgSz[^>]*>/.exec(section)?.[0])
    expect(sizes[0]).toBe('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')
    expect(sizes[1]).toBe('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
    expect(sizes[3]).toBe(sizes[0])
  })

  it('is numbered in the top margin, centred, 14 pt, from 1 in each part, hidden on the first page', () => {
    for (const section of sections) {
      expect(section).toMatch(/<w:titlePg\/>/)
      expect(section).toMatch(/<w:pgNumType w:start="1"\/>/)
    }
    const headers = city.names.filter((name) => /word\/header\d+\.xml/.test(name)).map(city.part)
    const numbered = headers.filter((header) => header.includes('PAGE'))
    expect(numbered).toHaveLength(4)
    expect(headers).toHaveLength(8)
    for (const header of numbered) expect(header).toMatch(/w:jc w:val="center".*w:sz w:val="28"/s)
  })

  it('is set in Times New Roman 14, in Vietnamese', () => {
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/s.exec(city.part('word/styles.xml'))?.[0]
    expect(defaults).toMatch(/w:ascii="Times New Roman"/)
    expect(defaults).toMatch(/<w:sz w:val="28"\/>/)
    expect(defaults).toMatch(/<w:lang w:val="vi-VN"/)
  })

  it('has justified paragraphs indented 1.27 cm, 6 pt apart', () => {
    expect(city.xml).toMatch(
      /<w:spacing w:after="120" w:line="264" w:lineRule="auto"\/><w:ind w:firstLine="720"\/><w:jc w:val="both"\/>/,
    )
  })
})

describe('the letterhead', () => {
  it('has the superior in regular over the issuer in bold, and state and motto in bold', () => {
    const runOf = (text: string) => new RegExp(`<w:r><w:rPr>([^T]*?)</w:rPr><w:t[^>]*>${text}<`)
    const style = (text: string) => runOf(text).exec(city.xml)?.[1] ?? 'absent'
    expect(style('THÀNH PHỐ HÀ NỘI')).toMatch(/w:b w:val="false".*w:sz w:val="24"/)
    expect(style('SỞ THÔNG TIN VÀ')).toMatch(/<w:b\/>.*w:sz w:val="24"/)
    expect(style('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toMatch(/<w:b\/>.*w:sz w:val="24"/)
    expect(style('Độc lập - Tự do - Hạnh phúc')).toMatch(/<w:b\/>.*w:sz w:val="26"/)
    expect(style('Hà Nội, ngày {6}tháng {6}năm 2018')).toMatch(/<w:i\/>.*w:sz w:val="26"/)
  })

  it('leaves number and day blank until the registry gives them', async () => {
    expect(city.texts).toContain('Số:        /BC-STTTT')
    const { texts } = await written(cityReport(), { number: 5, date: '2018-07-02' })
    expect(texts).toContain('Số: 05/BC-STTTT')
    expect(texts).toContain('Hà Nội, ngày 02 tháng 7 năm 2018')
  })

  it('says that the figures are a demonstration, and only then', async () => {
    expect(city.texts).toContain('SỐ LIỆU MINH HỌA')
    const real = await written({ ...cityReport(), demo: false })
    expect(real.xml).not.toMatch(/minh họa/i)
  })

  it("sets a People's Committee without a superior, on its own lines", async () => {
    const issuer = {
      code: 'HN-001',
      name: 'Ủy ban nhân dân quận Ba Đình',
      kind: 'quan',
      superiorName: null,
      abbreviation: 'UBND',
    }
    const { texts } = await written({ ...cityReport(), issuer })
    expect(texts.slice(0, 2)).toEqual(['ỦY BAN NHÂN DÂN', 'QUẬN BA ĐÌNH'])
    expect(texts).toContain('TM. ỦY BAN NHÂN DÂN')
    expect(texts).toContain('CHỦ TỊCH')
    expect(texts).not.toContain('GIÁM ĐỐC')
  })
})

describe('the text', () => {
  it('goes through sections I to V and closes with ./.', () => {
    const headings = city.texts.filter((text) => /^[IV]+\. /.test(text))
    expect(headings).toEqual([
      'I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI',
      'II. KẾT QUẢ THỰC HIỆN',
      'III. ĐÁNH GIÁ CHUNG',
      'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2018',
      'V. KIẾN NGHỊ, ĐỀ XUẤT',
    ])
    expect(city.texts.find((text) => text.endsWith('./.'))).toMatch(/^Trên đây là báo cáo kết quả/)
  })

  it('cites its bases in italics, the last ending with a full stop', async () => {
    expect(city.texts).toContain(
      'Căn cứ Kế hoạch số 257/KH-UBND ngày 29 tháng 12 năm 2017 của Ủy ban nhân dân thành phố Hà Nội về thông tin, tuyên truyền cải cách hành chính năm 2018 trên địa bàn thành phố Hà Nội.',
    )
    const report = cityReport()
    const later = await written({ ...report, period: { ...report.period, id: '2019-H1' } })
    expect(later.texts.find((text) => text.startsWith('Căn cứ Nghị định số 09'))).toMatch(/;$/)
  })

  it('writes its figures out, with what is missing named as missing', async () => {
    expect(city.texts).toContain(
      '- Truyền thanh cơ sở: 135.604 tin (kế hoạch 144.750, đạt 93,7%); 135.604 lượt phát (kế hoạch 144.750, đạt 93,7%); 2.034.060 phút (kế hoạch 2.171.250, đạt 93,7%).',
    )
    const report = cityReport()
    const totals = report.totals.map((line) =>
      line.measure === 'articles' ? { ...line, donePlanned: null, done: null } : line,
    )
    const { texts } = await written({ ...report, totals })
    expect(texts.find((text) => text.startsWith('- Cổng, trang'))).toMatch(
      /chưa có số liệu về bài \(kế hoạch 1\.560\)/,
    )
  })
})

describe('the annexes', () => {
  it('carry Roman numbers and titles', () => {
    const labels = city.texts.filter((text) => /^Phụ lục [IV]+$/.test(text))
    expect(labels).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III'])
  })

  it('repeat their headings on every page and split no row', () => {
    const tables = [...city.xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map((match) => match[0]).slice(2)
    expect(tables).toHaveLength(3)
    for (const table of tables) {
      const rows = [...table.matchAll(/<w:trPr>(.*?)<\/w:trPr>/g)].map((match) => match[1] ?? '')
      expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
      expect(rows.map((row) => row.includes('<w:tblHeader/>')).indexOf(false)).toBe(1)
    }
  })

  it('list every silent agency with its superior', () => {
    expect(city.texts).toContain('Tổng số: 15 đơn vị.')
    expect(city.texts).toContain('Phường Quán Thánh')
  })

  it('of one district list its communes instead of folding them', async () => {
    const report = cityReport()
    const { texts } = await written({ ...report, scope: { ...report.scope, wholeCity: false } })
    expect(texts.filter((text) => text === 'Phường Phúc Xá')).toHaveLength(1)
    expect(city.texts).not.toContain('Phường Phúc Xá')
  })
})

describe('a period that has not ended', () => {
  const plan = { ...planned('c1', 10, { airings: 20 }), due: 4, dueQuantities: { airings: 8 } }
  const open = (done: DoneRow[] = [], due = plan.due) =>
    written(
      assembleReport(smallCity({ asOf: '2018-03-31T12:05', planned: [{ ...plan, due }], done })),
    )
  const sentence = 'Kỳ chưa kết thúc, tính đến 12:05 ngày 31/03/2018'

  it('says so where it begins and over every annex', async () => {
    const { texts } = await open()
    expect(texts.filter((text) => text === `${sentence}.`)).toHaveLength(3)
    expect(texts.find((text) => text.includes('báo cáo kết quả'))).toContain(
      `; kỳ chưa kết thúc, tính đến 12:05 ngày 31/03/2018) như sau:`,
    )
    expect(city.xml).not.toContain('Kỳ chưa kết thúc')
  })

  it('compares with what was due, names the whole plan and what is not due yet', async () => {
    const { texts } = await open([done('c1', 3, { airings: 6 })])
    expect(texts).toContain(
      'Trong kỳ báo cáo, 1 cơ quan, đơn vị có lịch tuyên truyền với tổng số 10 lượt, trong đó 4 lượt đã đến giờ, 6 lượt chưa đến giờ; đã thực hiện 3 lượt, đạt 75% số lượt đã đến giờ (trong đó 0 lượt thực hiện chậm); 0 lượt không thực hiện; 1 lượt chưa ghi nhật ký.',
    )
    expect(texts).toContain('- Radio: 6 lượt phát (kế hoạch 20, đến nay 8, đạt 75%).')
  })

  it.each([
    [0, 'trong đó 0 lượt đã đến giờ, 10 lượt chưa đến giờ.'],
    [4, 'trong đó 4 lượt đã đến giờ, 6 lượt chưa đến giờ; chưa ghi nhật ký lượt nào.'],
  ])('with %i due and nothing logged gives no result', async (due, end) => {
    const { texts } = await open([], due)
    expect(texts.find((text) => text.startsWith('Trong kỳ báo cáo'))?.endsWith(end)).toBe(true)
  })
})

describe('what was done without a plan', () => {
  it('stands apart from what answers the plan', async () => {
    const { texts } = await written(
      assembleReport(
        smallCity({
          planned: [planned('SNV', 1, { attendances: 90 }, 'press')],
          done: [
            done('SNV', 1, { attendances: 90, views: 5 }, { channel: 'press' }),
            done('STTTT', 9, { attendances: 4963 }, { channel: 'press', unplanned: true }),
          ],
        }),
      ),
    )
    expect(texts).toContain(
      '- Press: 90 lượt người (kế hoạch 90, đạt 100%) và 4.963 lượt người ngoài kế hoạch; 5 lượt xem (ngoài kế hoạch).',
    )
  })

  it('has its groups numbered from I, whichever are empty', async () => {
    const { texts } = await written(assembleReport(smallCity({ done: [done('c1', 1)] })))
    const annex = texts.slice(texts.indexOf('Phụ lục I'), texts.indexOf('Phụ lục II'))
    expect(annex.slice(annex.indexOf('I', 1), annex.indexOf('I', 1) + 2)).toEqual([
      'I',
      'Grassroots',
    ])
    expect(annex).not.toContain('Press')
  })
})

describe('measuring text', () => {
  it('takes a marked letter to be as wide as its base, capitals wider than small letters', () => {
    const face = { points: 12, bold: true }
    expect(textWidth('ĐỘC LẬP', face)).toBe(textWidth('DOC LAP', face))
    expect(textWidth('ABC', face)).toBeGreaterThan(textWidth('abc', face))
  })

  it('breaks a name into lines of about one length, never at a no-break space', () => {
    const face = { points: 12, bold: true }
    expect(balancedLines('SỞ THÔNG TIN VÀ TRUYỀN THÔNG', face, 3400)).toEqual([
      'SỞ THÔNG TIN VÀ',
      'TRUYỀN THÔNG',
    ])
    expect(balancedLines('SỞ NỘI VỤ', face, 3400)).toEqual(['SỞ NỘI VỤ'])
    expect(balancedLines('A\u00A0B C', face, 10)).toEqual(['A\u00A0B', 'C'])
  })
})
