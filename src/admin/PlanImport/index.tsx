import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { may } from '@/access/permissions'
import { AdminPage } from '@/admin/AdminPage'
import '@/admin/FileImport/index.css'
import '@/admin/SeriesChange/index.css'
import { signedIn } from '@/admin/signedIn'
import { planImportViewWords } from '@/i18n/planImportWords'
import { recentImports } from '@/queries/imports/recentImports'
import { planNames } from '@/queries/planNames'
import { slugs } from '@/slugs'
import { PlanImportBoard } from './PlanImportBoard'

export const PLAN_IMPORT_PATH = '/ke-hoach/nhap'

/** Brings the table of a plan's tasks in from a file: checked on screen first, then imported. */
export async function PlanImport(view: AdminViewServerProps) {
  const req = signedIn(view, PLAN_IMPORT_PATH)
  if (!may(req.user.role, 'keepPlans')) notFound()
  const { admin, api } = req.payload.config.routes
  return (
    <AdminPage view={view}>
      <div className="gutter--left gutter--right cchc-import">
        <h1>{planImportViewWords(req.i18n.language).title}</h1>
        <PlanImportBoard
          plans={await planNames(req)}
          links={{
            api: `${api}/${slugs.plans}/import`,
            imports: `${api}/${slugs.imports}`,
            collections: `${admin}/collections`,
            plans: `${admin}/collections/${slugs.plans}`,
            tasks: `${admin}/collections/${slugs.tasks}`,
          }}
          recent={await recentImports(req, 'plans')}
        />
      </div>
    </AdminPage>
  )
}
