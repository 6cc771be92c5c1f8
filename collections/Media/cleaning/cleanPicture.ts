import sharp, { type Metadata, type Sharp } from 'sharp'
import { DomainError } from '@/domain/DomainError'

/**
 * More than phones and posters take, by what making one anew costs: the dearest of each kind takes 1 to 7
 * seconds of one processor. WebP has no longer side. A strip of 16,000 × 1 is small, and enlarged to cover a
 * thumbnail it would be 900 million pixels: hence the ratio.
 */
const MOST_PIXELS: Record<string, number> = {
  'image/jpeg': 64_000_000,
  'image/png': 40_000_000,
  'image/webp': 24_000_000,
  'image/avif': 24_000_000,
}
const LONGEST_SIDE = 16_000
const MOST_RATIO = 50

/** For a machine that is busy or slow; what takes longer was made to. */
const MOST_SECONDS = 60

export type Picture = { data: Buffer; mime: string }

/**
 * A picture as it is shown, and nothing else: upright, in sRGB, without position, device, words and
 * whatever stands behind it (phones append films and a second picture). Its size is asked before it
 * is unpacked, all pages of a moving one together. AVIF becomes WebP, which is written much faster.
 * @throws DomainError `pictureTooLarge`, `pictureTooNarrow`, `pictureTooSlow`, `pictureBroken`
 */
export async function cleanPicture(
  { data, mime }: Picture,
  seconds = MOST_SECONDS,
): Promise<Picture> {
  const animated = mime === 'image/webp'
  const pixels = MOST_PIXELS[mime] ?? 0
  const until = performance.now() + seconds * 1_000
  const read = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch {
      throw new DomainError(performance.now() < until ? 'pictureBroken' : 'pictureTooSlow')
    }
  }
  const header = await read(() => sharp(data, { animated, limitInputPixels: false }).metadata())
  checkSize(header, pixels)
  // Cameras write odd but whole files; one that ends early is refused.
  const picture = sharp(data, { animated, failOn: 'error', limitInputPixels: pixels })
    .rotate()
    .timeout({ seconds })
  return {
    data: await read(() => written(picture, mime, header).toBuffer()),
    mime: mime === 'image/avif' ? 'image/webp' : mime,
  }
}

function checkSize(header: Metadata, most: number): void {
  const { width, height: whole, pageHeight: height = whole, pages = 1 } = header
  const [short, long] = width < height ? [width, height] : [height, width]
  if (width * height * pages > most || long > LONGEST_SIDE) {
    const max = most / 1_000_000
    throw new DomainError('pictureTooLarge', { width, height, pages, max, side: LONGEST_SIDE })
  }
  if (long > MOST_RATIO * short) {
    throw new DomainError('pictureTooNarrow', { width, height, max: MOST_RATIO })
  }
}

/** The efforts are those beyond which noise costs thrice the time and saves a few percent. */
function written(picture: Sharp, mime: string, { isPalette, bitsPerSample = 8 }: Metadata): Sharp {
  if (mime === 'image/jpeg') return picture.jpeg({ quality: 90 })
  if (mime !== 'image/png') return picture.webp({ quality: 90, effort: 2 })
  return isPalette
    ? picture.png({ palette: true, colours: 2 ** bitsPerSample, dither: 0, effort: 1 })
    : picture.png({ compressionLevel: 4 })
}
