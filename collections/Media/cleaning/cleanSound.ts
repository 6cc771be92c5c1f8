import { DomainError } from '@/domain/DomainError'

/** An MP3 without the tags before and behind it: ID3v2, ID3v1, APE. Pictures of covers go with them. */
export function cleanMp3(sound: Buffer): Buffer {
  let from = 0
  let to = sound.length
  while (sound.toString('latin1', from, from + 3) === 'ID3' && from + 10 <= to) {
    const hasFooter = ((sound[from + 5] ?? 0) & 0x10) !== 0
    from += 10 + synchsafe(sound, from + 6) + (hasFooter ? 10 : 0)
  }
  if (from >= to) throw new DomainError('uploadBroken')
  if (sound.toString('latin1', to - 128, to - 125) === 'TAG') to -= 128
  if (sound.toString('latin1', to - 227, to - 223) === 'TAG+') to -= 227
  if (sound.toString('latin1', to - 32, to - 24) === 'APETAGEX') {
    const hasHeader = (sound.readUInt32LE(to - 12) & 0x80000000) !== 0
    to -= sound.readUInt32LE(to - 20) + (hasHeader ? 32 : 0)
  }
  return sound.subarray(from, Math.max(from, to))
}

/** Seven bits of each byte count. */
function synchsafe(data: Buffer, at: number): number {
  return data.subarray(at, at + 4).reduce((sum, byte) => sum * 128 + (byte & 0x7f), 0)
}

const KEPT = ['fmt ', 'fact', 'data']

/**
 * A WAV of its sound only, without what recorders note (`bext`, `LIST`, `iXML`, `id3 `).
 * @throws DomainError `uploadBroken`
 */
export function cleanWav(sound: Buffer): Buffer {
  const kept: Buffer[] = []
  for (let at = 12; at + 8 <= sound.length; ) {
    const size = sound.readUInt32LE(at + 4)
    // A recorder that was cut off leaves the size of its sound unsaid: it goes to the end.
    const end = Math.min(at + 8 + size + (size % 2), sound.length)
    if (KEPT.includes(sound.toString('latin1', at, at + 4))) kept.push(sound.subarray(at, end))
    at = end
  }
  const body = Buffer.concat([Buffer.from('WAVE'), ...kept])
  if (kept.length < 2) throw new DomainError('uploadBroken')
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body])
}
