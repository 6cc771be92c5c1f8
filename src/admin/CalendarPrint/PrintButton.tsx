'use client'

/** Hands the page to the browser's printing, once its own fonts are there. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button
      type="button"
      className="cchc-button cchc-button--primary"
      onClick={() => void document.fonts.ready.then(() => window.print())}
    >
      {label}
    </button>
  )
}
