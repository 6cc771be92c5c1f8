import type { BeforeDocumentControlsServerProps } from 'payload'
import { createLocalReq } from 'payload'
import { moversFor } from '@/access/moversFor'
import { idOf } from '@/access/ownSubtree'
import { model as modelEn } from '@/i18n/en/model'
import { workflow as en } from '@/i18n/en/workflow'
import { model as modelVi } from '@/i18n/vi/model'
import { workflow as vi } from '@/i18n/vi/workflow'
import { movesOf } from '@/queries/movesOf'
import { slugs } from '@/slugs'
import { WorkflowDialog } from './WorkflowDialog'
import './index.css'

/** What the signed-in person can do next with the activity, as buttons over its form. */
export async function WorkflowButtons({
  payload,
  user,
  id,
  i18n,
}: BeforeDocumentControlsServerProps) {
  if (!user || !id) return null
  const req = await createLocalReq({ user }, payload)
  const activity = await payload.findByID({
    collection: slugs.activities,
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  if (!activity) return null
  const english = i18n.language === 'en'
  const words = english ? en : vi
  const states = (english ? modelEn : modelVi).activityStates
  const moves = await movesOf(req, activity, await moversFor(req, idOf(activity.agency)))
  return (
    <WorkflowDialog
      id={String(id)}
      words={words}
      moves={moves.map((move) => ({
        verb: move.verb,
        remark: move.remark,
        label: words.verbs[move.verb],
        stateAfter: states[move.to],
      }))}
    />
  )
}
