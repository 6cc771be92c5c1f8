import { fill } from '@/i18n/fill'
import { ChannelMark } from '@/theme/ChannelMark'
import type { SheetProps } from './sheet'

/** A month as a table of weeks, with a key to the channels below. */
export function MonthSheet({ days, channels, words, month }: SheetProps) {
  const weeks = Array.from({ length: days.length / 7 }, (_, week) =>
    days.slice(week * 7, week * 7 + 7),
  )
  const mark = (code: string, hideName = false) => (
    <ChannelMark
      code={code}
      icon={channels[code]?.icon}
      name={channels[code]?.name ?? ''}
      hideName={hideName}
    />
  )
  return (
    <>
      <table className="cchc-print__month">
        <thead>
          <tr>
            {words.weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.date}>
              {week.map(({ date, lines, sums }) => (
                <td key={date} className={date.startsWith(month) ? undefined : 'cchc-print__other'}>
                  <strong>{Number(date.slice(8))}</strong>
                  <ul hidden={!date.startsWith(month)}>
                    {lines.map((line) => (
                      <li key={`${line.time} ${line.title} ${line.channel}`}>
                        {mark(line.channel, true)} {line.time} {line.title}
                        {line.executors > 1 && ` (${fill(words.at, { count: line.executors })})`}
                      </li>
                    ))}
                    {sums.map(({ channel, count }) => (
                      <li key={channel}>
                        {mark(channel)}: {fill(words.times, { count })}
                      </li>
                    ))}
                  </ul>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="cchc-print__key">
        {Object.keys(channels).map((code) => (
          <span key={code}>{mark(code)}</span>
        ))}
      </p>
    </>
  )
}
