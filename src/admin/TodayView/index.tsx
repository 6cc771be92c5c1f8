import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import { AdminPage } from '@/admin/AdminPage'
import { signedIn } from '@/admin/signedIn'
import { isCivilDate } from '@/domain/calendar/civilDate'
import { logging as en } from '@/i18n/en/logging'
import { inLanguage } from '@/i18n/inLanguage'
import { modelWords } from '@/i18n/modelWords'
import { shellWords } from '@/i18n/shellWords'
import { logging as vi } from '@/i18n/vi/logging'
import { cityNow } from '@/queries/cityClock'
import { reportableAgencies } from '@/queries/reportableAgencies'
import { slotsOfDay } from '@/queries/slotsOfDay'
import { subtreeOf } from '@/queries/subtreeOf'
import { DemoBadge } from '@/theme/DemoBadge'
import { TodayScreen } from './TodayScreen'
import './index.css'

export const TODAY_PATH = '/nhat-ky/hom-nay'

/**
 * The slots of one day (`?ngay=2018-03-05`, today without it) for the person's own stations; those who
 * see the whole city may name another agency (`?coquan=CODE`).
 */
export async function TodayView(view: AdminViewServerProps) {
  const req = signedIn(view, TODAY_PATH)
  const { ngay, coquan } = view.searchParams ?? {}
  const today = (await cityNow(req)).slice(0, 10)
  const date = isCivilDate(ngay) ? ngay : today
  const agencies = may(req.user.role, 'seeTheWholeCity')
    ? await reportableAgencies(req, { from: date, to: date })
    : undefined
  const asked = agencies?.find(({ code }) => code === coquan)?.code ?? ''
  const reached = asked ? await subtreeOf(req, asked) : await ownSubtree(req)
  const day = await slotsOfDay(req, { date, agencies: reached })
  const { language } = req.i18n
  const { reasons, origins, measures } = namesOf(language)
  const shell = shellWords(language)
  const { admin, api } = req.payload.config.routes
  return (
    <AdminPage view={view}>
      <Gutter className="cchc-today">
        {day.demo && <DemoBadge label={shell.demo} note={shell.demoNote} />}
        <TodayScreen
          key={`${date}.${asked}`}
          agencies={agencies}
          agency={asked}
          day={day}
          today={today}
          words={inLanguage({ vi, en }, language)}
          names={{ reasons, origins, measures }}
          language={language === 'en' ? 'en' : 'vi'}
          person={req.user.name}
          mayLog={may(req.user.role, 'keepLogs')}
          api={api}
          self={admin + TODAY_PATH}
          calendar={`${admin}/lich`}
        />
      </Gutter>
    </AdminPage>
  )
}

function namesOf(language: string) {
  const { logReasons, origins, measures } = modelWords(language)
  return { reasons: logReasons, origins, measures }
}
