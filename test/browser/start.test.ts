import { describe, expect, it } from '@jest/globals'
import { BASE_URL } from '../helpers/browser'

describe('the started application', () => {
  it('says that it is alive and ready', async () => {
    expect((await fetch(`${BASE_URL}/healthz`)).status).toBe(200)
    expect((await fetch(`${BASE_URL}/readyz`)).status).toBe(200)
  })
})
