import type { Endpoint } from 'payload'
import { DomainError } from '@/domain/DomainError'
import { answering } from '@/endpoints/answering'
import { readFromFile } from '@/endpoints/readFromFile'
import { readForm } from '@/endpoints/readForm'
import { ICS_LIMITS } from '@/importers/ics/limits'
import { importIcs } from '../verbs/importIcs'

const isOn = (value: unknown) => ['1', 'true', 'on'].includes(String(value))

/**
 * `POST /api/activities/import-ics`, a form with `file`, `agency`, `channel` (codes or ids), `public=1`
 *,
 * `fromFile` (see `readFromFile`) and `dryRun=1` (all three optional), answers an IcsImportOutcome.
 */
export const icsImportEndpoint: Endpoint = {
  path: '/import-ics',
  method: 'post',
  custom: { readsForm: true },
  handler: answering(async (req) => {
    if (!req.user) throw new DomainError('notSignedIn')
    const form = await readForm(req, ICS_LIMITS.fileBytes)
    const file = form.get('file')
    if (!(file instanceof Blob)) throw new DomainError('icsFileMissing')
    const word = (name: string) => String(form.get(name) ?? '').slice(0, 200)
    const outcome = await importIcs(req, {
      bytes: new Uint8Array(await file.arrayBuffer()),
      fileName: 'name' in file ? String(file.name).slice(0, 120) : '',
      agency: word('agency'),
      channel: word('channel'),
      isPublic: isOn(form.get('public')),
      fromFile: readFromFile(form.get('fromFile')),
      dryRun: isOn(form.get('dryRun')),
    })
    return Response.json(outcome)
  }),
}
