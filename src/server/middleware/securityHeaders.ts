import type { Request, RequestHandler, Response } from 'express'
import helmet from 'helmet'
import { randomBytes } from 'node:crypto'

type Options = { https: boolean; development: boolean }

/**
 * Headers that keep a page to itself: everything comes from this server, nothing from elsewhere, and
 * no other site may frame it. Inline scripts run by a nonce that is new with every answer: Next reads
 * it from the request's own policy and stamps it on what it writes. Styles may be inline: React and
 * the admin write them as attributes. Hot reload needs `unsafe-eval` in development.
 */
export function securityHeaders({ https, development }: Options): RequestHandler[] {
  const eval_ = development ? ["'unsafe-eval'"] : []
  const nonce = (_req: unknown, res: unknown) => `'nonce-${String((res as Response).locals.nonce)}'`
  const giveNonce: RequestHandler = (_req, res, next) => {
    res.locals.nonce = randomBytes(16).toString('base64')
    next()
  }
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", nonce, ...eval_],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", ...(development ? ['ws:'] : [])],
        workerSrc: ["'self'", 'blob:'],
        frameSrc: ["'self'"],
        frameAncestors: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'self'"],
        objectSrc: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    // Our own pages may know where one came from (the language switch goes back there); others not.
    referrerPolicy: { policy: 'same-origin' },
    // Without HTTPS these only make browsers complain, or lock people out later.
    strictTransportSecurity: https,
    crossOriginOpenerPolicy: https,
    originAgentCluster: https,
  })
  return [giveNonce, headers as RequestHandler, tellNextThePolicy]
}

function tellNextThePolicy(req: Request, res: Response, next: () => void): void {
  req.headers['content-security-policy'] = String(res.getHeader('Content-Security-Policy'))
  next()
}
