import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import path from 'node:path'
import { buildConfig } from 'payload'
import { closeInternals } from '@/access/closeInternals'
import { guardEndpoints } from '@/endpoints/guard/guardEndpoints'
import { noPicture } from '@/endpoints/noPicture'
import { reportEndpoint } from '@/endpoints/report'
import { env } from '@/env'
import { FILE_LIMIT, UPLOAD_LIMIT } from '@/files/uploadLimits'
import { payload as payloadWords } from '@/i18n/vi/payload'
import { shellWords } from '@/i18n/shellWords'
import { database } from '@/server/database'
import { logger } from '@/server/logger'
import { noEmail } from '@/server/noEmail'
import { calendarEndpoint } from '@/endpoints/calendar'
import { writingAsUnits } from '@/endpoints/writingAsUnits'
import { answerDatabaseErrors } from '@/hooks/answerDatabaseErrors'
import { guarded } from '@/hooks/guarded'
import { ours } from '@/hooks/ours'
import { slugs } from '@/slugs'
import { Activities } from './collections/Activities'
import { Agencies } from './collections/Agencies'
import { AgencyGroups } from './collections/AgencyGroups'
import { AgencyReports } from './collections/AgencyReports'
import { Channels } from './collections/Channels'
import { Feeds } from './collections/Feeds'
import { Holidays } from './collections/Holidays'
import { Logs } from './collections/Logs'
import { slotEndpoints } from './collections/Logs/endpoints/slots'
import { ImportChanges } from './collections/ImportChanges'
import { ImportMappings } from './collections/ImportMappings'
import { Imports } from './collections/Imports'
import { Media } from './collections/Media'
import { payloadSharp } from './collections/Media/resizing/payloadSharp'
import { OccurrenceExceptions } from './collections/OccurrenceExceptions'
import { Plans } from './collections/Plans'
import { SeriesChanges } from './collections/SeriesChanges'
import { SavedFilters } from './collections/SavedFilters'
import { Settings } from './collections/Settings'
import { Tasks } from './collections/Tasks'
import { Topics } from './collections/Topics'
import { Users } from './collections/Users'

const root = process.cwd()

const config = buildConfig({
  secret: env.secret,
  serverURL: env.serverUrl,
  db: database(),
  sharp: payloadSharp,
  logger,
  email: noEmail,
  i18n: {
    supportedLanguages: { vi, en },
    fallbackLanguage: 'vi',
    translations: { vi: payloadWords },
  },
  graphQL: { disable: true },
  telemetry: false,
  maxDepth: 4,
  hooks: { afterError: [answerDatabaseErrors] },
  typescript: {
    outputFile: path.resolve(root, 'src/payload-types.ts'),
    autoGenerate: env.nodeEnv !== 'test',
  },
  collections: [
    Activities,
    OccurrenceExceptions,
    SeriesChanges,
    Logs,
    Plans,
    Tasks,
    AgencyReports,
    Media,
    Agencies,
    AgencyGroups,
    Holidays,
    Topics,
    Channels,
    SavedFilters,
    Imports,
    ImportChanges,
    ImportMappings,
    Users,
    Feeds,
  ].map(guarded),
  globals: [Settings],
  endpoints: [calendarEndpoint, ...slotEndpoints, reportEndpoint, noPicture].map(ours),
  upload: {
    limits: { fileSize: FILE_LIMIT },
    requestSizeLimit: UPLOAD_LIMIT,
    abortOnLimit: true,
  },
  bodyParser: { limits: { fileSize: 20 * 1024 * 1024 } },
  admin: {
    user: slugs.users,
    dateFormat: 'dd/MM/yyyy',
    // Payload's own default asks gravatar.com: no page of ours asks anybody else.
    avatar: 'default',
    meta: {
      defaultOGImageType: 'off',
      titleSuffix: `· ${shellWords().product}`,
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/emblem.svg' }],
    },
    components: {
      Nav: '/src/admin/Nav/index.tsx#Nav',
      graphics: {
        Logo: '/src/admin/Logo/index.tsx#Logo',
        Icon: '/src/admin/Icon/index.tsx#Icon',
      },
      beforeLogin: ['/src/admin/LoginIntro/index.tsx#LoginIntro'],
      afterLogin: ['/src/admin/LoginHelp/index.tsx#LoginHelp'],
      views: {
        dashboard: { Component: '/src/admin/Desk/index.tsx#Desk' },
        reports: { Component: '/src/admin/ReportView/index.tsx#ReportView', path: '/bao-cao' },
        calendar: {
          Component: '/src/admin/CalendarView/index.tsx#CalendarView',
          path: '/lich',
          exact: true, // else it would answer for what lies below it
        },
        calendarPrint: {
          Component: '/src/admin/CalendarPrint/index.tsx#CalendarPrint',
          path: '/lich/in',
        },
        icsImport: {
          Component: '/src/admin/IcsImport/index.tsx#IcsImport',
          path: '/hoat-dong/nhap',
        },
        planImport: {
          Component: '/src/admin/PlanImport/index.tsx#PlanImport',
          path: '/ke-hoach/nhap',
        },
        feeds: { Component: '/src/admin/FeedPanel/index.tsx#FeedPanel', path: '/lich-rieng' },
        today: { Component: '/src/admin/TodayView/index.tsx#TodayView', path: '/nhat-ky/hom-nay' },
      },
    },
    importMap: {
      baseDir: root,
      importMapFile: path.resolve(root, 'src/app/(payload)/admin/importMap.js'),
    },
  },
})

export default config.then(closeInternals).then(writingAsUnits).then(guardEndpoints)
