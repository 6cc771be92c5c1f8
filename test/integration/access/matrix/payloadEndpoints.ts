/**
 * The endpoints Payload 3.90 adds by itself, judged once: they ask the access of the collection, of
 * the account or of nobody's data. One that a later version adds is missing here and fails the test.
 * `POST /first-register`, `/forgot-password` and `/unlock` are closed (collections/Users/endpoints/closed).
 */
export const PAYLOAD_ENDPOINTS: ReadonlySet<string> = new Set([
  'get /api/access',
  // of every collection
  'get /',
  'get /count',
  'get /:id',
  'post /',
  'post /:id/duplicate',
  'post /access/:id?',
  'patch /',
  'patch /:id',
  'delete /',
  'delete /:id',
  // of a global
  'post /access',
  // of uploads
  'get /file/:filename',
  'get /paste-url/:id?',
  // of accounts
  'get /init',
  'get /me',
  'post /login',
  'post /logout',
  'post /refresh-token',
  'post /reset-password',
  'post /verify/:id',
  // of payload-preferences
  'get /:key',
  'post /:key',
  'delete /:key',
])
