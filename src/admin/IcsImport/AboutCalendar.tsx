import { fill } from '@/i18n/fill'
import type { IcsImportWords } from '@/i18n/vi/icsImport'
import type { IcsImportOutcome } from '../../../collections/Activities/verbs/importIcs'

type Props = { file: Pick<IcsImportOutcome, 'calendar' | 'stays'>; words: IcsImportWords }

/** The calendar's name, and what was chosen that drafts of an earlier import do not follow. */
export function AboutCalendar({ file: { calendar, stays }, words }: Props) {
  const { channel, channels, isPublic } = stays
  const said = [
    calendar && fill(words.calendar, { name: calendar }),
    channel > 0 && fill(words.channelStays, { count: channel, channels: channels.join(', ') }),
    isPublic > 0 && fill(words.publicStays, { count: isPublic }),
  ].filter((sentence) => typeof sentence === 'string')
  return said.map((sentence) => <p key={sentence}>{sentence}</p>)
}
