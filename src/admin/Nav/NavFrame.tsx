'use client'
import { useNav, useWindowInfo } from '@payloadcms/ui'
import { X } from 'lucide-react'
import type { ShellWords } from '@/i18n/vi/shell'
import { Emblem } from '@/theme/Emblem'
import type { NavJob } from './navigation'
import { NavAccount, type Person } from './NavAccount'
import { NavJobs } from './NavJobs'

type Props = {
  words: ShellWords
  adminRoute: string
  language: 'vi' | 'en'
  person: Person
  jobs: NavJob[]
}

/**
 * The drawer Payload opens and closes (its classes), with our content. From 1025 px on it is no drawer:
 * it always stands beside the page (index.css), hence it is never inert there.
 */
export function NavFrame({ words, adminRoute, language, person, jobs }: Props) {
  const { hydrated, navOpen, navRef, setNavOpen, shouldAnimate } = useNav()
  const { breakpoints } = useWindowInfo()
  const classes = [
    'nav',
    'cchc-nav',
    navOpen && 'nav--nav-open',
    shouldAnimate && 'nav--nav-animate',
    hydrated && 'nav--nav-hydrated',
  ]
  return (
    <aside
      className={classes.filter(Boolean).join(' ')}
      inert={(!!breakpoints?.m && !navOpen) || undefined}
    >
      <div className="cchc-nav__scroll" ref={navRef}>
        <div className="cchc-nav__brand">
          <Emblem size={32} />
          <span>{words.product}</span>
          <button
            type="button"
            className="cchc-nav__close"
            aria-label={words.closeMenu}
            onClick={() => setNavOpen(false)}
          >
            <X size={22} aria-hidden="true" />
          </button>
        </div>
        <NavJobs jobs={jobs} words={words} />
        <NavAccount words={words} adminRoute={adminRoute} language={language} person={person} />
      </div>
    </aside>
  )
}
