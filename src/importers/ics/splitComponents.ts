import { DomainError } from '@/domain/DomainError'
import type { ContentLine } from './contentLines'
import { ICS_LIMITS } from './limits'

/** A component right below VCALENDAR, its lines not yet looked into, without BEGIN and END. */
export type IcsBlock = { name: string; line: number; lines: ContentLine[] }

type IcsBlocks = {
  blocks: IcsBlock[]
  /** X-WR-CALNAME and X-WR-TIMEZONE, as Google and Apple write them. */
  name: string
  zone: string | null
}

/**
 * Cuts a calendar file into its components, so that a damaged one is a problem of its own and not of
 * the whole file. Nothing is parsed yet: how deep and how long it is, is known before.
 * @throws DomainError `icsNotACalendar`, `icsBroken`, `icsTooLarge`, `icsTooManyEvents`
 */
export function splitComponents(lines: readonly ContentLine[]): IcsBlocks {
  const found: IcsBlocks = { blocks: [], name: '', zone: null }
  const open: string[] = []
  let isCalendar = false
  let block: IcsBlock | undefined
  for (const content of lines) {
    const { text, line } = content
    const [, edge = '', name = ''] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(text) ?? []
    const component = name.toUpperCase()
    if (edge.toUpperCase() === 'BEGIN') {
      if (open.length === 0 && component !== 'VCALENDAR') throw new DomainError('icsNotACalendar')
      isCalendar = true
      if (open.length === 1) block = { name: component, line, lines: [] }
      else block?.lines.push(content)
      if (open.push(component) > ICS_LIMITS.depth) tooLarge()
    } else if (edge) {
      if (open.pop() !== component) throw new DomainError('icsBroken', { line })
      if (open.length === 1 && block) found.blocks.push(block)
      else block?.lines.push(content)
    } else if (open.length === 1) readHeading(text, found)
    else if (open.length > 1) block?.lines.push(content)
  }
  if (!isCalendar) throw new DomainError('icsNotACalendar')
  if (open.length > 0) throw new DomainError('icsBroken', { line: lines.at(-1)?.line ?? 0 })
  const events = found.blocks.filter(({ name }) => name === 'VEVENT').length
  if (events > ICS_LIMITS.events) {
    throw new DomainError('icsTooManyEvents', { max: ICS_LIMITS.events, events })
  }
  return found
}

function readHeading(line: string, found: IcsBlocks): void {
  const [, name = '', value = ''] = /^(X-WR-CALNAME|X-WR-TIMEZONE)[^:]*:(.*)$/i.exec(line) ?? []
  if (/CALNAME/i.test(name)) found.name = value.replace(/\\([,;\\])/g, '$1').trim()
  if (/TIMEZONE/i.test(name)) found.zone = value.trim()
}

function tooLarge(): never {
  throw new DomainError('icsTooLarge', { max: ICS_LIMITS.lines })
}
