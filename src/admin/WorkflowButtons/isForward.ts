import type { Move } from './RemarkDialog'

/** What takes the activity on its way stands first and is offered; what takes it back, last. */
export const isForward = ({ verb }: Pick<Move, 'verb'>): boolean =>
  verb === 'approve' || verb === 'submit'

/** What ends the activity: never the step that suggests itself. */
export const isEnd = ({ verb }: Pick<Move, 'verb'>): boolean => verb === 'cancel'
