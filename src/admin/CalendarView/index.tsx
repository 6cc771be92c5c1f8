import type { AdminViewServerProps } from 'payload'
import { may } from '@/access/permissions'
import { AdminPage } from '@/admin/AdminPage'
import { PRINT_PATH } from '@/admin/CalendarPrint'
import { signedIn } from '@/admin/signedIn'
import { ACTIVITY_STATES } from '@/domain/workflow/activityStates'
import { calendar as en } from '@/i18n/en/calendar'
import { model as modelEn } from '@/i18n/en/model'
import { inLanguage } from '@/i18n/inLanguage'
import { calendar as vi } from '@/i18n/vi/calendar'
import { model as modelVi } from '@/i18n/vi/model'
import { calendarFilters } from '@/queries/calendarFilters'
import { cityNow } from '@/queries/cityClock'
import { cityToday } from '@/queries/cityToday'
import { newActivityChoices } from '@/queries/newActivityChoices'
import { slugs } from '@/slugs'
import { CalendarBoard } from './CalendarBoard'
import { readAddress } from './calendarAddress'

export const CALENDAR_PATH = '/lich'

/** The admin's calendar: everything this person may see, filtered through the address. */
export async function CalendarView(view: AdminViewServerProps) {
  const req = signedIn(view, CALENDAR_PATH)
  const language = req.i18n.language === 'en' ? 'en' : 'vi'
  const words = inLanguage({ vi, en }, language)
  const states = inLanguage({ vi: modelVi, en: modelEn }, language).activityStates
  const today = await cityToday(req)
  // A month's grid needs a desk; on a phone the days stand one below the other.
  const phone = /Mobi/.test(req.headers.get('user-agent') ?? '')
  const { admin, api } = req.payload.config.routes
  return (
    <AdminPage view={view}>
      <CalendarBoard
        words={words}
        language={language}
        today={today}
        now={await cityNow(req)}
        choices={await newActivityChoices(req)}
        person={req.user.id}
        phone={phone}
        start={readAddress(view.searchParams ?? {}, { today, view: phone ? 'list' : 'month' })}
        filters={await calendarFilters(req)}
        states={ACTIVITY_STATES.map((value) => ({ value, label: states[value] }))}
        links={{
          api: `${api}/calendar`,
          activitiesApi: `${api}/${slugs.activities}`,
          changesApi: `${api}/${slugs.seriesChanges}`,
          saved: `${api}/${slugs.savedFilters}`,
          self: `${admin}${CALENDAR_PATH}`,
          print: `${admin}${PRINT_PATH}`,
          activities: `${admin}/collections/${slugs.activities}`,
          slots: may(req.user.role, 'keepLogs') ? `${admin}/nhat-ky/hom-nay` : null,
          create: may(req.user.role, 'prepareActivities')
            ? `${admin}/collections/${slugs.activities}/create`
            : null,
        }}
      />
    </AdminPage>
  )
}
