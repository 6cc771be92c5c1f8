'use client'
import { X } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'

/** Where one begins to type or to choose, rather than at the button that closes. */
const FIRST = 'input:not([type="radio"]), select, textarea, input:checked'

type Props = {
  title: string
  closeLabel: string
  close: () => void
  submit: () => void
  children: ReactNode
}

/**
 * A dialog with a form of its own. The browser keeps the focus inside, Escape closes it, and the focus
 * returns to where it was, also where that was within another dialog.
 */
export function Modal({ title, closeLabel, close, submit, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const from = document.activeElement
    dialog.current?.showModal()
    dialog.current?.querySelector<HTMLElement>(FIRST)?.focus()
    return () => {
      if (from instanceof HTMLElement && from.isConnected) from.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className="cchc-series"
      aria-labelledby="cchc-series-title"
      onClose={close}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          event.stopPropagation()
          submit()
        }}
      >
        <header className="cchc-series__head">
          <h2 id="cchc-series-title">{title}</h2>
          <button
            type="button"
            className="cchc-series__close"
            aria-label={closeLabel}
            onClick={() => dialog.current?.close()}
          >
            <X aria-hidden size={20} />
          </button>
        </header>
        {children}
      </form>
    </dialog>
  )
}
