import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { ask } from '@/admin/ask'
import type { workflow } from '@/i18n/vi/workflow'
import type { Widen } from '@/i18n/widen'
import { moveSaid } from './moveSaid'
import type { Move } from './RemarkDialog'

const pathOf = (verb: string) => verb.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Moves an activity on by a verb and says what came of it; `activities` is their REST address. */
export function useMove(
  activities: string,
  words: Widen<typeof workflow>,
  done: (said: string) => void,
) {
  const [busy, setBusy] = useState(false)
  const make = async (id: string, move: Move, remark = '') => {
    setBusy(true)
    const answer = await ask(`${activities}/${id}/${pathOf(move.verb)}`, { body: { remark } })
    setBusy(false)
    if (!answer.ok) return void toast.error(answer.message ?? words.failed)
    const said = moveSaid(move, words)
    toast.success(said)
    done(said)
  }
  return { busy, make }
}
