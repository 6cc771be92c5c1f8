import { describe, expect, it } from '@jest/globals'
import { isRepeatMark } from '@/domain/text/repeatMark'

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
