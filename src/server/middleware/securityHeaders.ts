import type { RequestHandler } from 'express'
import helmet from 'helmet'

type Options = { https: boolean; development: boolean }

/**
 * Headers that keep a page to itself: everything comes from this server, nothing from elsewhere, and
 * no other site may frame it. Next writes inline scripts without a nonce when pages are cached, hence
 * `unsafe-inline`; its hot reload needs `unsafe-eval` in development.
 */
export function securityHeaders({ https, development }: Options): RequestHandler {
  const eval_ = development ? ["'unsafe-eval'"] : []
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", "'unsafe-inline'", ...eval_],
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
}
