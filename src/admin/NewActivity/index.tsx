'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { Modal } from '@/admin/SeriesChange/Modal'
import { createActivity, type SeriesApi } from '@/admin/SeriesChange/seriesApi'
import { startOf, WhenFields, whenOf, type When } from '@/admin/SeriesChange/WhenFields'
import { isCivilDate, parseDate, weekdayOf } from '@/domain/calendar/civilDate'
import { WEEKDAY_CODES } from '@/domain/recurrence/rule'
import { fill } from '@/i18n/fill'
import { seriesWords } from '@/i18n/seriesWords'
import { siteWords } from '@/i18n/siteWords'
import type { NewActivityChoices } from '@/queries/newActivityChoices'

type Props = {
  /** The free stretch of local time that was chosen. */
  stretch: { start: string; end: string }
  choices: NewActivityChoices
  api: SeriesApi
  language: 'vi' | 'en'
  /** Address of the list of activities in the admin. */
  activities: string
  close: () => void
  created: () => void
}

/** A draft in a few fields; everything else has its place in the full form. */
export function NewActivity({
  stretch,
  choices,
  api,
  language,
  activities,
  close,
  created,
}: Props) {
  const all = seriesWords(language)
  const words = all.create
  const [when, setWhen] = useState<When>(whenOf(stretch))
  const [weekly, setWeekly] = useState(false)
  const [title, setTitle] = useState('')
  const [channel, setChannel] = useState(choices.channels[0]?.id ?? '')
  const [agency, setAgency] = useState(choices.own ?? '')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const weekday = weekdayOf(
    parseDate(isCivilDate(when.date) ? when.date : stretch.start.slice(0, 10)),
  )

  const save = async (open: boolean) => {
    setBusy(true)
    const rrule = weekly ? `FREQ=WEEKLY;BYDAY=${WEEKDAY_CODES[weekday]}` : null
    const schedule = { start: startOf(when), durationMinutes: Number(when.minutes), rrule }
    const answer = await createActivity(api, { title, channel, agency, schedule })
    setBusy(false)
    if (!answer.ok) return setFailure(answer.message ?? all.failed)
    const { doc } = answer.body
    if (open) return window.location.assign(`${activities}/${doc.id}`)
    toast.success(fill(words.saved, { title: doc.title }))
    created()
  }

  return (
    <Modal
      title={words.heading}
      closeLabel={all.close}
      close={close}
      submit={() => void save(false)}
    >
      <label>
        {words.title}
        <input required value={title} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <label>
        {words.channel}
        <select value={channel} onChange={(event) => setChannel(event.target.value)}>
          {choices.channels.map(({ id, nameVi, nameEn }) => (
            <option key={id} value={id}>
              {language === 'en' ? nameEn : nameVi}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.agency}
        <select required value={agency} onChange={(event) => setAgency(event.target.value)}>
          {!choices.own && <option value="">{words.chooseAgency}</option>}
          {choices.agencies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <WhenFields words={all} when={when} set={setWhen} />
      <label className="cchc-series__check">
        <input
          type="checkbox"
          checked={weekly}
          onChange={(event) => setWeekly(event.target.checked)}
        />
        {fill(words.weekly, { weekday: siteWords(language).weekdays[weekday] ?? '' })}
      </label>
      {failure && (
        <p className="cchc-series__refused" role="alert">
          {failure}
        </p>
      )}
      <div className="cchc-series__actions">
        <button
          type="button"
          className="cchc-button"
          disabled={busy || !title.trim() || !agency}
          onClick={() => void save(true)}
        >
          {words.open}
        </button>
        <button type="submit" className="cchc-button cchc-button--primary" disabled={busy}>
          {words.save}
        </button>
      </div>
    </Modal>
  )
}
