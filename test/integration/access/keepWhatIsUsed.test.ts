import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeActivity } from '../../helpers/makeActivity'
import { makeAgencyTree, type AgencyTree } from '../../helpers/makeAgencyTree'
import { makeChannel } from '../../helpers/makeChannel'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

let payload: Payload
let tree: AgencyTree
let administrator: User

beforeAll(async () => {
  payload = await getTestPayload()
  tree = await makeAgencyTree(payload, 'USED')
  administrator = await makeUser(payload, 'administrator')
})

const remove = async (path: string) => {
  const { body, status } = await rest(payload, 'DELETE', path, { as: administrator })
  return [status, (body.errors as { message: string }[] | undefined)?.[0]?.message ?? '']
}

describe('what other documents name', () => {
  it('is not deleted: an agency with agencies below it', async () => {
    const path = `/api/agencies/${tree.own.id}`
    expect(await remove(path)).toEqual([409, expect.stringMatching(/còn 1 bản ghi ở “Cơ quan/)])
    expect(await remove(`/api/agencies/${tree.child.id}`)).toEqual([200, ''])
    expect(await remove(path)).toEqual([200, ''])
  })

  it('is not deleted: a channel of an activity', async () => {
    const channel = await makeChannel(payload)
    const activity = await makeActivity(payload, {
      channel,
      agency: tree.other,
      data: { state: 'draft' },
    })
    const path = `/api/channels/${channel.id}`
    expect(await remove(path)).toEqual([409, expect.stringMatching(/Hoạt động/i)])
    expect(await remove(`/api/activities/${activity.id}`)).toEqual([200, ''])
    expect(await remove(path)).toEqual([200, ''])
  })
})
