import { writeFileSync } from 'node:fs'
import { cityReport } from './test/exporters/cityReport'
import { reportDocument } from './src/exporters/docx/reportDocument'
const report = cityReport()
console.log(report.slots, report.silent.length, report.agencies.length, report.totals.length)
let t = Date.now()
writeFileSync('/tmp/w/rep/bao-cao.docx', await reportDocument(report))
console.log('docx', Date.now() - t)
