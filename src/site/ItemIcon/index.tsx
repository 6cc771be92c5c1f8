import { createElement } from 'react'
import type { SiteChannel } from '@/domain/publicSite/siteItem'
import { channelIcon } from '@/theme/ChannelMark/channelIcons'

/** A channel's drawing, for places where its name stands beside it. */
export function ChannelIcon({ channel }: { channel: SiteChannel }) {
  return createElement(channelIcon(channel.icon), {
    size: 14,
    className: 'site-icon',
    'aria-hidden': true,
  })
}

/** A channel's drawing with its name for those who do not see it. */
export function ItemIcon({ channel }: { channel: SiteChannel }) {
  return (
    <>
      <ChannelIcon channel={channel} />
      <span className="cchc-visually-hidden">{channel.name}: </span>
    </>
  )
}
