import type { ReportChannel } from '@/domain/reporting/report'

/** The order in which reports go through the forms (press, grassroots, online, visual, events). */
const ORDER = ['press', 'grassroots', 'online', 'visual', 'event']

export type ChannelGroup = { code: string; name: string; channels: ReportChannel[] }

/** Channels by group in report order; groups a city added come last, in the order given. */
export function channelGroups(channels: readonly ReportChannel[]): ChannelGroup[] {
  const groups = new Map<string, ChannelGroup>()
  for (const channel of channels) {
    const group = groups.get(channel.group) ?? {
      code: channel.group,
      name: channel.groupName,
      channels: [],
    }
    group.channels.push(channel)
    groups.set(channel.group, group)
  }
  const rank = ({ code }: ChannelGroup) =>
    ORDER.includes(code) ? ORDER.indexOf(code) : ORDER.length
  return [...groups.values()].sort((a, b) => rank(a) - rank(b))
}
