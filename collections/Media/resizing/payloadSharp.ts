import type { Config } from 'payload'
import sharp, { type Metadata, type OutputInfo, type ResizeOptions, type Sharp } from 'sharp'
import { smallerOf } from './smallerOf'

type Made = { data: Buffer; info: OutputInfo }

/**
 * `sharp` as Payload is given it, which it asks within a transaction. It would make every WebP anew, as it
 * may move, and unpack the whole picture twice for each size. What is stored was cleaned before: it
 * stays as it is, and its sizes are made of a smaller one (`smallerOf`). Cutting a piece out is left as it is.
 */
export const payloadSharp: NonNullable<Config['sharp']> = (input, options) => {
  const picture = sharp(input, options)
  if (!Buffer.isBuffer(input)) return picture
  const { metadata, extract, toBuffer } = picture
  let smaller: Buffer = input
  let page: Metadata | undefined
  const measure = async (): Promise<Metadata> => {
    smaller = await smallerOf(input)
    return (page = ofOnePage(await metadata.call(picture)))
  }
  const asItIs = async (): Promise<Made> => {
    const { width, height, format, channels = 3 } = page ?? (await measure())
    const info = { width, height, format, channels, size: input.length, premultiplied: false }
    return { data: input, info }
  }
  const cutOut = async (): Promise<Made> => {
    const { data, info } = await toBuffer.call(picture, { resolveWithObject: true })
    return { data, info: ofOnePage(info) }
  }
  return Object.assign(picture, {
    metadata: measure,
    clone: () => inShapeOf(page, sharp(smaller)),
    extract: (region: Parameters<typeof extract>[0]) =>
      Object.assign(extract.call(picture, region), { toBuffer: cutOut }),
    toBuffer: asItIs,
  }) as Sharp
}

/** A moving picture is as high as its pages are; its sizes show the first. */
function ofOnePage<T extends { height: number; pageHeight?: number; pages?: number }>(all: T): T {
  return { ...all, height: all.pageHeight ?? all.height, pages: undefined }
}

/** A smaller picture has not quite the same shape, and Payload cuts out of it by the pixel. */
function inShapeOf(whole: Metadata | undefined, picture: Sharp): Sharp {
  const { resize } = picture
  const resized = (options: ResizeOptions = {}): Sharp => {
    const { width, height, withoutEnlargement } = options
    if (!whole || withoutEnlargement || !width === !height) return resize.call(picture, options)
    const ratio = whole.width / whole.height
    return resize.call(picture, {
      width: width ?? Math.round((height ?? 0) * ratio),
      height: height ?? Math.round((width ?? 0) / ratio),
      fit: 'fill',
    })
  }
  return Object.assign(picture, { resize: resized }) as Sharp
}
