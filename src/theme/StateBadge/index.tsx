import {
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleX,
  Clock,
  Hourglass,
  MessageSquareWarning,
  PencilLine,
  Send,
  type LucideIcon,
} from 'lucide-react'
import './index.css'

export type Tone = 'ok' | 'warn' | 'bad' | 'info' | 'idle'

/** How each state of an activity, a log, a report or a plan looks. Its word comes from the caller. */
const LOOKS: Record<string, { tone: Tone; Icon: LucideIcon }> = {
  draft: { tone: 'idle', Icon: PencilLine },
  submitted: { tone: 'info', Icon: Hourglass },
  changesRequested: { tone: 'warn', Icon: MessageSquareWarning },
  approved: { tone: 'ok', Icon: CircleCheck },
  cancelled: { tone: 'bad', Icon: CircleX },
  aired: { tone: 'ok', Icon: CircleCheck },
  late: { tone: 'warn', Icon: Clock },
  missed: { tone: 'bad', Icon: CircleX },
  unlogged: { tone: 'idle', Icon: CircleDashed },
  returned: { tone: 'warn', Icon: MessageSquareWarning },
  accepted: { tone: 'ok', Icon: CircleCheck },
  issued: { tone: 'ok', Icon: Send },
  overdue: { tone: 'bad', Icon: CircleAlert },
  dueSoon: { tone: 'warn', Icon: Clock },
  notDue: { tone: 'idle', Icon: Clock },
}

/** A state as icon, word and colour together. Unknown states are shown plainly, never hidden. */
export function StateBadge({ state, label }: { state: string; label: string }) {
  const { tone, Icon } = LOOKS[state] ?? { tone: 'idle', Icon: CircleDashed }
  return (
    <span className={`cchc-state cchc-state--${tone}`}>
      <Icon size={14} aria-hidden="true" />
      <span>{label}</span>
    </span>
  )
}
