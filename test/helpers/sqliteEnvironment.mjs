import { testDatabase } from './testDatabase.mjs'

// Read by src/env.ts when a test imports the configuration.
process.env.DATABASE_URI = testDatabase('sqlite')
process.env.PAYLOAD_SECRET = 'a secret for tests only, of no use elsewhere'
