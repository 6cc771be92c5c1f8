import { importPlanCommand } from './importPlanCommand'
import { runImport } from './runImport'

await runImport(importPlanCommand)
