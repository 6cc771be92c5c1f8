import { parseDate, weekdayOf } from '@/domain/calendar/civilDate'
import { formatDate } from '@/i18n/formatDate'
import { ChannelMark } from '@/theme/ChannelMark'
import type { SheetProps } from './sheet'

/** A week or a day line by line: when, what, by which channel, at how many agencies. */
export function WeekSheet({ days, channels, words }: SheetProps) {
  return (
    <table className="cchc-print__week">
      <thead>
        <tr>
          <th scope="col">{words.time}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.channel}</th>
          <th scope="col">{words.agencies}</th>
        </tr>
      </thead>
      {days.map(({ date, lines }) => (
        <tbody key={date}>
          <tr>
            <th colSpan={4} scope="rowgroup">
              {words.weekdays[weekdayOf(parseDate(date))]}, {formatDate(date)}
            </th>
          </tr>
          {lines.length === 0 && (
            <tr>
              <td colSpan={4}>{words.nothing}</td>
            </tr>
          )}
          {lines.map((line) => (
            <tr key={`${line.time} ${line.title} ${line.channel}`}>
              <td>{line.time}</td>
              <td>{line.title}</td>
              <td>
                <ChannelMark
                  code={line.channel}
                  icon={channels[line.channel]?.icon}
                  name={channels[line.channel]?.name ?? ''}
                />
              </td>
              <td>{line.executors}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
