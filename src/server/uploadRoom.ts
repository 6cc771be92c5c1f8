import type { ServerResponse } from 'node:http'
import { UPLOAD_LIMIT } from '@/files/uploadLimits'

/** Of the memory, for large bodies together: two of the largest, or a dozen photographs. */
const ROOM = 2 * UPLOAD_LIMIT

/**
 * Gives large bodies room until they are answered, as long as there is some. Counted in bytes, so that
 * a slow line with a small file keeps nobody waiting behind it.
 */
export function uploadRoom(room = ROOM): (size: number, res: ServerResponse) => boolean {
  let taken = 0
  return (size, res) => {
    if (taken + size > room) return false
    taken += size
    res.once('close', () => (taken -= size))
    return true
  }
}
