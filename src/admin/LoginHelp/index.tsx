import type { ServerProps } from 'payload'
import { shellWords } from '@/i18n/shellWords'
import './index.css'

/** Whom to ask, and the way to the public calendar for those who came here by mistake. */
export function LoginHelp({ i18n }: ServerProps) {
  const { signIn } = shellWords(i18n.language)
  return (
    <div className="cchc-login-help">
      <p>{signIn.help}</p>
      <p>
        <a href="/">{signIn.publicSite}</a>
      </p>
    </div>
  )
}
