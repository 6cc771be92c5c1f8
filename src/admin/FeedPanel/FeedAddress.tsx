'use client'
import { Check, Copy } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import type { FeedWords } from '@/i18n/vi/feeds'

/** A new address, shown once: to copy, or to open in the calendar of this device. */
export function FeedAddress({ words, address }: { words: FeedWords['own']; address: string }) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    input.current?.select()
    // Without HTTPS there is no clipboard to write to: then it is at least selected.
    await navigator.clipboard?.writeText(address)
    setCopied(!!navigator.clipboard)
  }
  return (
    <div className="cchc-feeds__new">
      <label htmlFor={id}>{words.once}</label>
      <div>
        <input ref={input} id={id} readOnly value={address} onFocus={(e) => e.target.select()} />
        <button type="button" className="cchc-button" onClick={() => void copy()}>
          {copied ? <Check size={18} aria-hidden="true" /> : <Copy size={18} aria-hidden="true" />}
          {copied ? words.copied : words.copy}
        </button>
        <a className="cchc-button" href={address.replace(/^https?:/, 'webcal:')}>
          {words.openHere}
        </a>
      </div>
    </div>
  )
}
