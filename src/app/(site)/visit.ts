import config from '@payload-config'
import { cookies } from 'next/headers'
import { createLocalReq, getPayload, type PayloadRequest } from 'payload'
import { cache } from 'react'
import { siteWords } from '@/i18n/siteWords'
import { cityNow } from '@/queries/cityClock'
import { cityNameAsSystem } from '@/queries/cityName'

/**
 * What every public page begins with, once per request: a request of nobody signed in, so that every
 * read shows what everybody may see, also to those who are; the words; and the city's today.
 */
export const visit = cache(async () => {
  const language = (await cookies()).get('payload-lng')?.value === 'en' ? 'en' : 'vi'
  const payload = await getPayload({ config })
  const req: PayloadRequest = await createLocalReq({}, payload)
  const now = await cityNow(req)
  return {
    req,
    language,
    words: siteWords(language),
    today: now.slice(0, 10),
    now,
    cityName: await cityNameAsSystem(payload),
  }
})
