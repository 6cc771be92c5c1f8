import { fill } from '@/i18n/fill'
import type { SiteWords } from '@/i18n/vi/site'
import type { SiteMedia } from '@/domain/publicSite/siteItem'
import './index.css'

/** One picture, sound, clip or document, with its transcript where there is one. */
export function MediaItem({ media, words }: { media: SiteMedia; words: SiteWords }) {
  return (
    <figure className="site-media">
      <Player media={media} words={words} />
      <figcaption>
        {media.caption ?? media.alt}
        {media.transcript && (
          <details>
            <summary>{words.activity.transcript}</summary>
            <p>{media.transcript}</p>
          </details>
        )}
      </figcaption>
    </figure>
  )
}

function Player({ media, words }: { media: SiteMedia; words: SiteWords }) {
  const largest = media.copies.at(-1)
  switch (media.kind) {
    case 'image':
      return (
        <img
          src={largest?.url ?? media.url}
          srcSet={media.copies.map(({ url, width }) => `${url} ${width}w`).join(', ')}
          sizes="(min-width: 900px) 720px, 100vw"
          width={largest?.width}
          height={largest?.height}
          alt={media.alt}
          decoding="async"
        />
      )
    case 'audio':
      return <audio controls preload="none" src={media.url} aria-label={media.alt} />
    case 'video':
      return <video controls preload="metadata" src={media.url} aria-label={media.alt} />
    case 'document':
      return (
        <a className="cchc-button" href={media.url}>
          {fill(words.activity.open, { name: media.filename })}
        </a>
      )
  }
}
