import { DomainError } from '@/domain/DomainError'

/** What playing needs (ISO 14496-12); all else may say where, when, by whom and with what it was taken. */
const KEPT: Record<string, readonly string[]> = {
  file: ['ftyp', 'styp', 'moov', 'mdat', 'moof', 'mfra', 'sidx', 'ssix', 'pdin', 'wide'],
  moov: ['mvhd', 'trak', 'mvex', 'iods'],
  trak: ['tkhd', 'tref', 'edts', 'mdia', 'tapt', 'clip', 'matt', 'load'],
}
/** Tracks that are seen, heard or read; the others hold what a camera measured. */
const SHOWN = ['vide', 'soun', 'text', 'sbtl', 'subt', 'clcp', 'pict']

/**
 * An MP4 or M4A without position, device and other notes. What goes is blanked in its place, so that
 * nothing moves and picture and sound stay as they were.
 * @throws DomainError `uploadBroken`
 */
export function cleanFilm(film: Buffer): Buffer {
  const data = Buffer.from(film)
  blank(data, { from: 0, to: data.length }, 'file')
  return data
}

type Range = { from: number; to: number }

function blank(data: Buffer, range: Range, container: string): void {
  for (const box of boxesIn(data, range)) {
    const isKept = KEPT[container]?.includes(box.type)
    if (!isKept || (box.type === 'trak' && !isShown(data, box))) {
      data.write('free', box.start + 4, 'latin1')
      data.fill(0, box.from, box.to)
    } else if (KEPT[box.type]) blank(data, box, box.type)
  }
}

function isShown(data: Buffer, track: Range): boolean {
  const media = [...boxesIn(data, track)].find(({ type }) => type === 'mdia')
  const handler = media && [...boxesIn(data, media)].find(({ type }) => type === 'hdlr')
  return !!handler && SHOWN.includes(data.toString('latin1', handler.from + 8, handler.from + 12))
}

function* boxesIn(data: Buffer, { from, to }: Range): Generator<Range & { type: string; start: number }> {
  for (let start = from; start < to; ) {
    if (start + 8 > to) broken()
    const type = data.toString('latin1', start + 4, start + 8)
    const told = data.readUInt32BE(start)
    const isLong = told === 1 && start + 16 <= to
    const size = isLong ? Number(data.readBigUInt64BE(start + 8)) : told === 0 ? to - start : told
    const head = isLong ? 16 : 8
    if (size < head || start + size > to) broken()
    yield { type, start, from: start + head, to: start + size }
    start += size
  }
}

function broken(): never {
  throw new DomainError('uploadBroken')
}
