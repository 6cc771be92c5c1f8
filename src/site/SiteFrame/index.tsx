import type { ReactNode } from 'react'
import { fill } from '@/i18n/fill'
import type { SiteWords } from '@/i18n/vi/site'
import { Emblem } from '@/theme/Emblem'
import './index.css'

type Props = { words: SiteWords; cityName: string; otherLanguageHref: string; children: ReactNode }

/** Head and foot of every public page. */
export function SiteFrame({ words, cityName, otherLanguageHref, children }: Props) {
  const city = fill(words.city, { city: cityName })
  return (
    <>
      <a className="site-skip" href="#noi-dung">
        {words.skip}
      </a>
      <header className="site-head">
        <div className="site-width site-head__row">
          <a className="site-head__brand" href="/">
            <Emblem size={40} />
            <span>
              <small>{city}</small>
              <strong>{words.name}</strong>
            </span>
          </a>
          <nav className="site-head__nav" aria-label={words.nav.label}>
            <a href="/">{words.nav.home}</a>
            <a href="/lich">{words.nav.calendar}</a>
            <a href="/admin">{words.nav.signIn}</a>
            <a href={otherLanguageHref} lang={words.language === 'English' ? 'en' : 'vi'}>
              {words.language}
            </a>
          </nav>
        </div>
      </header>
      <main id="noi-dung" className="site-width" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-foot">
        <div className="site-width">
          <p>{fill(words.footer.owner, { city })}</p>
          <p>{words.footer.open}</p>
        </div>
      </footer>
    </>
  )
}
