'use client'
import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { FileImport } from '@/admin/FileImport/FileImport'
import { fileImportWords } from '@/i18n/fileImportWords'
import { fill } from '@/i18n/fill'
import { formatNumber } from '@/i18n/formatNumber'
import { icsImportWords } from '@/i18n/icsImportWords'
import { ICS_LIMITS } from '@/importers/ics/limits'
import type { AgencyChoice } from '@/queries/agenciesToWriteFor'
import type { RecentImport } from '@/queries/imports/recentImports'
import type { IcsImportOutcome } from '../../../collections/Activities/verbs/importIcs'
import { AboutCalendar } from './AboutCalendar'
import { IcsTarget } from './IcsTarget'
import { icsRows } from './icsRows'

type Props = {
  agencies: AgencyChoice[]
  /** Where it goes unless another is chosen; '' for who works at none. */
  ownAgency: string
  channels: { value: string; label: string }[]
  links: { api: string; imports: string; collections: string; activities: string; calendar: string }
  recent: RecentImport[]
}

/** The events of a calendar file, as drafts of one agency and one channel. */
export function IcsImportBoard({ agencies, ownAgency, channels, links, recent }: Props) {
  const { language } = useTranslation().i18n
  const [chosen, setChosen] = useState({ agency: ownAgency, channel: '', isPublic: false })
  const words = icsImportWords(language)
  const { counts } = fileImportWords(language)
  const { agency, channel, isPublic } = chosen
  const number = (value: number) => formatNumber(value, language)
  return (
    <FileImport
      target={{
        words,
        api: links.api,
        fields: { agency, channel, public: isPublic ? '1' : '' },
        ready: agency !== '' && channel !== '',
        accept: '.ics,.ical,text/calendar',
        hint: fill(words.fileHint, {
          max: `${ICS_LIMITS.fileBytes / 1024 / 1024} MB`,
          events: ICS_LIMITS.events,
        }),
        tiles: ({ created, updated, unchanged, skipped }) => [
          { label: counts.created, value: number(created) },
          { label: counts.updated, value: number(updated) },
          { label: counts.unchanged, value: number(unchanged) },
          { label: words.skipped, value: number(skipped), tone: skipped > 0 && 'warn' },
        ],
        about: (file: IcsImportOutcome) => <AboutCalendar file={file} words={words} />,
        rows: ({ rows }: IcsImportOutcome) => rows.map((row) => ({ ...row, row: row.line })),
        columns: icsRows(words),
        links: () => [
          { href: links.activities, label: words.openActivities },
          { href: links.calendar, label: words.openCalendar },
        ],
      }}
      importsApi={links.imports}
      collections={links.collections}
      recent={recent}
    >
      <IcsTarget
        words={words}
        choices={{ agencies, channels }}
        chosen={chosen}
        onChange={(change) => setChosen({ ...chosen, ...change })}
      />
    </FileImport>
  )
}
