/** Collections that Payload does not know: nobody reads them but the code that keeps them. */
export const RAW_COLLECTIONS = {
  leases: 'leases',
  writeGuards: 'write-guards',
  schema: 'schema',
} as const
