import { describe, expect, it } from '@jest/globals'
import { existsOn } from '@/domain/agencies/datedAgency'
import { nameKey } from '@/domain/agencies/nameKeys'
import { resolveAgencies } from '@/domain/agencies/resolveAgencies'
import { channelsMeant } from '@/domain/channels/channelsMeant'
import { channelNames, resolveChannels } from '@/domain/channels/resolveChannels'
import { listCell, readTsv } from '@/seed/reference/readTsv'
import { agencies, directory, groups, referenceFile } from '../helpers/referenceAgencies'

type Column = 'code' | 'name_vi' | 'group_code' | 'group_name_vi' | 'aliases'
const channels = readTsv<Column>(referenceFile('channels.tsv')).map((row, index) => ({
  id: `id-${String(index)}`,
  code: row.code,
  nameVi: row.name_vi,
  groupCode: row.group_code,
  groupNameVi: row.group_name_vi,
  aliases: listCell(row.aliases),
}))
const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code)
const channelGroups = [...new Set(channels.map(({ groupCode }) => groupCode))]

describe('a reference to channels', () => {
  it.each(channels)('by the code or id of $code is that channel alone', ({ id, code }) => {
    expect(codes(channelsMeant(channels, code))).toEqual([code])
    expect(codes(channelsMeant(channels, id))).toEqual([code])
  })
  it.each(channelGroups)('group:%s is all of the group', (group) => {
    const members = channels.filter(({ groupCode }) => groupCode === group)
    expect(channelsMeant(channels, `group:${group}`)).toEqual(members)
  })
  it('by a group’s code without the word still is the group where no channel has that code', () => {
    expect(codes(channelsMeant(channels, 'online'))).toContain('portal')
    expect(codes(channelsMeant(channels, 'press'))).toEqual(['press'])
    expect(codes(channelsMeant(channels, 'visual'))).toEqual(['visual'])
  })
  it('that nobody has is none', () => {
    for (const name of ['', 'group:', 'group:nobody', 'Press', 'id-99']) {
      expect(channelsMeant(channels, name)).toEqual([])
    }
  })
  it.each(channels)('by name, “$nameVi”, is that channel alone', ({ code, nameVi }) => {
    const found = resolveChannels(nameVi, channelNames(channels))
    expect([codes(found.channels), found.unresolved]).toEqual([[code], []])
  })
})

describe('codes of the catalogues', () => {
  const topics = readTsv<'code'>(referenceFile('topics.tsv'))
  it.each<[string, readonly { code: string }[]]>([
    ['channels', channels],
    ['topics', topics],
    ['groups of agencies', groups],
  ])('of %s are each their own', (_, list) => {
    expect(new Set(codes(list)).size).toBe(list.length)
    expect(codes(list).filter((code) => code.includes(':') || code.includes(','))).toEqual([])
  })
  it('of agencies belong to one of them on any day', () => {
    const twice = agencies.filter((one) =>
      agencies.some(
        (other) =>
          other !== one &&
          other.code === one.code &&
          (one.validFrom ?? '') <= (other.validTo ?? '9999') &&
          (other.validFrom ?? '') <= (one.validTo ?? '9999'),
      ),
    )
    expect(codes(twice)).toEqual([])
  })
})

describe('every name of the catalogue', () => {
  const read = (name: string, date?: string) => {
    const { parties, unresolved } = resolveAgencies(name, directory, date)
    const found = parties.map(
      (party) => (party.type === 'agency' ? party.agency : party.group).code,
    )
    return [...found, ...unresolved.map(({ reason, text }) => `${reason}: ${text}`)]
  }
  const keyed = agencies.map((agency) => ({ agency, key: nameKey(agency.name) }))
  const byKey = new Map(
    keyed.map(({ key }) => [key, keyed.filter((other) => other.key === key)] as const),
  )
  const sameName = (name: string, date: string) =>
    (byKey.get(nameKey(name)) ?? []).filter(({ agency }) => existsOn(agency, date))

  it('of an agency is that agency, on its first and its last day, or told where two have it', () => {
    const wrong = agencies.flatMap(({ name, shortName, code, validFrom, validTo }) =>
      [name, shortName ?? name].flatMap((written) =>
        [validFrom ?? '2018-01-01', validTo ?? validFrom ?? '2018-01-01'].flatMap((date) => {
          const found = read(written, date)
          const right = sameName(name, date).length > 1 ? `ambiguous: ${written}` : code
          return found.length === 1 && found[0] === right ? [] : [[written, date, right, found]]
        }),
      ),
    )
    expect(wrong).toEqual([])
  })
  it('of a group is that group', () => {
    const wrong = groups.flatMap(({ name, aliases, code }) =>
      [name, ...(aliases ?? [])].flatMap((written) => {
        const found = read(written, '2018-02-26')
        return found.length === 1 && found[0] === code ? [] : [[written, code, found]]
      }),
    )
    expect(wrong).toEqual([])
  })
})
