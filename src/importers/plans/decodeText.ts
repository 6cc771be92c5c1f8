import { DomainError } from '@/domain/DomainError'

/**
 * The text of a file: UTF-8 or UTF-16 with or without byte order mark. Throws DomainError
 * `importEncoding` for anything else: guessing a legacy code page would turn names into rubbish.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const start = bytes.subarray(0, 1000)
  const zeros = start.filter((byte) => byte === 0).length
  if (zeros > start.length / 4) {
    return new TextDecoder(start[0] === 0 ? 'utf-16be' : 'utf-16le').decode(bytes)
  }
  if (zeros > 0) throw new DomainError('importNotATable')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const legacy = new TextDecoder('windows-1252').decode(bytes)
    throw new DomainError(looksLikeTcvn3(legacy) ? 'importTcvn3' : 'importEncoding')
  }
}

/** Letters that TCVN3 (.VnTime) fonts use for Vietnamese ones, and that Vietnamese itself never has. */
const TCVN3_ONLY = /[¸µ¶·¹¨¾»¼½Æ©ÇËÐÎÏÑªÖ×ØÜÞßä«åæçë¬îïñöø÷ûüþ§®¡¢£¤¥¦]/g
const VIETNAMESE = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/g

/** Whether text was typed with a TCVN3 font: "BiÓu sè", "§¬n vÞ b¸o c¸o" (domain reference §9). */
export function looksLikeTcvn3(text: string): boolean {
  const sample = text.slice(0, 20_000)
  const odd = sample.match(TCVN3_ONLY)?.length ?? 0
  const proper = sample.match(VIETNAMESE)?.length ?? 0
  return odd >= 5 && odd > 3 * proper
}
