import { fill } from '@/i18n/fill'
import type { CalendarChoice } from '@/domain/publicSite/calendarChoice'
import type { SiteWords } from '@/i18n/vi/site'
import './index.css'

type Choice = { code: string; name: string }

type Props = {
  words: SiteWords
  year: number
  month: number
  choice: CalendarChoice
  /** Shown as a list of days; the choice keeps to it. */
  list: boolean
  agencies: Choice[]
  channels: Choice[]
  topics: Choice[]
}

/** Month, district, channel, topic and words as a plain form: the choice is the address. */
export function CalendarFilter({
  words,
  year,
  month,
  choice,
  list,
  agencies,
  channels,
  topics,
}: Props) {
  const { calendar } = words
  const isNarrowed = Object.values(choice).some(Boolean)
  return (
    <form className="site-filter site-noprint" action="/lich" method="get">
      <label>
        <span>{calendar.month}</span>
        <select name="thang" defaultValue={month}>
          {Array.from({ length: 12 }, (_, i) => (
            <option key={i} value={i + 1}>
              {fill(calendar.monthName, { month: i + 1 })}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{calendar.year}</span>
        <input name="nam" type="number" min={2000} max={2100} defaultValue={year} required />
      </label>
      <details className="site-filter__more" open={isNarrowed}>
        <summary>{calendar.narrow}</summary>
        <div>
          <Select
            label={calendar.district}
            name="coquan"
            value={choice.agency}
            all={calendar.allDistricts}
            choices={agencies}
          />
          <Select
            label={calendar.channel}
            name="hinhthuc"
            value={choice.channel}
            all={calendar.allChannels}
            choices={channels}
          />
          {topics.length > 0 && (
            <Select
              label={calendar.topic}
              name="chude"
              value={choice.topic}
              all={calendar.allTopics}
              choices={topics}
            />
          )}
          <label>
            <span>{calendar.words}</span>
            <input name="tim" type="search" maxLength={100} defaultValue={choice.q} />
          </label>
        </div>
      </details>
      <input type="hidden" name="xem" value={list ? 'danh-sach' : 'thang'} />
      <button className="cchc-button cchc-button--primary" type="submit">
        {calendar.show}
      </button>
    </form>
  )
}

type SelectProps = { label: string; name: string; value: string; all: string; choices: Choice[] }

function Select({ label, name, value, all, choices }: SelectProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={value}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.code} value={choice.code}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  )
}
