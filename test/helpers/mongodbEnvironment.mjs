import { setTestEnvironment } from './setTestEnvironment.mjs'

setTestEnvironment('mongodb')
