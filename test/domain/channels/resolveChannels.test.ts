import { describe, expect, it } from '@jest/globals'
import { resolveChannels } from '@/domain/channels/resolveChannels'
import { catalogue } from '../../importers/plans/fixtures'

function read(cell: string): string {
  const { channels, unresolved } = resolveChannels(cell, catalogue.channels)
  return [...channels.map(({ code }) => code), ...unresolved.map(({ text }) => `!${text}`)].join(
    ' ',
  )
}

describe('the channels of a cell', () => {
  it.each([
    ['Truyền thanh cơ sở (tin, bài)', 'commune-radio'],
    ['Tờ gấp; poster; trailer; clip hướng dẫn', 'leaflet poster clip'],
    ['loa phuong', 'commune-radio'],
    ['Báo in, báo điện tử, phát thanh, truyền hình', 'press television'],
    ['Bảng tin công cộng; bảng tin điện tử', 'public-board electronic-board'],
    ['Cổ động trực quan', 'visual'],
    ['(không nêu kênh)', ''],
    ['', ''],
    ['Tuyên truyền; tập huấn', 'training'],
    ['Khinh khí cầu', '!Khinh khí cầu'],
  ])('%s → %s', (cell, expected) => expect(read(cell)).toBe(expected))

  it('an umbrella group stands for all its channels', () => {
    expect(read('Thông tin cơ sở').split(' ')).toContain('public-board')
    expect(read('Thông tin cơ sở').split(' ')).not.toContain('press')
  })
  it('suggests the nearest name', () => {
    expect(resolveChannels('Truyền thanh cơ xở', catalogue.channels).unresolved[0]?.near).toEqual([
      'Truyền thanh cơ sở',
    ])
  })
})
