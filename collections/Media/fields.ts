import type { ImageSize } from 'payload'

/** Types taken in: pictures, sound, clips, PDF. No SVG: it can carry script. */
export const ACCEPTED_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'audio/mpeg',
  'audio/mp4',
  'audio/x-m4a',
  'audio/wav',
  'audio/ogg',
  'video/mp4',
  'video/webm',
  'application/pdf',
] as const

const webp = { format: 'webp', options: { quality: 80 } } as const

export const IMAGE_SIZES: ImageSize[] = [
  { name: 'thumbnail', width: 320, height: 240, position: 'centre', formatOptions: webp },
  { name: 'card', width: 640, withoutEnlargement: true, formatOptions: webp },
  { name: 'page', width: 1280, withoutEnlargement: true, formatOptions: webp },
]
