import { FlaskConical } from 'lucide-react'
import './index.css'

/** Marks demonstration data wherever it is shown; with a note it becomes a banner. */
export function DemoBadge({ label, note }: { label: string; note?: string }) {
  if (!note) {
    return (
      <span className="cchc-demo">
        <FlaskConical size={13} aria-hidden="true" />
        {label}
      </span>
    )
  }
  return (
    <p className="cchc-demo cchc-demo--banner">
      <FlaskConical size={16} aria-hidden="true" />
      <span>
        <strong>{label}.</strong> {note}
      </span>
    </p>
  )
}
