import { describe, expect, it } from '@jest/globals'
import { choiceOf, choiceQuery, withQuery } from '@/domain/publicSite/calendarChoice'

describe('what a visitor has narrowed the calendar to', () => {
  it('comes back from the address it was written to', () => {
    const choice = { agency: 'HN-001', channel: 'poster', topic: 'dvc', q: 'một cửa' }
    const address = withQuery('/lich', choiceQuery(choice))
    const query = Object.fromEntries(new URL(address, 'https://example.vn').searchParams)
    expect(choiceOf(query)).toEqual(choice)
  })

  it('leaves the address alone when nothing is chosen', () => {
    expect(withQuery('/lich', choiceQuery({ agency: '', q: '' }))).toBe('/lich')
  })

  it('takes no list for a choice, and no novel for a word', () => {
    expect(choiceOf({ coquan: ['a', 'b'], tim: ` ${'x'.repeat(200)}` })).toEqual({
      agency: '',
      channel: '',
      topic: '',
      q: 'x'.repeat(100),
    })
  })
})
