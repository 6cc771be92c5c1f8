import { createElement, type CSSProperties } from 'react'
import { channelIcon } from './channelIcons'
import './index.css'

type Props = { code: string; icon?: string | null; name: string; hideName?: boolean }

/** A channel as it looks everywhere: its colour, its icon and its name, never the colour alone. */
export function ChannelMark({ code, icon, name, hideName = false }: Props) {
  return (
    <span className="cchc-channel" style={channelColour(code)}>
      <span className="cchc-channel__icon">
        {createElement(channelIcon(icon), { size: 14, 'aria-hidden': true })}
      </span>
      <span className={hideName ? 'cchc-visually-hidden' : 'cchc-channel__name'}>{name}</span>
    </span>
  )
}

/** Sets `--cchc-channel` for the styles of an element that belongs to a channel. */
export const channelColour = (code: string): CSSProperties =>
  ({ '--cchc-channel': `var(--cchc-channel-${code}, var(--cchc-oi-black))` }) as CSSProperties
