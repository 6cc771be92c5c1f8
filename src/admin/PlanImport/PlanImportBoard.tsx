'use client'
import { useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { FileImport } from '@/admin/FileImport/FileImport'
import { fileImportWords } from '@/i18n/fileImportWords'
import { fill } from '@/i18n/fill'
import { planImportViewWords, planImportWords } from '@/i18n/planImportWords'
import { PLAN_TABLE } from '@/importers/plans/columns'
import { TABLE_LIMITS } from '@/importers/tableLimits'
import type { RecentImport } from '@/queries/imports/recentImports'
import type { ImportOutcome } from '../../../collections/Plans/verbs/importPlan'
import { PlansOfFile } from './PlansOfFile'
import { planRows, rowsOf } from './planRows'
import { planTiles } from './planTiles'

type Props = {
  plans: string[]
  links: { api: string; imports: string; collections: string; plans: string; tasks: string }
  recent: RecentImport[]
}

/** The tasks of a plan, out of a table. */
export function PlanImportBoard({ plans, links, recent }: Props) {
  const id = useId()
  const { language } = useTranslation().i18n
  const [plan, setPlan] = useState('')
  const words = planImportViewWords(language)
  return (
    <FileImport
      target={{
        words,
        api: links.api,
        fields: { plan },
        ready: true,
        accept: '.xlsx,.csv,.tsv,.txt',
        hint: fill(words.fileHint, {
          max: `${TABLE_LIMITS.fileBytes / 1024 / 1024} MB`,
          text: `${TABLE_LIMITS.textBytes / 1024 / 1024} MB`,
        }),
        template: { href: `${links.api}/template`, label: words.template },
        table: { kind: PLAN_TABLE, names: planImportWords(language).columns },
        tiles: (file) => planTiles(file, words, fileImportWords(language).counts, language),
        about: (file) => <PlansOfFile file={file} words={words} />,
        rows: ({ preview }: ImportOutcome) => rowsOf(preview),
        columns: planRows({ ...words, columns: planImportWords(language).columns }),
        links: (file) =>
          file.plans.flatMap(({ id: key, label, tasks }) => [
            { href: `${links.plans}/${key}`, label: fill(words.openPlan, { plan: label }) },
            {
              href: `${links.tasks}?where[or][0][and][0][plan][equals]=${key}&limit=100`,
              label: `${words.openTasks} (${tasks})`,
            },
          ]),
      }}
      importsApi={links.imports}
      collections={links.collections}
      recent={recent}
    >
      <label htmlFor={`${id}-plan`}>{words.plan}</label>
      <input
        id={`${id}-plan`}
        list={`${id}-plans`}
        value={plan}
        maxLength={500}
        autoComplete="off"
        aria-describedby={`${id}-plan-hint`}
        onChange={(event) => setPlan(event.target.value)}
      />
      <datalist id={`${id}-plans`}>
        {plans.map((name, index) => (
          <option key={index} value={name} />
        ))}
      </datalist>
      <small id={`${id}-plan-hint`}>{words.planHint}</small>
    </FileImport>
  )
}
