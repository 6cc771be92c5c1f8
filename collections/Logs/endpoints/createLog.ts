import type { Endpoint } from 'payload'
import { z } from 'zod'
import { answering } from '@/endpoints/answering'
import { readBody } from '@/endpoints/readBody'
import { createLog, type NewLog } from '../verbs/createLog'

/**
 * `POST /api/logs`, in the place of Payload's own create: the same answer (201, `{ doc, message }`,
 * relations as ids), but done again when the database sees two people at once, so that the slower one gets a 409.
 */
export const createLogEndpoint: Endpoint = {
  path: '/',
  method: 'post',
  handler: answering(async (req) => {
    const doc = await createLog(req, readBody(req, z.looseObject({})) as NewLog)
    const label = req.t('general:successfullyCreated', { label: '' }).trim()
    return Response.json({ doc, message: label }, { status: 201 })
  }),
}
