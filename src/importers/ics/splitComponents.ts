import { DomainError } from '@/domain/DomainError'
import { ICS_LIMITS } from './limits'

/** A component right below VCALENDAR, its text not yet looked into. */
export type IcsBlock = { name: string; line: number; text: string }

export type IcsBlocks = {
  blocks: IcsBlock[]
  /** X-WR-CALNAME and X-WR-TIMEZONE, as Google and Apple write them. */
  name: string
  zone: string | null
}

/**
 * Cuts a calendar file into its components, so that a damaged one is a problem of its own and not of
 * the whole file. Nothing is parsed yet: how deep and how long it is, is known before.
 * @throws DomainError `icsNotACalendar`, `icsBroken`, `icsTooLarge`
 */
export function splitComponents(text: string): IcsBlocks {
  const lines = text.split(/\r\n|\n|\r/)
  if (lines.length > ICS_LIMITS.lines) tooLarge()
  const found: IcsBlocks = { blocks: [], name: '', zone: null }
  const open: string[] = []
  let from = 0
  lines.forEach((line, index) => {
    const [, edge = '', name = ''] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(line) ?? []
    const component = name.toUpperCase()
    if (edge.toUpperCase() === 'BEGIN') {
      if (open.length === 0 && component !== 'VCALENDAR') throw new DomainError('icsNotACalendar')
      if (open.length === 1) from = index
      if (open.push(component) > ICS_LIMITS.depth) tooLarge()
    } else if (edge) {
      if (open.pop() !== component) throw new DomainError('icsBroken', { line: index + 1 })
      if (open.length === 1) {
        const block = lines.slice(from, index + 1).join('\r\n')
        found.blocks.push({ name: component, line: from + 1, text: block })
      }
    } else if (open.length === 1) readHeading(line, found)
  })
  if (open.length > 0) throw new DomainError('icsBroken', { line: lines.length })
  if (!/^\uFEFF?BEGIN:VCALENDAR/im.test(text)) throw new DomainError('icsNotACalendar')
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
