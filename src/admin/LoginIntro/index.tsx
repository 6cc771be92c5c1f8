import type { ServerProps } from 'payload'
import { shellWords } from '@/i18n/shellWords'
import './index.css'

export function LoginIntro({ i18n }: ServerProps) {
  return <p className="cchc-login-intro">{shellWords(i18n.language).signIn.intro}</p>
}
