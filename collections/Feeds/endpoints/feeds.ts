import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { answering } from '@/endpoints/answering'
import { readBody } from '@/endpoints/readBody'
import { openFeed } from '../verbs/openFeed'
import { revokeFeed } from '../verbs/revokeFeed'
import { rotateFeed } from '../verbs/rotateFeed'

const request = z.looseObject({ name: z.string().max(1_000).default('') })

const idAsked = (req: PayloadRequest) => String(req.routeParams?.id)

/**
 * `POST /api/feeds/open` with `{ name }` and `POST /api/feeds/:id/rotate` answer
 * `{ doc: { id, name }, path }`, the only time the secret path is told; `POST /api/feeds/:id/revoke`
 * answers `{ doc }`.
 */
export const feedEndpoints: Endpoint[] = [
  {
    path: '/open',
    method: 'post',
    handler: answering(async (req) => {
      const opened = await openFeed(req, readBody(req, request))
      return Response.json(opened, { status: 201 })
    }),
  },
  {
    path: '/:id/rotate',
    method: 'post',
    handler: answering(async (req) => Response.json(await rotateFeed(req, idAsked(req)))),
  },
  {
    path: '/:id/revoke',
    method: 'post',
    handler: answering(async (req) => Response.json({ doc: await revokeFeed(req, idAsked(req)) })),
  },
]
