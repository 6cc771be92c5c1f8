/** What of a channel of the reference data says when it can be used. */
type ChannelCodes = { code: string; groupCode: string }

/** Stations of communes (Nghị định 49/2024, kind 1). */
const COMMUNE_RADIO = 'commune-radio'

/** What hangs, stands or is online, day and night: nobody has to work for it on a day off. */
const STANDING_GROUPS: readonly string[] = ['online', 'visual']
const STANDING: readonly string[] = ['electronic-board', 'public-board']

/** Whether something on this channel is on air at a time, so that hours and a station's limits count. */
export function isBroadcast({ code }: Pick<ChannelCodes, 'code'>): boolean {
  return code === COMMUNE_RADIO
}

/** Whether it matters that something on this channel falls on a holiday or a weekend. */
export function needsWorkingDays({ code, groupCode }: ChannelCodes): boolean {
  return !STANDING_GROUPS.includes(groupCode) && !STANDING.includes(code)
}
