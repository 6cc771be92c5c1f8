import { fromBufferPromise, type Entry } from 'yauzl'
import { DomainError } from '@/domain/DomainError'
import { XLSX_LIMITS } from './limits'

/** The parts of a workbook, each unpacked piece by piece when it is asked for. */
export type Archive = {
  has: (part: string) => boolean
  read: (part: string) => AsyncIterable<Uint8Array>
}

/**
 * Opens a ZIP archive. What it says of itself is checked before anything is unpacked, and what really
 * comes out is counted too, because a bomb lies.
 * @throws DomainError `importTooLarge`, `importBroken`
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  // Sizes are counted below, so that a lie is told as too large.
  const zip = await fromBufferPromise(Buffer.from(bytes), { validateEntrySizes: false })
  if (zip.entryCount > XLSX_LIMITS.entries) tooLarge()
  const entries = new Map<string, Entry>()
  let declared = 0
  for await (const entry of zip.eachEntry()) {
    declared += entry.uncompressedSize
    if (declared > XLSX_LIMITS.inflatedBytes) tooLarge()
    entries.set(partName(entry.fileName), entry)
  }
  let unpacked = 0
  return {
    has: (part) => entries.has(partName(part)),
    async *read(part) {
      const entry = entries.get(partName(part))
      if (!entry) throw new DomainError('importBroken')
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        unpacked += (chunk as Uint8Array).length
        if (unpacked > XLSX_LIMITS.inflatedBytes) tooLarge()
        yield chunk as Uint8Array
      }
    },
  }
}

/** Names of parts do not tell capitals apart (ECMA-376, part 2). */
const partName = (name: string) => name.replace(/^\//, '').toLowerCase()

function tooLarge(): never {
  throw new DomainError('importTooLarge', { max: `${XLSX_LIMITS.inflatedBytes / 1024 / 1024} MB` })
}
