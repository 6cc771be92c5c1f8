'use client'

/** Hands the page to the browser's printing. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button
      type="button"
      className="cchc-button cchc-button--primary"
      onClick={() => window.print()}
    >
      {label}
    </button>
  )
}
