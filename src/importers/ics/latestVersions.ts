import { DomainError } from '@/domain/DomainError'
import type { IcsEvent } from './readEvent'

type Superseded = { event: IcsEvent; reason: DomainError }

/**
 * The events of a file that hold, and those that do not, with the reason: of one event the version with
 * the highest SEQUENCE (RFC 5545, 3.8.7.4), wherever it stands in the file. Several programs give one UID to
 * separate appointments: those of equal SEQUENCE at different times are events of their own.
 */
export function latestVersions(events: readonly IcsEvent[]): {
  masters: Map<string, IcsEvent>
  superseded: Superseded[]
} {
  const byUid = new Map<string, IcsEvent[]>()
  for (const event of events) {
    const key = event.uid || `${event.title}|${event.start?.text ?? ''}`
    byUid.set(key, [...(byUid.get(key) ?? []), event])
  }
  const masters = new Map<string, IcsEvent>()
  const superseded: Superseded[] = []
  for (const [uid, versions] of byUid) {
    const latest = Math.max(...versions.map(({ version }) => version[0]))
    const byStart = new Map<string, IcsEvent>()
    for (const event of [...versions].sort(laterFirst)) {
      const start = event.start?.text ?? ''
      if (event.version[0] < latest) {
        superseded.push({ event, reason: new DomainError('icsOlderVersion') })
      } else if (byStart.has(start)) {
        superseded.push({ event, reason: new DomainError('icsTwice') })
      } else byStart.set(start, event)
    }
    const series = [...byStart.values()].find(({ rules, rdates }) => rules.length || rdates.length)
    for (const [start, event] of byStart) {
      const own = byStart.size === 1 || event === series ? uid : `${uid}#${start}`
      masters.set(own, { ...event, uid: own })
    }
  }
  return { masters, superseded }
}

/** The later version first; of equal ones the one further down in the file. */
export function laterFirst(a: IcsEvent, b: IcsEvent): number {
  const [[sequenceA, changedA], [sequenceB, changedB]] = [a.version, b.version]
  if (sequenceA !== sequenceB) return sequenceB - sequenceA
  if (changedA !== changedB) return changedA < changedB ? 1 : -1
  return b.line - a.line
}
