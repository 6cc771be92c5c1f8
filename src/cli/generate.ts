import config from '@payload-config'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'

/** `npm run generate`: the types and the admin's import map, from the collections as they are now. */
const sanitized = await config
await generateTypes(sanitized, { log: false })
await generateImportMap(sanitized, { log: false })
process.exit(0)
