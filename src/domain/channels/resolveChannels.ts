import { matchKey } from '@/domain/text/matchKey'
import { nearest } from '@/domain/text/nearest'
import { normalizeLine } from '@/domain/text/normalizeText'

/** The least a rule must know of a channel. */
export type NamedChannel = {
  code: string
  nameVi: string
  groupNameVi: string
  aliases?: readonly string[] | null
}

/** Channels by folded name; a name may stand for several. */
export type ChannelNames<C> = ReadonlyMap<string, C[]>

export type ResolvedChannels<C> = {
  channels: C[]
  unresolved: { text: string; near: string[] }[]
}

/** "(không nêu kênh)" and words that say communication without saying how. */
const NO_CHANNEL =
  /^(?:tuyen truyen|truyen thong|nhieu kenh|tuong tac .*|thong tin truyen thong|khong neu.*)?$/

/**
 * Reads a cell of channels: several names, aliases ("loa phường"), the umbrella groups ("thông tin cơ sở"
 * stands for all its channels). The longest known name wins, as names contain commas.
 */
export function resolveChannels<C extends NamedChannel>(
  cell: string,
  names: ChannelNames<C>,
): ResolvedChannels<C> {
  const found = new Set<C>()
  const unresolved: ResolvedChannels<C>['unresolved'] = []
  for (const piece of normalizeLine(cell).split(/;/)) {
    const text = piece.trim()
    if (/^\(.*\)$/.test(text)) continue
    const read = readPiece(text, names) ?? readPiece(text.replace(/\s*\([^)]*\)/g, ''), names)
    for (const channel of read ?? []) found.add(channel)
    if (!read && !NO_CHANNEL.test(matchKey(text))) {
      const near = nearest(
        matchKey(text),
        [...names].map(([key]) => [key, key] as const),
      )
      const [first] = near === undefined ? [] : (names.get(near) ?? [])
      unresolved.push({ text, near: first ? [first.nameVi] : [] })
    }
  }
  return { channels: [...found], unresolved }
}

function readPiece<C>(text: string, names: ChannelNames<C>): C[] | undefined {
  const whole = names.get(matchKey(text))
  if (whole) return whole
  const parts = text.split(/,|\/|\s(?:và|tại|theo)\s/iu).map(matchKey)
  const read = parts.map((part) => names.get(part))
  const known = read.filter((list) => list !== undefined).flat()
  return known.length > 0 && parts.length > 1 ? known : undefined
}

/** All names of the channels and their groups, folded. Build it once per import. */
export function channelNames<C extends NamedChannel>(channels: readonly C[]): ChannelNames<C> {
  const names = new Map<string, C[]>()
  const own = new Set(channels.map(({ nameVi }) => matchKey(nameVi)))
  for (const channel of channels) {
    const group = matchKey(channel.groupNameVi)
    // "Cổ động trực quan" is a channel and its group: the channel is meant.
    const groups = own.has(group) ? [] : [group]
    const keys = [channel.nameVi, ...(channel.aliases ?? [])].map(matchKey)
    for (const key of [...keys, ...groups]) {
      const list = names.get(key) ?? []
      names.set(key, list.includes(channel) ? list : [...list, channel])
    }
  }
  return names
}
