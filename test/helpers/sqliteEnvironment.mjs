import { setTestEnvironment } from './setTestEnvironment.mjs'

setTestEnvironment('sqlite')
