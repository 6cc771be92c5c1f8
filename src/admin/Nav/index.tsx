import type { PayloadRequest, ServerProps } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { modelWords } from '@/i18n/modelWords'
import { shellWords } from '@/i18n/shellWords'
import { slugs } from '@/slugs'
import { navigationOf } from './navigation'
import { NavFrame } from './NavFrame'
import './index.css'

type Props = ServerProps & { req?: PayloadRequest }

/** Navigation by job, replacing Payload's list of collections. Shows only what the role needs. */
export async function Nav({ payload, visibleEntities, i18n, req }: Props) {
  const user = req?.user
  if (!user) return null
  const words = shellWords(i18n.language)
  const model = modelWords(i18n.language)
  const { routes, admin } = payload.config
  const views = Object.values(admin.components.views ?? {}).flatMap((view) =>
    view && 'path' in view && view.path ? [view.path] : [],
  )
  const agencyId = idOf(user.agency)
  const agency = agencyId
    ? await payload.findByID({
        collection: slugs.agencies,
        id: agencyId,
        depth: 0,
        select: { name: true },
        disableErrors: true,
        overrideAccess: false,
        req,
      })
    : null
  return (
    <NavFrame
      words={words}
      adminRoute={routes.admin}
      language={i18n.language === 'en' ? 'en' : 'vi'}
      person={{ name: user.name, role: model.roles[user.role], agency: agency?.name ?? '' }}
      jobs={navigationOf({
        role: user.role,
        words,
        adminRoute: routes.admin,
        visible: visibleEntities ?? { collections: [], globals: [] },
        views,
      })}
    />
  )
}
