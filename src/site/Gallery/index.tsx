import type { SiteMedia } from '@/domain/publicSite/siteItem'
import './index.css'

/** Pictures as a gallery of real thumbnails, each over its description; each opens its full size. */
export function Gallery({ media }: { media: SiteMedia[] }) {
  return (
    <ul className="site-gallery">
      {media.map((item) => {
        const [small] = item.copies
        return (
          <li key={item.id}>
            <a href={item.url} className="site-gallery__item">
              <img
                src={small?.url ?? item.url}
                srcSet={item.copies.map(({ url, width }) => `${url} ${width}w`).join(', ')}
                sizes="(min-width: 900px) 280px, 45vw"
                width={small?.width}
                height={small?.height}
                alt=""
                loading="lazy"
                decoding="async"
              />
              <span>{item.alt}</span>
              {item.caption && <small>{item.caption}</small>}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
