import { useEffect, useState } from 'react'
import type { Measure } from '@/domain/measures'

const asked = new Map<string, Promise<Measure[]>>()

/** The units a channel is counted in, by its id; asked of the server once for all fields of a page. */
export function useChannelMeasures(api: string, channel: string | null): Measure[] {
  const [known, setKnown] = useState<{ channel: string; measures: Measure[] } | null>(null)
  useEffect(() => {
    if (!channel) return
    let wanted = true
    let answer = asked.get(channel)
    if (!answer) asked.set(channel, (answer = measuresOf(api, channel)))
    void answer.then((measures) => {
      if (wanted) setKnown({ channel, measures })
    })
    return () => {
      wanted = false
    }
  }, [api, channel])
  return known && known.channel === channel ? known.measures : []
}

async function measuresOf(api: string, channel: string): Promise<Measure[]> {
  try {
    const answer = await fetch(`${api}/channels/${channel}?depth=0&select[measures]=true`)
    const { measures = [] } = (await answer.json()) as { measures?: Measure[] }
    return measures
  } catch {
    asked.delete(channel) // asked again the next time a field needs it
    return []
  }
}
