import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { Activity, Log, User } from '@/payload-types'
import { getTestPayload } from '../../helpers/getTestPayload'
import { makeActivity } from '../../helpers/makeActivity'
import { makeAgencyTree, type AgencyTree } from '../../helpers/makeAgencyTree'
import { makeChannel } from '../../helpers/makeChannel'
import { makeUser } from '../../helpers/makeUser'
import { rest } from '../../helpers/rest'

describe('logging several slots together', () => {
  let payload: Payload
  let tree: AgencyTree
  let activity: Activity
  let commune: User
  let day = 0

  beforeAll(async () => {
    payload = await getTestPayload()
    tree = await makeAgencyTree(payload)
    commune = await makeUser(payload, 'commune', tree.own)
    activity = await makeActivity(payload, {
      agency: tree.own,
      channel: await makeChannel(payload),
      data: {
        schedule: {
          start: '2018-03-01T06:30',
          durationMinutes: 15,
          timeZone: 'Asia/Ho_Chi_Minh',
          rrule: 'FREQ=DAILY',
          holidayPolicy: 'air',
          weekendPolicy: 'air',
        },
      },
    })
  })

  /** A slot nobody has logged yet, one day further each time. */
  const slot = (data: Partial<Log> = {}): Partial<Log> => ({
    activity: activity.id,
    agency: tree.own.id,
    originalStart: new Date(Date.UTC(2018, 2, ++day, 6, 30)).toISOString().slice(0, 16),
    state: 'aired',
    measures: { airings: 1, minutes: 15 },
    ...data,
  })

  const together = async (slots: unknown[]) => {
    const { status, body } = await rest(payload, 'POST', '/api/slots/log', {
      as: commune,
      body: { slots },
    })
    expect(status).toBe(200)
    return body.results as { ok: boolean; status?: number; code?: string; message?: string }[]
  }

  it('says which somebody had logged before, and logs the others', async () => {
    const entries = [slot(), slot(), slot({ agency: tree.other.id }), slot()]
    expect(await together([entries[1]])).toEqual([expect.objectContaining({ ok: true })])
    const results = await together(entries)
    expect(results.map(({ ok, code }) => code ?? ok)).toEqual([
      true,
      'alreadyLogged',
      'otherAgency',
      true,
    ])
  })

  it('says of each row what became of it, in order, whatever somebody wrote into the others', async () => {
    const bad: [unknown, string][] = [
      [5, 'badRequest'],
      [null, 'badRequest'],
      [[], 'badRequest'],
      [{}, 'channelMissing'],
      [{ ...slot(), state: {} }, 'badRequest'],
      [{ ...slot(), state: 'seen' }, 'ValidationError'],
      [{ ...slot(), originalStart: 5 }, 'badRequest'],
      [{ ...slot(), originalStart: 'x' }, 'timeImpossible'],
      [{ ...slot(), activity: { a: 1 } }, 'badRequest'],
      [{ ...slot(), note: { x: [] } }, 'badRequest'],
      [{ ...slot(), time: [] }, 'badRequest'],
    ]
    const results = await together(bad.flatMap(([row]) => [row, slot()]))
    expect(results.map(({ ok, code }) => code ?? ok)).toEqual(
      bad.flatMap(([, code]) => [code, true]),
    )
    const words = results.filter(({ ok }) => !ok).map(({ status, message }) => [status, message])
    expect(words).toEqual(bad.map(() => [400, expect.stringMatching(/\p{L} \p{L}/u)]))
  })

  it('says for each row whether it could be stored, and what could not be foreseen in words', async () => {
    const { afterChange } = payload.collections.logs.config.hooks
    const fail: (typeof afterChange)[number] = ({ doc }) => {
      const { note } = doc as Log
      if (note) throw new Error(note)
    }
    afterChange.push(fail)
    const rows = [slot(), slot({ note: 'SQLITE_FULL: disk is full' }), slot({ note: '?' }), slot()]
    const results = await together(rows)
    afterChange.splice(afterChange.indexOf(fail), 1)
    expect(results.map(({ ok, status, code }) => [ok, status, code])).toEqual([
      [true, undefined, undefined],
      [false, 503, 'storageFailing'],
      [false, 500, 'unknown'],
      [true, undefined, undefined],
    ])
    const starts = rows.map(({ originalStart }) => originalStart ?? '')
    const { docs } = await payload.find({
      collection: 'logs',
      where: { originalStart: { in: starts } },
      depth: 0,
    })
    expect(docs.map(({ originalStart }) => originalStart).sort()).toEqual([starts[0], starts[3]])
  })

  it('refuses a heap that is too large or no list', async () => {
    const post = (slots: unknown) =>
      rest(payload, 'POST', '/api/slots/log', { as: commune, body: { slots } })
    expect((await post('all')).status).toBe(400)
    expect((await post(Array(301).fill({}))).status).toBe(400)
    expect((await rest(payload, 'POST', '/api/slots/log', { body: { slots: [] } })).status).toBe(
      401,
    )
  })
})
