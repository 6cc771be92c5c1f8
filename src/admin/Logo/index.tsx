import type { ServerProps } from 'payload'
import { cityNameAsSystem } from '@/queries/cityName'
import { fill } from '@/i18n/fill'
import { shellWords } from '@/i18n/shellWords'
import { Emblem } from '@/theme/Emblem'
import './index.css'

/** Name and mark on the sign-in page and its neighbours. */
export async function Logo({ payload, i18n }: ServerProps) {
  const words = shellWords(i18n.language)
  return (
    <div className="cchc-logo">
      <Emblem size={56} />
      <p className="cchc-logo__city">
        {fill(words.city, { city: await cityNameAsSystem(payload) })}
      </p>
      <h1 className="cchc-logo__name">{words.productLong}</h1>
    </div>
  )
}
