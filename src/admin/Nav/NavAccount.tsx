'use client'
import { Link, useTranslation } from '@payloadcms/ui'
import { CircleUserRound, LogOut } from 'lucide-react'
import type { ShellWords } from '@/i18n/vi/shell'

export type Person = { name: string; role: string; agency: string }

type Props = { words: ShellWords; adminRoute: string; language: 'vi' | 'en'; person: Person }

/** Who is signed in, the language, and the way out. */
export function NavAccount({ words, adminRoute, language, person }: Props) {
  const { switchLanguage } = useTranslation()
  return (
    <div className="cchc-nav__account">
      <Link href={`${adminRoute}/account`} prefetch={false} className="cchc-nav__person">
        <CircleUserRound size={20} aria-hidden="true" />
        <span>
          <strong>{person.name}</strong>
          <small>{person.role}</small>
          {person.agency && <small>{person.agency}</small>}
        </span>
      </Link>
      <div className="cchc-nav__row">
        <div className="cchc-nav__languages" role="group" aria-label={words.language}>
          {(['vi', 'en'] as const).map((each) => (
            <button
              key={each}
              type="button"
              lang={each}
              aria-pressed={each === language}
              onClick={() => void switchLanguage?.(each)}
            >
              {words.languages[each]}
            </button>
          ))}
        </div>
        <Link href={`${adminRoute}/logout`} prefetch={false} className="cchc-nav__out">
          <LogOut size={16} aria-hidden="true" />
          {words.logOut}
        </Link>
      </div>
    </div>
  )
}
