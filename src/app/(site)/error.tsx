'use client'
import { siteWords } from '@/i18n/siteWords'

/** Drawn in the browser, where the page's own language is what is known. */
export default function SiteError({ reset }: { reset: () => void }) {
  const language = typeof document === 'undefined' ? 'vi' : document.documentElement.lang
  const { error } = siteWords(language)
  return (
    <div role="alert">
      <h1>{error.title}</h1>
      <p className="site-note">{error.text}</p>
      <button className="cchc-button" type="button" onClick={reset}>
        {error.retry}
      </button>
    </div>
  )
}
