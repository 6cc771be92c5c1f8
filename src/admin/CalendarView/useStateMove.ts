import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { Move } from '@/admin/WorkflowButtons/RemarkDialog'
import { useMove } from '@/admin/WorkflowButtons/useMove'
import { MOVES } from '@/domain/workflow/moves'
import type { ActivityState } from '@/domain/workflow/activityStates'
import { fill } from '@/i18n/fill'
import type { workflow } from '@/i18n/vi/workflow'
import type { Widen } from '@/i18n/widen'

type Asked = { id: string; move: Move }

type Options = {
  /** REST address of the activities. */
  activities: string
  words: Widen<typeof workflow>
  /** Names of the states. */
  names: Record<string, string>
  done: () => void
}

/**
 * Moves an activity to the state of the column it was dropped on, by the one verb that leads there;
 * a verb that needs a reason asks for it first. Whether the person may is for the server to say.
 */
export function useStateMove({ activities, words, names, done }: Options) {
  const [asking, setAsking] = useState<Asked | null>(null)
  const { busy, make: move } = useMove(activities, words, () => {
    setAsking(null)
    done()
  })
  const make = (asked: Asked, remark = '') => move(asked.id, asked.move, remark)

  const drop = (id: string, from: ActivityState, to: ActivityState) => {
    if (!id || from === to) return
    const way = MOVES.find((move) => move.from === from && move.to === to)
    if (!way) {
      toast.error(fill(words.noWay, { from: names[from] ?? '', to: names[to] ?? '' }))
      return
    }
    const { verb, remark } = way
    const move = { verb, remark, label: words.verbs[verb], stateAfter: names[to] ?? '' }
    if (remark) setAsking({ id, move })
    else void make({ id, move })
  }

  return { asking, busy, drop, make, cancel: () => setAsking(null) }
}
