import { Radio } from 'lucide-react'
import { takesPlace } from '@/domain/recurrence/withExceptions'
import { ownSubtree } from '@/access/ownSubtree'
import { may } from '@/access/permissions'
import { fill } from '@/i18n/fill'
import { cityNow } from '@/queries/cityClock'
import { slotsOfDay, type DaySlot } from '@/queries/slotsOfDay'
import { ChannelMark } from '@/theme/ChannelMark'
import type { DeskContext } from './deskContext'
import { DeskSection } from './DeskSection'

const SHOWN = 5

/** Today's slots of the own stations: how many are not logged, and the first of them. */
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
  const isDue = (slot: DaySlot) => slot.start <= now
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
      count={open.length}
      empty={empty()}
      more={
        log === undefined
          ? undefined
          : {
              href: log,
              label: fill(words.slots.logged, {
                done: planned.length - open.length,
                all: planned.length,
              }),
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
              {log && isDue(slot) && (
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
