import sharp, { type Metadata, type Sharp } from 'sharp'
import { DomainError } from '@/domain/DomainError'

/**
 * More than phones take; WebP has no longer side. A strip of 16,000 × 1 is small, and enlarged to cover
 * a thumbnail it would be 900 million pixels: hence the ratio.
 */
const PICTURE_LIMITS = { pixels: 64_000_000, side: 16_000, ratio: 50 } as const

export type Picture = { data: Buffer; mime: string }

/**
 * A picture as it is shown, and nothing else: upright, in sRGB, without position, device, words and
 * whatever stands behind it (phones append films and a second picture). Its size is asked before it
 * is unpacked, all pages of a moving one together. AVIF becomes WebP, which is written within a second.
 * @throws DomainError `pictureTooLarge`, `pictureTooNarrow`, `pictureBroken`
 */
export async function cleanPicture({ data, mime }: Picture): Promise<Picture> {
  const animated = mime === 'image/webp'
  const header = await read(() => sharp(data, { animated, limitInputPixels: false }).metadata())
  checkSize(header)
  const picture = sharp(data, {
    animated,
    // Cameras write odd but whole files; one that ends early is refused.
    failOn: 'error',
    limitInputPixels: PICTURE_LIMITS.pixels,
  }).rotate()
  return {
    data: await read(() => written(picture, mime, header).toBuffer()),
    mime: mime === 'image/avif' ? 'image/webp' : mime,
  }
}

function checkSize({ width, height: whole, pageHeight: height = whole, pages = 1 }: Metadata): void {
  const { pixels, side, ratio } = PICTURE_LIMITS
  const [short, long] = width < height ? [width, height] : [height, width]
  if (width * height * pages > pixels || long > side) {
    const max = pixels / 1_000_000
    throw new DomainError('pictureTooLarge', { width, height, pages, max, side })
  }
  if (long > ratio * short) throw new DomainError('pictureTooNarrow', { width, height, max: ratio })
}

function written(picture: Sharp, mime: string, { isPalette, bitsPerSample = 8 }: Metadata): Sharp {
  if (mime === 'image/jpeg') return picture.jpeg({ quality: 90 })
  if (mime !== 'image/png') return picture.webp({ quality: 90 })
  return isPalette
    ? picture.png({ palette: true, colours: 2 ** bitsPerSample, dither: 0, effort: 1 })
    : picture.png()
}

async function read<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch {
    throw new DomainError('pictureBroken')
  }
}
