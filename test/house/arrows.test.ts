import { describe, expect, it } from '@jest/globals'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'

// The snippets are files that do not exist, so the rules that need types are off here.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] })

async function rulesBrokenBy(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath })
  return [...new Set(result?.messages.map(({ ruleId, message }) => ruleId ?? message))]
}

const importing = (from: string) => `import { x } from '${from}'\nexport const y = x\n`

describe('who may import whom', () => {
  it.each([
    ['src/domain/recurrence/expand.ts', 'payload'],
    ['src/domain/recurrence/expand.ts', '@payloadcms/ui/shared'],
    ['src/domain/recurrence/expand.ts', 'node:fs'],
    ['src/domain/recurrence/expand.ts', 'next/cache'],
    ['src/domain/recurrence/expand.ts', 'react'],
    ['src/domain/recurrence/expand.ts', 'express'],
    ['src/domain/recurrence/expand.ts', '@/payload-types'],
    ['src/domain/recurrence/expand.ts', '../../payload-types'],
    ['src/domain/recurrence/expand.ts', '../../queries/countLogs'],
    ['src/domain/recurrence/expand.ts', '@/exporters/csv/toCsv'],
    ['src/domain/recurrence/expand.ts', '@/env'],
    ['src/exporters/csv/reportToCsv.ts', '@/queries/countLogs'],
    ['src/exporters/csv/reportToCsv.ts', '../../importers/plans/readPlan'],
    ['src/exporters/csv/reportToCsv.ts', 'payload'],
    ['src/importers/plans/readPlan.ts', '@/access/rules'],
    ['src/site/Calendar/Calendar.tsx', '@/queries/publicActivities'],
    ['src/site/Calendar/Calendar.tsx', 'payload'],
    ['src/domain/recurrence/expand.ts', '@/database/databaseTrouble'],
    ['src/database/lease.ts', '@/queries/unitOfWork'],
    ['src/queries/countLogs.ts', '../../collections/Logs/index'],
    ['src/queries/countLogs.ts', '@/../collections/Logs/index'],
    ['src/access/rules.ts', '@/endpoints/calendar'],
    ['src/hooks/keepSlots.ts', '@/app/(site)/page'],
    ['src/fields/schedule.ts', '@payload-config'],
    ['collections/Logs/index.ts', '@payload-config'],
    ['collections/Logs/index.ts', '../../payload.config'],
    ['collections/Logs/hooks/keep.ts', '../../../src/server/database'],
    ['src/jobs/remind.ts', '@/cli/report'],
    ['src/admin/ReportButton/ReportButton.tsx', '@/seed/demo'],
    ['src/i18n/vi/report.ts', '@/queries/countLogs'],
  ])('%s may not import %s', async (file, from) => {
    expect(await rulesBrokenBy(file, importing(from))).toEqual(['no-restricted-imports'])
  })

  it.each([
    ['src/domain/recurrence/expand.ts', 'rrule'],
    ['src/domain/recurrence/expand.ts', 'temporal-polyfill'],
    ['src/domain/recurrence/expand.ts', '@/domain/DomainError'],
    ['src/domain/recurrence/expand.ts', '../periods/period'],
    ['src/domain/recurrence/describe.ts', '@/i18n/vi/recurrence'],
    ['src/exporters/csv/reportToCsv.ts', 'csv-stringify'],
    ['src/exporters/csv/reportToCsv.ts', '@/domain/reporting/report'],
    ['src/queries/countLogs.ts', 'payload'],
    ['collections/Logs/index.ts', './fields'],
    ['collections/Logs/hooks/keep.ts', '../access'],
    ['collections/Logs/index.ts', '@/fields/measures'],
    ['src/endpoints/report.ts', '@/exporters/csv/reportToCsv'],
    ['src/cli/report.ts', '@payload-config'],
    ['src/server/database.ts', '@payloadcms/db-sqlite'],
  ])('%s may import %s', async (file, from) => {
    expect(await rulesBrokenBy(file, importing(from))).toEqual([])
  })
})

describe('rules of the house', () => {
  it.each([
    ['house/no-clock', 'src/domain/periods/period.ts', 'export const now = () => Date.now()'],
    ['house/no-clock', 'src/domain/periods/period.ts', 'export const now = () => new Date()'],
    ['house/no-chance', 'src/domain/periods/period.ts', 'export const x = () => Math.random()'],
    ['house/no-dynamic-import', 'src/domain/x.ts', "export const x = () => import('payload')"],
    ['house/no-process-env', 'src/queries/x.ts', 'export const x = process.env.PORT'],
    ['house/no-process-env', 'src/cli/x.ts', 'export const { env } = process'],
    ['house/no-vietnamese', 'src/endpoints/x.ts', "export const x = 'Kế hoạch'"],
    ['house/no-vietnamese', 'src/site/X/X.tsx', 'export const X = () => <p>Báo cáo</p>'],
    ['house/no-vietnamese', 'collections/X/index.ts', 'export const x = `Số: ${1}`'],
    ['house/no-export-all', 'src/domain/x.ts', "export * from './y'"],
    ['house/named-exports', 'src/domain/x.ts', 'export default 1'],
    ['max-lines', 'src/domain/x.ts', `export const x = [\n${'  1,\n'.repeat(300)}]`],
    ['@typescript-eslint/no-explicit-any', 'src/domain/x.ts', 'export const x: any = 1'],
  ])('%s is enforced in %s', async (rule, file, code) => {
    expect(await rulesBrokenBy(file, `${code}\n`)).toEqual([rule])
  })

  it.each([
    ['src/env.ts', 'export const port = process.env.PORT'],
    ['src/i18n/vi/report.ts', "export const report = { title: 'Báo cáo' }"],
    ['src/domain/deadlines/words.ts', "export const WORDS = ['trước ngày', 'chậm nhất']"],
    ['src/domain/periods/period.ts', 'export const at = (ms: number) => new Date(ms)'],
    ['src/app/(site)/page.tsx', 'export default () => null'],
    ['src/seed/holidays.ts', "export const TET = 'Tết Nguyên đán'"],
  ])('%s is left alone', async (file, code) => {
    expect(await rulesBrokenBy(file, `${code}\n`)).toEqual([])
  })
})
