import type { AdminViewServerProps } from 'payload'
import { AdminPage } from '@/admin/AdminPage'
import { signedIn } from '@/admin/signedIn'
import { feedWords } from '@/i18n/feedWords'
import { ownFeeds } from '@/queries/feeds/ownFeeds'
import { slugs } from '@/slugs'
import { FeedBoard } from './FeedBoard'
import './index.css'

export const FEEDS_PATH = '/lich-rieng'

/** One's private calendars: made, changed and stopped here. */
export async function FeedPanel(view: AdminViewServerProps) {
  const req = signedIn(view, FEEDS_PATH)
  const words = feedWords(req.i18n.language).own
  const { admin, api } = req.payload.config.routes
  return (
    <AdminPage view={view}>
      <div className="gutter--left gutter--right cchc-feeds">
        <p>
          <a href={`${admin}/lich`}>← {words.back}</a>
        </p>
        <h1>{words.title}</h1>
        <FeedBoard words={words} feeds={await ownFeeds(req)} api={`${api}/${slugs.feeds}`} />
      </div>
    </AdminPage>
  )
}
