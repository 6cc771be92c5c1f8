import type { RequestHandler } from 'express'

/**
 * Tells once when requests come through a proxy that nobody has declared: the whole city would count as
 * one address, and be refused together for the wrong passwords and the haste of a few.
 */
export function warnOfUnknownProxy(
  trustedProxies: number,
  warn: (words: string) => void,
): RequestHandler {
  let told = trustedProxies > 0
  return (req, _res, next) => {
    if (!told && req.headers['x-forwarded-for'] !== undefined) {
      told = true
      warn(
        'TRUSTED_PROXIES is 0, and requests carry X-Forwarded-For: everybody behind that proxy counts as one address in the limits. Set TRUSTED_PROXIES to the number of proxies in front (1 for one nginx)',
      )
    }
    next()
  }
}
