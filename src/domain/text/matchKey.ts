import { foldVietnamese } from './foldVietnamese'

/**
 * The key under which two spellings of one name meet: folded, `&` read as "và", punctuation and
 * hyphens dropped, single spaces. For comparing only, never for showing.
 *
 * @example matchKey('Sở  VH&TT') === matchKey('so vh và tt') // true
 */
export function matchKey(text: string): string {
  return foldVietnamese(text)
    .replace(/&/g, ' va ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
}
