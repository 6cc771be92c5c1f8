const MEGABYTE = 1024 * 1024

/** Forms, JSON and the admin's own calls. */
export const BODY_LIMIT = 2 * MEGABYTE

/** The largest file there is, a film. */
export const FILE_LIMIT = 200 * MEGABYTE

/** That file and the form around it: what the front door lets in is what Payload reads. */
export const UPLOAD_LIMIT = FILE_LIMIT + BODY_LIMIT
