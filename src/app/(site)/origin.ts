import { headers } from 'next/headers'
import { env } from '@/env'

/** The site's own address, `https://…` without a slash at its end: as configured, else as asked for. */
export async function origin(): Promise<string> {
  if (env.serverUrl) return env.serverUrl
  const asked = await headers()
  return `${asked.get('x-forwarded-proto') ?? 'http'}://${asked.get('host') ?? 'localhost'}`
}
