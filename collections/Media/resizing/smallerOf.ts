import sharp from 'sharp'
import { IMAGE_SIZES } from '../fields'

const WIDEST = Math.max(...IMAGE_SIZES.map(({ width = 0 }) => width))
const TALLEST = Math.max(...IMAGE_SIZES.map(({ height = 0 }) => height))

const known = new WeakMap<Buffer, Promise<Buffer>>()

/**
 * A picture just large enough to make all sizes of it, still when it moves. Made once for each: the large
 * one is then unpacked once and not twice for every size.
 */
export function smallerOf(data: Buffer): Promise<Buffer> {
  const made = known.get(data) ?? make(data)
  known.set(data, made)
  return made
}

async function make(data: Buffer): Promise<Buffer> {
  const { width, height, pages = 1 } = await sharp(data).metadata()
  const scale = Math.max(WIDEST / width, TALLEST / height)
  if (scale >= 1 && pages === 1) return data
  const picture = sharp(data)
  if (scale < 1) picture.resize({ width: Math.ceil(width * scale) })
  return picture.png({ compressionLevel: 1 }).toBuffer()
}
