import { Radio } from 'lucide-react'
import { isDue } from '@/domain/logging/isDue'
import { takesPlace } from '@/domain/recurrence/withExceptions'
import { ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import { fill } from '@/i18n/fill'
import { cityNow } from '@/queries/cityClock'
import { slotsOfDay } from '@/queries/slotsOfDay'
import { ChannelMark } from '@/theme/ChannelMark'
import type { DeskContext } from './deskContext'
import { DeskSection } from './DeskSection'

const SHOWN = 5

/** Today's slots of the own stations: how many are due and not logged, and the first that are not logged. */
export async function SlotsSection({ desk }: { desk: DeskContext }) {
  const { req, words, language, view } = desk
  if (!req.user.agency || !may(req.user.role, 'keepLogs')) return null
  const now = await cityNow(req)
  const date = now.slice(0, 10)
  const { slots, stations, channels } = await slotsOfDay(req, {
    date,
    agencies: await ownSubtree(req),
  })
  const planned = slots.filter((slot) => slot.activity && takesPlace(slot))
  const open = planned.filter((slot) => !slot.log)
  const missing = open.filter((slot) => isDue(slot.start, now))
  const logged = planned.length - open.length
  const log = view('/nhat-ky/hom-nay')
  const calendar = view('/lich')
  const names = new Map(stations.map(({ id, name }) => [id, name]))
  const empty = () => {
    if (planned.length === 0) {
      return {
        text: words.slots.empty,
        step: calendar ? { href: calendar, label: words.slots.first } : undefined,
      }
    }
    if (open.length > 0) return undefined
    return {
      text: words.slots.done,
      step: log ? { href: log, label: words.slots.unplanned } : undefined,
    }
  }
  return (
    <DeskSection
      id="slots"
      title={words.slots.title}
      Icon={Radio}
      count={missing.length}
      empty={empty()}
      more={
        log === undefined
          ? undefined
          : {
              href: log,
              label: [
                fill(words.slots.logged, { done: logged, due: logged + missing.length }),
                ...(open.length > missing.length
                  ? [fill(words.slots.notDue, { count: open.length - missing.length })]
                  : []),
              ].join(' · '),
            }
      }
    >
      <ul className="cchc-desk__rows">
        {open.slice(0, SHOWN).map((slot) => {
          const channel = channels[slot.channel]
          return (
            <li key={slot.key} className="cchc-desk__row">
              <time className="cchc-desk__time" dateTime={slot.start}>
                {slot.start.slice(11)}
              </time>
              <div className="cchc-desk__what">
                <span className="cchc-desk__title">{slot.title}</span>
                <p className="cchc-desk__meta">
                  {channel && (
                    <ChannelMark
                      code={channel.code}
                      icon={channel.icon}
                      name={language === 'en' ? channel.nameEn : channel.nameVi}
                    />
                  )}
                  <span>{names.get(slot.agency)}</span>
                </p>
              </div>
              {log && isDue(slot.start, now) && (
                <a
                  className="cchc-desk__act"
                  href={log}
                  aria-label={`${words.slots.log}: ${slot.title}, ${slot.start.slice(11)}`}
                >
                  {words.slots.log}
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </DeskSection>
  )
}
