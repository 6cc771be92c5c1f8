import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { refusal, refuse } from '@/hooks/refusal'
import { turns } from '@/importers/apart/turns'
import { cleanFilm } from '../cleaning/cleanFilm'
import { cleanPicture } from '../cleaning/cleanPicture'
import { cleanMp3, cleanWav } from '../cleaning/cleanSound'

const MEGABYTE = 1024 * 1024
/** By the kind of file; films are what the server takes at most. */
const UPLOAD_MEGABYTES: Record<string, number> = {
  image: 30,
  application: 50,
  audio: 100,
  video: 200,
}

/** An unpacked picture takes up to 256 MB: two at once, the others in their turn. */
const inTurn = turns(2, 32)

/**
 * What is uploaded is cleaned before anything is made of it, so that the original and every size of it
 * leave the server without position and device. Ogg, WebM and PDF stay as they are.
 */
export const cleanUpload: CollectionBeforeOperationHook = async ({ args, req }) => {
  const { file } = req
  if (!file) return args
  const max = UPLOAD_MEGABYTES[file.mimetype.split('/')[0] ?? ''] ?? 0
  if (file.data.length > max * MEGABYTE) refuse(req, 'uploadTooLarge', { max: `${max} MB` })
  try {
    await clean(file)
  } catch (error) {
    throw error instanceof DomainError ? refusal(req, error) : error
  }
  file.size = file.data.length
  return args
}

async function clean(file: NonNullable<PayloadRequest['file']>): Promise<void> {
  const { data, mimetype: mime } = file
  if (mime.startsWith('image/')) {
    const picture = await inTurn(() => cleanPicture({ data, mime }))
    file.data = picture.data
    if (picture.mime !== mime) file.name = file.name.replace(/(?:\.[^.]*)?$/, '.webp')
    file.mimetype = picture.mime
  } else if (/^(?:video|audio)\/(?:mp4|x-m4a)$/.test(mime)) file.data = cleanFilm(data)
  else if (mime === 'audio/mpeg') file.data = cleanMp3(data)
  else if (mime === 'audio/wav') file.data = cleanWav(data)
}
