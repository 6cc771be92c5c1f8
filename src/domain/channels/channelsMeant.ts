/** What addresses and files call channels by. */
type CodedChannel = { id: string; code: string; groupCode: string }

const GROUP = 'group:'

/**
 * The channels a reference stands for: an id or a code is one channel, `group:press` all of a group.
 * Codes of channels and of groups may be the same word ("press"), so a bare one is the channel's; only
 * where no channel has it does it still mean the group, as addresses given out before have it.
 * Empty when it stands for none.
 */
export function channelsMeant<C extends CodedChannel>(channels: readonly C[], name: string): C[] {
  const ofGroup = (code: string) => channels.filter(({ groupCode }) => groupCode === code)
  if (name.startsWith(GROUP)) return ofGroup(name.slice(GROUP.length))
  const own = channels.filter(({ id, code }) => id === name || code === name)
  return own.length > 0 ? own : ofGroup(name)
}
