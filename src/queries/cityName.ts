import type { Payload } from 'payload'
import { globals } from '@/slugs'

/** The city's name stands on pages for everybody, so it is read without asking who looks. */
export async function cityNameAsSystem(payload: Payload): Promise<string> {
  const settings = await payload.findGlobal({ slug: globals.settings, depth: 0 })
  return settings.cityName
}
