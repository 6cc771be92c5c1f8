import { importIcsCommand } from './importIcsCommand'
import { runImport } from './runImport'

await runImport(importIcsCommand)
