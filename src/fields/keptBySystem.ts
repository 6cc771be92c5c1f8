/** Access of a field that hooks, verbs and imports write: nothing sent from outside reaches it. */
export const keptBySystem = { create: () => false, update: () => false }
