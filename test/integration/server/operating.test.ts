import { afterEach, describe, expect, it } from '@jest/globals'
import express, { type Express } from 'express'
import { once } from 'node:events'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { APIError } from 'payload'
import { env } from '@/env'
import { frontDoor } from '@/server/frontDoor'
import { logMethod } from '@/server/logger'
import { warnOfUnknownProxy } from '@/server/middleware/warnOfUnknownProxy'
import { getTestPayload } from '../../helpers/getTestPayload'

let server: Server | undefined

async function open(front: Express): Promise<string> {
  server = front.listen(0)
  await once(server, 'listening')
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

afterEach(() => {
  server?.close()
  server?.closeAllConnections()
})

describe('readiness', () => {
  it('is denied while uploads cannot be stored, once in the log each way', async () => {
    const payload = await getTestPayload()
    mkdirSync(env.mediaDir, { recursive: true })
    const lines: unknown[] = []
    const log = (words: unknown) => lines.push(words)
    const telling = { ...payload, db: payload.db, logger: { error: log, info: log } } as never
    const url = await open(frontDoor({ payload: telling, handle: (_req, res) => void res.end() }))
    const asked = async () => (await fetch(`${url}/readyz`)).status
    expect(await asked()).toBe(200)
    renameSync(env.mediaDir, `${env.mediaDir}.away`)
    writeFileSync(env.mediaDir, 'in its place')
    expect([await asked(), await asked()]).toEqual([503, 503])
    rmSync(env.mediaDir)
    renameSync(`${env.mediaDir}.away`, env.mediaDir)
    expect([await asked(), await asked()]).toEqual([200, 200])
    expect(lines).toEqual([
      `not ready: MEDIA_DIR: ${env.mediaDir} is full or cannot be written`,
      'ready again',
    ])
  })
})

describe('a proxy that nobody has declared', () => {
  it('is told once in the log, with the variable to set', async () => {
    const told: string[] = []
    const front = express()
    front.use(warnOfUnknownProxy(0, (words) => told.push(words)))
    front.use(warnOfUnknownProxy(1, (words) => told.push(`declared: ${words}`)))
    front.use((_req, res) => void res.end())
    const url = await open(front)
    await fetch(url)
    expect(told).toEqual([])
    for (const from of ['203.0.113.1', '203.0.113.2']) {
      await fetch(url, { headers: { 'X-Forwarded-For': from } })
    }
    expect(told).toEqual([expect.stringMatching(/^TRUSTED_PROXIES is 0/)])
  })
})

describe('the log', () => {
  it('tells of a refusal in one line without a stack, and of a failure as it is', () => {
    const told: unknown[] = []
    const info = (words: unknown) => told.push(['info', words])
    const log = (words: unknown) => told.push(['as it is', words])
    const refused = new APIError('The email or password is incorrect.', 401)
    const failed = new APIError('broken', 500)
    for (const words of [{ err: refused }, refused, { err: failed }, { msg: 'x' }, 'x']) {
      logMethod.call({ info }, [words], log)
    }
    const line = ['info', { msg: `401: ${refused.message}` }]
    const rest = [{ err: failed }, { msg: 'x' }, 'x'].map((words) => ['as it is', words])
    expect(told).toEqual([line, line, ...rest])
  })
})
