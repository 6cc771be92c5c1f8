import { DomainError } from '@/domain/DomainError'
import { errorSentence } from '@/i18n/errorSentence'
import { languageOf } from '@/server/languageOf'

type Context = { params: Promise<{ slug: string[] }> }
type Route = (request: Request, context: Context) => Promise<Response>

/** Answers of Payload that carry no error of their own: an address that is none, a method it lacks. */
const CODES: Record<number, string> = { 401: 'notSignedIn', 403: 'notAllowed', 404: 'notFound' }

/**
 * A route of the API as Payload makes it, so that whatever is refused says so in words: Payload
 * answers an unknown address in English without an error, and one without endpoints with a 501. A query
 * sent as a body comes as a form from the admin; as JSON nothing of ours reads it, and Payload would
 * read it unchecked.
 */
export function apiRoute(route: Route): Route {
  return async (request, context) => {
    const { headers } = request
    const overridden =
      headers.get('x-payload-http-method-override') ?? headers.get('x-http-method-override')
    if (overridden && headers.get('content-type')?.includes('json')) {
      return refused(request, 400, 'bodyUnreadable')
    }
    const response = await route(request, context)
    if (response.ok || !(await lacksWords(response))) return response
    const status = response.status === 501 ? 404 : response.status
    return refused(request, status, CODES[status] ?? (status < 500 ? 'badAddress' : 'unknown'))
  }
}

async function lacksWords(response: Response): Promise<boolean> {
  if (response.status < 400 || !response.headers.get('content-type')?.includes('json')) return false
  const body: unknown = await response.clone().json()
  // Ours tell more, such as what of a file could not be taken.
  return !(body && typeof body === 'object' && Object.keys(body).some((key) => key !== 'message'))
}

function refused({ headers }: Request, status: number, code: string): Response {
  const asked = { cookie: headers.get('cookie') ?? undefined }
  const message = errorSentence(new DomainError(code), languageOf({ headers: asked }))
  return Response.json({ errors: [{ message, code }] }, { status })
}
