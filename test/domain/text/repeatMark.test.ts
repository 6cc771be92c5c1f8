import { describe, expect, it } from '@jest/globals'
import { fillRepeats, isRepeatMark } from '@/domain/text/repeatMark'

describe('a mark that repeats the cell above', () => {
  it.each(
    'nt|NT|n.t|n.t.|-nt-|- nt -|(nt)|Như trên|như trên.|nhu tren|như mục trên|Như dòng trên|"|”|\'\'|〃|″|- " -|Như trên'.split(
      '|',
    ),
  )('%s', (mark) => expect(isRepeatMark(mark)).toBe(true))
  it.each([
    '',
    '-',
    '…',
    'nt và Sở Y tế',
    'như trên, thêm Sở Y tế',
    'như Sở Nội vụ',
    'ant',
    'Như',
    "'",
  ])('is not %j', (words) => expect(isRepeatMark(words)).toBe(false))
})

describe('filling rows that repeat', () => {
  const columns = ['lead', 'deadline'] as const
  const fill = (...cells: Partial<Record<'lead' | 'deadline' | 'order', string>>[]) =>
    fillRepeats(
      cells.map((each) => ({ cells: each })),
      columns,
    )

  it('takes the cell of the same column in the row above, through several marks', () => {
    const rows = fill(
      { lead: 'Sở Nội vụ', deadline: 'Quý I' },
      { lead: 'nt', deadline: '"' },
      { lead: '-nt-' },
    )
    expect(rows.map(({ cells }) => cells.lead)).toEqual(['Sở Nội vụ', 'Sở Nội vụ', 'Sở Nội vụ'])
    expect(rows.map(({ repeated }) => repeated)).toEqual([
      {},
      { lead: 'nt', deadline: '"' },
      { lead: '-nt-' },
    ])
  })
  it('leaves a mark where nothing stands above, and columns that do not repeat', () => {
    const rows = fill({ lead: 'nt' }, { deadline: 'nt', order: 'nt' })
    expect(rows.map(({ cells }) => cells)).toEqual([
      { lead: 'nt' },
      { deadline: 'nt', order: 'nt' },
    ])
    expect(rows.map(({ repeated }) => repeated)).toEqual([{}, {}])
  })
})
