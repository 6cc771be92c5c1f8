import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { Move } from '@/admin/WorkflowButtons/RemarkDialog'
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

const pathOf = (verb: string) => verb.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/**
 * Moves an activity to the state of the column it was dropped on, by the one verb that leads there;
 * a verb that needs a reason asks for it first. Whether the person may is for the server to say.
 */
export function useStateMove({ activities, words, names, done }: Options) {
  const [asking, setAsking] = useState<Asked | null>(null)
  const [busy, setBusy] = useState(false)

  const make = async ({ id, move }: Asked, remark = '') => {
    setBusy(true)
    try {
      const answer = await fetch(`${activities}/${id}/${pathOf(move.verb)}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ remark }),
      })
      if (!answer.ok) {
        const { errors } = (await answer.json()) as { errors?: { message: string }[] }
        toast.error(errors?.[0]?.message ?? words.failed)
        return
      }
      toast.success(fill(words.done, { state: move.stateAfter }))
      setAsking(null)
      done()
    } catch {
      toast.error(words.failed)
    } finally {
      setBusy(false)
    }
  }

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
