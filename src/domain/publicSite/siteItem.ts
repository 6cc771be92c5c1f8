/** One occurrence as the public site shows it. Times are local, `YYYY-MM-DDTHH:mm`. */
export type SiteItem = {
  key: string
  href: string
  title: string
  start: string
  end: string
  channel: SiteChannel
  agencyName: string
  change: 'cancelled' | 'postponed' | 'moved' | null
  demo: boolean
}

export type SiteChannel = { code: string; icon: string; name: string }

export type SiteDay = {
  /** `YYYY-MM-DD` */
  date: string
  href: string
  total: number
  /** All of them, or none when there are too many to list: then `groups` sum them up. */
  items: SiteItem[]
  groups: { channel: SiteChannel; count: number; href: string }[]
}

export type SiteMedia = {
  id: string
  kind: 'image' | 'audio' | 'video' | 'document'
  url: string
  alt: string
  caption: string | null
  transcript: string | null
  filename: string
  mimeType: string
  /** Smaller copies of a picture, the smallest first. */
  copies: { url: string; width: number; height: number }[]
}
