import type { Endpoint } from 'payload'
import { may } from '@/access/permissions'
import { DomainError } from '@/domain/DomainError'
import { answering } from '@/endpoints/answering'
import { readForm } from '@/endpoints/readForm'
import { readFromFile } from '@/endpoints/readFromFile'
import { readTableChoice } from '@/endpoints/readTableChoice'
import { planTemplate } from '@/exporters/xlsx/planTemplate'
import { refusal } from '@/hooks/refusal'
import { planImportViewWords, planImportWords } from '@/i18n/planImportWords'
import { PLAN_COLUMNS } from '@/importers/plans/columns'
import { TABLE_LIMITS } from '@/importers/tableLimits'
import { importPlan } from '../verbs/importPlan'

function allow(role: Parameters<typeof may>[0]) {
  if (!role) throw new DomainError('notSignedIn')
  if (!may(role, 'keepPlans')) throw new DomainError('notAllowed')
}

/**
 * `POST /api/plans/import`, a form with `file` and, each optional, `plan`, `choice` (see
 * `readTableChoice`), `fromFile` (see `readFromFile`) and `dryRun=1`, answers an ImportOutcome: 200, or 422 with `errors` beside it when the
 * file's own errors kept it out.
 */
const importFile: Endpoint = {
  path: '/import',
  method: 'post',
  custom: { readsForm: true },
  handler: answering(async (req) => {
    allow(req.user?.role)
    const form = await readForm(req, TABLE_LIMITS.fileBytes)
    const file = form.get('file')
    if (!(file instanceof Blob)) throw new DomainError('importFileMissing')
    const plan = form.get('plan')
    const dryRun = ['1', 'true'].includes(String(form.get('dryRun')))
    const outcome = await importPlan(req, {
      bytes: new Uint8Array(await file.arrayBuffer()),
      fileName: file instanceof File ? file.name : '',
      choice: readTableChoice(form.get('choice'), PLAN_COLUMNS),
      fromFile: readFromFile(form.get('fromFile')),
      plan: typeof plan === 'string' ? plan.slice(0, 500) : null,
      dryRun,
      language: req.i18n.language,
    })
    if (outcome.saved || dryRun) return Response.json(outcome)
    const count = outcome.problems.filter(({ severity }) => severity === 'error').length
    const { message, status } = refusal(req, new DomainError('importBlocked', { count }))
    return Response.json({ ...outcome, errors: [{ message, code: 'importBlocked' }] }, { status })
  }),
}

/** `GET /api/plans/import/template`: a workbook with the headings an import knows. */
const template: Endpoint = {
  path: '/import/template',
  method: 'get',
  handler: answering(async (req) => {
    allow(req.user?.role)
    const { language } = req.i18n
    const bytes = await planTemplate(planImportWords('vi'), planImportViewWords(language).title)
    const name = planImportViewWords(language).templateName
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'no-store',
      },
    })
  }),
}

export const importEndpoints: Endpoint[] = [importFile, template]
