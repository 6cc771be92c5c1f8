import { describe, expect, it } from '@jest/globals'
import { balanceSentence } from '@/i18n/balanceSentence'
import { planImportView as en } from '@/i18n/en/planImportView'
import { planImportView as vi } from '@/i18n/vi/planImportView'

describe('the balance of a file in a sentence', () => {
  const fates = { taken: 12, heading: 3, total: 1, footer: 7, hiddenRow: 5 }

  it('names what is counted by itself, and the rest as not imported', () => {
    expect(balanceSentence({ rows: 28, fates }, vi.balance)).toBe(
      'Tệp có 28 dòng: 12 nhiệm vụ, 3 đề mục, 1 dòng tổng; 12 dòng không nhập.',
    )
    expect(balanceSentence({ rows: 28, fates }, en.balance, 'en')).toBe(
      'The file has 28 rows: 12 tasks, 3 headings, 1 totals; 12 rows not imported.',
    )
  })

  it('says that nothing was taken, and nothing of a rest there is none of', () => {
    expect(balanceSentence({ rows: 2, fates: { title: 2 } }, vi.balance)).toBe(
      'Tệp có 2 dòng: 0 nhiệm vụ; 2 dòng không nhập.',
    )
    expect(balanceSentence({ rows: 1200, fates: { taken: 1200 } }, vi.balance)).toBe(
      'Tệp có 1.200 dòng: 1.200 nhiệm vụ.',
    )
  })
})
