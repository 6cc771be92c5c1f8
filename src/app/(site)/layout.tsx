import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { env } from '@/env'
import { SiteFrame } from '@/site/SiteFrame'
import { visit } from './visit'
import '@/theme/fonts.css'
import '@/theme/tokens.css'
import '@/theme/button.css'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await visit()
  return {
    title: { default: words.name, template: `%s · ${words.name}` },
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/emblem.svg' }],
    ...(env.serverUrl ? { metadataBase: new URL(env.serverUrl) } : {}),
  }
}

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const { words, language, cityName } = await visit()
  return (
    <html lang={language}>
      <body>
        <SiteFrame
          words={words}
          cityName={cityName}
          otherLanguageHref={`/ngon-ngu?lang=${language === 'en' ? 'vi' : 'en'}`}
        >
          {children}
        </SiteFrame>
      </body>
    </html>
  )
}
