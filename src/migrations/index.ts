import * as initial from './20261122_000000_initial'
import * as logReportIndex from './20261125_141822_log_report_index'

export const migrations = [
  { up: initial.up, down: initial.down, name: '20261122_000000_initial' },
  { up: logReportIndex.up, down: logReportIndex.down, name: '20261125_141822_log_report_index' },
]
