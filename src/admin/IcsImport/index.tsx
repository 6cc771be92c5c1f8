import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { idOf } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import { AdminPage } from '@/admin/AdminPage'
import '@/admin/FileImport/index.css'
import '@/admin/SeriesChange/index.css'
import { signedIn } from '@/admin/signedIn'
import { icsImportWords } from '@/i18n/icsImportWords'
import { agenciesToWriteFor } from '@/queries/agenciesToWriteFor'
import { calendarFilters } from '@/queries/calendarFilters'
import { recentImports } from '@/queries/imports/recentImports'
import { slugs } from '@/slugs'
import { IcsImportBoard } from './IcsImportBoard'

export const ICS_IMPORT_PATH = '/hoat-dong/nhap'

/** Brings a calendar file of another program in: checked on screen first, then imported as drafts. */
export async function IcsImport(view: AdminViewServerProps) {
  const req = signedIn(view, ICS_IMPORT_PATH)
  if (!may(req.user.role, 'prepareActivities')) notFound()
  const { language } = req.i18n
  const { channels } = await calendarFilters(req)
  const { admin, api } = req.payload.config.routes
  return (
    <AdminPage view={view}>
      <div className="gutter--left gutter--right cchc-import">
        <h1>{icsImportWords(language).title}</h1>
        <IcsImportBoard
          agencies={await agenciesToWriteFor(req)}
          ownAgency={idOf(req.user.agency) ?? ''}
          channels={channels.map(({ value, nameVi, nameEn }) => ({
            value,
            label: language === 'en' ? nameEn : nameVi,
          }))}
          links={{
            api: `${api}/${slugs.activities}/import-ics`,
            imports: `${api}/${slugs.imports}`,
            collections: `${admin}/collections`,
            activities: `${admin}/collections/${slugs.activities}?sort=-createdAt`,
            calendar: `${admin}/lich`,
          }}
          recent={await recentImports(req, 'calendar')}
        />
      </div>
    </AdminPage>
  )
}
