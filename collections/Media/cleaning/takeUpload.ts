import type { PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { FILE_LIMIT } from '@/files/uploadLimits'
import { refusal, refuse } from '@/hooks/refusal'
import { turns } from '@/importers/apart/turns'
import { smallerOf } from '../resizing/smallerOf'
import { cleanFilm } from './cleanFilm'
import { cleanPicture } from './cleanPicture'
import { cleanMp3, cleanWav } from './cleanSound'
import { typeByContent } from './typeByContent'

const MEGABYTE = 1024 * 1024
/** By the kind of file. */
const UPLOAD_MEGABYTES: Record<string, number> = {
  image: 30,
  application: 50,
  audio: 100,
  video: FILE_LIMIT / MEGABYTE,
}

/** An unpacked picture takes up to 256 MB: two at once, the others in their turn. */
const inTurn = turns(2, 32)

/** The bytes of files that were taken: a second time would cost as much and spoil a picture. */
const taken = new WeakSet<Buffer>()

/**
 * Checks and cleans the file of a request, once: over the API before its write begins, since a
 * transaction keeps all others from writing (SQLite); through the local API as its first step. So the
 * original and every size of it leave the server without position and device. Ogg, WebM and PDF stay
 * as they are.
 */
export async function takeUpload(req: PayloadRequest): Promise<void> {
  const { file } = req
  if (!file || taken.has(file.data)) return
  file.mimetype = await typeByContent(req, file)
  const max = UPLOAD_MEGABYTES[file.mimetype.split('/')[0] ?? ''] ?? 0
  if (file.data.length > max * MEGABYTE) refuse(req, 'uploadTooLarge', { max: `${max} MB` })
  try {
    await clean(file)
  } catch (error) {
    throw error instanceof DomainError ? refusal(req, error) : error
  }
  file.size = file.data.length
  taken.add(file.data)
}

async function clean(file: NonNullable<PayloadRequest['file']>): Promise<void> {
  const { data, mimetype: mime } = file
  if (mime.startsWith('image/')) {
    const picture = await inTurn(async () => {
      const cleaned = await cleanPicture({ data, mime })
      await smallerOf(cleaned.data)
      return cleaned
    })
    file.data = picture.data
    if (picture.mime !== mime) file.name = file.name.replace(/(?:\.[^.]*)?$/, '.webp')
    file.mimetype = picture.mime
  } else if (/^(?:video|audio)\/(?:mp4|x-m4a)$/.test(mime)) file.data = cleanFilm(data)
  else if (mime === 'audio/mpeg') file.data = cleanMp3(data)
  else if (mime === 'audio/wav') file.data = cleanWav(data)
}
