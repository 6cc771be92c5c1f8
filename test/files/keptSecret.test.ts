import { afterAll, describe, expect, it } from '@jest/globals'
import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { keptSecret } from '@/files/keptSecret'

const folder = mkdtempSync(path.join(tmpdir(), 'cchc-secret-'))
const inside = (name: string) => path.join(folder, name, 'secret')
afterAll(() => rmSync(folder, { recursive: true }))

describe('a secret that is kept', () => {
  it('is made once, for its owner only, with nothing else left beside it', () => {
    const file = inside('new')
    const made = keptSecret(file)
    expect(made).toMatch(/^[0-9a-f]{64}$/)
    expect(keptSecret(file)).toBe(made)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(path.dirname(file))).toEqual(['secret'])
  })

  it('is that of the other process which put its own in place meanwhile', () => {
    const file = inside('two')
    let others = ''
    const made = keptSecret(file, () => {
      others = keptSecret(file)
      return 'too late'
    })
    expect([made, keptSecret(file)]).toEqual([others, others])
  })

  it('is made where a crash has left an empty file, again the same for two', () => {
    const file = inside('empty')
    keptSecret(file)
    writeFileSync(file, '')
    const made = keptSecret(file, () => {
      appendFileSync(file, 'others\n')
      return 'too late'
    })
    expect([made, keptSecret(file)]).toEqual(['others', 'others'])
    writeFileSync(file, '')
    expect(keptSecret(file)).toMatch(/^[0-9a-f]{64}$/)
  })

  it('may be one that somebody wrote there', () => {
    const file = inside('given')
    keptSecret(file)
    writeFileSync(file, 'my own\n')
    expect(keptSecret(file)).toBe('my own')
  })
})
