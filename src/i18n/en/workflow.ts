import type { workflow as vi } from '@/i18n/vi/workflow'
import type { Widen } from '@/i18n/widen'

export const workflow: Widen<typeof vi> = {
  verbs: {
    submit: 'Send for approval',
    approve: 'Approve',
    requestChanges: 'Send back for changes',
    cancel: 'Cancel activity',
    reopen: 'Reopen for changes',
  },
  remark: 'Remark',
  remarkNeeded: 'Say why, so that the people concerned know what to do.',
  back: 'Back',
  saveFirst: 'There are unsaved changes. Save first.',
  noWay: 'There is no way straight from “{from}” to “{to}”.',
  done: 'Now “{state}”.',
  sent: 'Sent for approval. The activity is now “{state}”.',
  failed: 'This did not work. Check the connection and try again.',
}
