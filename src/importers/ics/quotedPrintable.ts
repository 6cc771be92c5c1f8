const HEAD = /^(?:[^:"]|"[^"]*")*/
const ENCODING = /;ENCODING=QUOTED-PRINTABLE(?=[;:]|$)/i
const CHARSET = /;CHARSET="?([\w-]+)"?/i

/** Name and parameters of a line, up to its first colon outside quotes, and its value as written. */
export function headAndValue(line: string): [head: string, value: string] {
  const head = HEAD.exec(line)?.[0] ?? ''
  return [head, line.slice(head.length + 1)]
}

export const isQuotedPrintable = (line: string): boolean => ENCODING.test(headAndValue(line)[0])

/**
 * A line of vCalendar 1.0 (old Outlook, phones) as RFC 5545 would write it: its value decoded, its line
 * breaks written `\n`. The line comes as one character a byte and goes on as one, in UTF-8; others stay.
 * @example decodeQuotedPrintable('SUMMARY;ENCODING=QUOTED-PRINTABLE:a=3Db') // 'SUMMARY:a=b'
 */
export function decodeQuotedPrintable(line: string): string {
  if (!isQuotedPrintable(line)) return line
  const [head, value] = headAndValue(line)
  const bytes = value.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  )
  const text = inUtf8(bytes, CHARSET.exec(head)?.[1]).replace(/\r\n|\r|\n/g, '\\n')
  return `${head.replace(ENCODING, '').replace(CHARSET, '')}:${text}`
}

function inUtf8(bytes: string, charset = 'utf-8'): string {
  if (/^utf-?8$/i.test(charset)) return bytes
  try {
    const text = new TextDecoder(charset).decode(Buffer.from(bytes, 'latin1'))
    return Buffer.from(text).toString('latin1')
  } catch {
    return bytes // a name nobody knows: read on as UTF-8
  }
}
