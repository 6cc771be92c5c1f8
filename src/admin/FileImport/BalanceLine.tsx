import { useTranslation } from '@payloadcms/ui'
import { balanceSentence, type BalanceWords } from '@/i18n/balanceSentence'
import { fill } from '@/i18n/fill'
import { formatNumber } from '@/i18n/formatNumber'
import type { FileImportWords } from '@/i18n/vi/fileImport'
import type { CheckedFile } from './importTarget'
import { placeIn } from './placeIn'

type Props = {
  file: Pick<CheckedFile, 'balance' | 'left'>
  own: BalanceWords
  words: FileImportWords
}

/** What became of all rows of the file, and on demand each that was not taken, with the reason. */
export function BalanceLine({ file: { balance, left }, own, words }: Props) {
  const { language } = useTranslation().i18n
  const fates = [...new Set(left.map(({ fate }) => fate))]
  const place = placeIn(left)
  return (
    <div className="cchc-import__balance">
      <p aria-live="polite">{balanceSentence(balance, own, language)}</p>
      {fates.length > 0 && (
        <details>
          <summary>{words.left}</summary>
          {fates.map((fate) => {
            const rows = left.filter((row) => row.fate === fate)
            const all = formatNumber(balance.fates[fate] ?? 0, language)
            const shown = formatNumber(rows.length, language)
            return (
              <section key={fate}>
                <h3>
                  {own.reasons[fate] ?? fate} ({all})
                </h3>
                <ul>
                  {rows.map((row, index) => (
                    <li key={index}>
                      <span>{place(row, words.row)}</span> {row.text}
                    </li>
                  ))}
                </ul>
                {shown !== all && <p>{fill(words.shown, { shown, all })}</p>}
              </section>
            )
          })}
        </details>
      )}
    </div>
  )
}
