import { cookies } from 'next/headers'
import type { NextRequest } from 'next/server'

const A_YEAR = 60 * 60 * 24 * 365

/** Remembers the language a visitor chose and goes back to the page they were on. */
export async function GET(request: NextRequest) {
  const language = request.nextUrl.searchParams.get('lang') === 'en' ? 'en' : 'vi'
  const jar = await cookies()
  jar.set('payload-lng', language, { path: '/', maxAge: A_YEAR, sameSite: 'lax' })
  return new Response(null, { status: 303, headers: { Location: cameFrom(request) } })
}

/** Path of the referring page when it is one of ours; never an address of somebody else. */
function cameFrom(request: NextRequest): string {
  const referer = request.headers.get('referer')
  if (!referer || !URL.canParse(referer)) return '/'
  const { host, pathname, search } = new URL(referer)
  const safe = host === request.headers.get('host') && !pathname.startsWith('//')
  return safe ? pathname + search : '/'
}
