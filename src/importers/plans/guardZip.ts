import { Unzip, UnzipInflate, unzipSync } from 'fflate'
import { DomainError } from '@/domain/DomainError'
import { IMPORT_LIMITS } from './limits'

const CHUNK = 64 * 1024

/**
 * Refuses an archive that would unpack to more than the limit, before anything parses it. The sizes an
 * archive declares are checked first (cheap); then everything is really inflated, chunk by chunk and
 * thrown away, because a bomb lies about its sizes. Throws DomainError `importTooLarge` or `importBroken`.
 */
export function guardZip(bytes: Uint8Array): void {
  let entries = 0
  let declared = 0
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        entries += 1
        declared += originalSize
        return false
      },
    })
  } catch {
    throw new DomainError('importBroken')
  }
  if (entries === 0) throw new DomainError('importBroken')
  refuseIfTooMuch(entries, declared)
  inflateAndForget(bytes)
}

function inflateAndForget(bytes: Uint8Array): void {
  let entries = 0
  let inflated = 0
  const unzip = new Unzip((file) => {
    entries += 1
    file.ondata = (error, data) => {
      // fflate hands back what this callback threw the time before: the refusal itself.
      if (error) throw error instanceof DomainError ? error : new DomainError('importBroken')
      inflated += data.length
      refuseIfTooMuch(entries, inflated)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let start = 0; start < bytes.length; start += CHUNK) {
      unzip.push(bytes.subarray(start, start + CHUNK), start + CHUNK >= bytes.length)
    }
  } catch (error) {
    throw error instanceof DomainError ? error : new DomainError('importBroken')
  }
}

function refuseIfTooMuch(entries: number, size: number): void {
  if (entries > IMPORT_LIMITS.zipEntries || size > IMPORT_LIMITS.inflatedBytes) {
    throw new DomainError('importTooLarge', {
      max: `${IMPORT_LIMITS.inflatedBytes / 1024 / 1024} MB`,
    })
  }
}
