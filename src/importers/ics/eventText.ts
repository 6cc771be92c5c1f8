import { decodeHTML } from 'entities'
import { ICS_LIMITS } from './limits'
import type { IcsEvent } from './readEvent'

const SUMMARY = 300

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
  const below = [location && `${placeLabel}: ${plainWords(location)}`, plainWords(url)]
  const body = [...(isShort ? rest : [first, ...rest]), ...below].filter(Boolean).join('\n\n')
  return {
    summary: isShort ? first : '',
    body: body.slice(0, ICS_LIMITS.textCharacters),
  }
}

/** Elements that calendars put into descriptions. What else stands between < and > is text: an address. */
const ELEMENTS =
  'a|abbr|article|b|big|blockquote|body|br|center|cite|code|col|colgroup|dd|div|dl|dt|em|figure|font|footer|' +
  'h[1-6]|head|header|hr|html|html-blob|i|img|ins|kbd|li|link|main|mark|meta|nav|o:p|ol|p|pre|q|s|section|' +
  'small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul|wbr'
const ATTRIBUTES = /(?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))*\s*\/?/.source
const TAG = new RegExp(`</?(?:${ELEMENTS})${ATTRIBUTES}>`, 'gi')
const BREAKS = new RegExp(`<(?:br|/p|/div|/li|/tr|/h[1-6])${ATTRIBUTES}>`, 'gi')
const UNSEEN = /<!--[\s\S]*?-->|<!DOCTYPE[^>]*>|<(style|script|head)\b[^>]*>[\s\S]*?<\/\1\s*>/gi

/** A description without HTML: its tags taken out, its paragraphs kept. */
function plainText(html: string): string {
  const some = html.slice(0, 4 * ICS_LIMITS.textCharacters)
  return evened(some.replace(UNSEEN, '').replace(BREAKS, '\n').replace(TAG, ''))
}

/** A title or a place in one line; angle brackets are part of it. */
export const plainWords = (text: string): string => evened(text).replace(/\n/g, ' ')

/** Composed letters, entities decoded, no control characters, blanks and empty lines evened out. */
const evened = (text: string): string =>
  decodeHTML(text)
    .normalize('NFC')
    .replace(/[^\P{C}\n]/gu, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
