import { describe, expect, it } from '@jest/globals'
import { isBroadcast, needsWorkingDays } from '@/domain/channels/channelTiming'

describe('when a channel can be used', () => {
  it('counts hours and limits for the stations of communes only', () => {
    expect(isBroadcast({ code: 'commune-radio' })).toBe(true)
    expect(['television', 'poster', ''].filter((code) => isBroadcast({ code }))).toEqual([])
  })

  it.each([
    ['press', 'media', true],
    ['training', 'direct', true],
    ['website', 'online', false],
    ['poster', 'visual', false],
    ['electronic-board', 'grassroots', false],
    ['public-board', 'grassroots', false],
    ['commune-radio', 'grassroots', true],
  ])('%s of the group %s needs somebody at work: %s', (code, groupCode, needs) => {
    expect(needsWorkingDays({ code, groupCode })).toBe(needs)
  })
})
