/** The channel of the reference data that stations of communes air (Nghị định 49/2024, kind 1). */
const COMMUNE_RADIO = 'commune-radio'

/** Whether something on this channel (its code) is on air at a time, so that hours and limits count. */
export function isBroadcast(channelCode: string): boolean {
  return channelCode === COMMUNE_RADIO
}
