import { ICS_LIMITS } from './limits'
import type { IcsEvent } from './readEvent'

const SUMMARY = 300

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
}

/**
 * What an event says, as an activity has it: a short first paragraph is the summary, the rest the
 * body, with place and link below. Google sends HTML; only its text is kept.
 */
export function eventText(
  { description, location, url }: Pick<IcsEvent, 'description' | 'location' | 'url'>,
  placeLabel: string,
): { summary: string; body: string } {
  const [first = '', ...rest] = plainText(description).split(/\n\s*\n/)
  const isShort = first.length <= SUMMARY
  const below = [location && `${placeLabel}: ${plainText(location)}`, plainText(url)]
  const body = [...(isShort ? rest : [first, ...rest]), ...below].filter(Boolean).join('\n\n')
  return {
    summary: isShort ? first : '',
    body: body.slice(0, ICS_LIMITS.textCharacters),
  }
}

/** Text without tags and control characters, blanks and empty lines evened out. */
export function plainText(html: string): string {
  return html
    .slice(0, 4 * ICS_LIMITS.textCharacters)
    .replace(/<(?:br|\/p|\/div|\/li)\s*\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/[^\P{C}\n]/gu, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
