import { headers } from 'next/headers'
import { env } from '@/env'

/** Where the visitor reached this server, `https://host`: what a feed's address begins with. */
export async function siteOrigin(): Promise<string> {
  if (env.serverUrl) return env.serverUrl
  const sent = await headers()
  return `${sent.get('x-forwarded-proto') ?? 'http'}://${sent.get('host') ?? ''}`
}
