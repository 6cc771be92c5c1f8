/** A box of an MP4 file (ISO 14496-12). */
export function box(type: string, ...content: (Buffer | string)[]): Buffer {
  const body = Buffer.concat(content.map((part) => Buffer.from(part as string, 'latin1')))
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}

const track = (handler: string) =>
  box('trak', box('tkhd', 'T'), box('udta', '\xa9xyz+21.0278+105.8342/'), box('mdia', box('hdlr', `\0\0\0\0\0\0\0\0${handler}`)))

/** A film that tells where, with what and by whom it was taken, in every place where cameras do. */
export const toldFilm = Buffer.concat([
  box('ftyp', 'isom\0\0\0\0isommp42'),
  box(
    'moov',
    box('mvhd', 'M'),
    track('vide'),
    track('soun'),
    track('meta'),
    box('udta', box('\xa9xyz', '+21.0278+105.8342/'), box('\xa9mod', 'iPhone')),
    box('meta', 'com.apple.quicktime.location.ISO6709'),
  ),
  box('uuid', '<x:xmpmeta>105.8342</x:xmpmeta>'),
  box('free', 'GPS 105.8342'),
  box('mdat', 'the sound and the pictures'),
])

/** Tags before and behind the frames of an MP3. */
export const toldMp3 = Buffer.concat([
  Buffer.from('ID3\x04\0\0\0\0\0\x0aTXXX Hanoi', 'latin1'),
  ...Array.from({ length: 4 }, () => Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0xc4]), Buffer.alloc(413)])),
  Buffer.from(`TAG${'Hanoi'.padEnd(125)}`),
])

const chunk = (name: string, body: Buffer | string) => {
  const head = Buffer.from(`${name}\0\0\0\0`, 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, Buffer.from(body as string)])
}

export function wav(...extra: [name: string, body: string][]): Buffer {
  const format = Buffer.from('01000100401f0000803e000002001000', 'hex')
  const chunks = [chunk('fmt ', format), ...extra.map(([name, body]) => chunk(name, body)), chunk('data', Buffer.alloc(64, 7))]
  const head = Buffer.from('RIFF\0\0\0\0WAVE', 'latin1')
  head.writeUInt32LE(4 + Buffer.concat(chunks).length, 4)
  return Buffer.concat([head, ...chunks])
}
