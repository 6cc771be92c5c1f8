import type { SeriesWords } from '@/i18n/vi/series'

export const series: SeriesWords = {
  undoRemark: 'Change of the series undone',
  figures: {
    move: 'Moves {count}',
    cancel: 'Cancels {count}',
    postpone: 'Postpones {count} until they get a new time',
    words: 'Rewords {count}',
    moveOpen: 'Moves all from {first} on',
    cancelOpen: 'Cancels all from {first} on',
    postponeOpen: 'Postpones all from {first} on',
    wordsOpen: 'Rewords all from {first} on',
    keptLogged: 'keeps {count} that are logged',
    keptPast: 'keeps {count} that have taken place',
    marked: '{count} with changes of their own stay, marked as cancelled',
    splits: 'What follows becomes an activity of its own, linked to what came before.',
    cancelsActivity: 'None has taken place yet, so the whole activity becomes cancelled.',
  },
}
