/** Where the calendar asks, and where it leads; null for what this person may not do. */
export type CalendarLinks = {
  /** `GET /api/calendar` */
  api: string
  /** The collection's REST address, for moves of an activity. */
  activitiesApi: string
  /** Records of what was changed in a series, for taking it back. */
  changesApi: string
  /** Saved filters. */
  saved: string
  self: string
  print: string
  /** The list of activities; an activity's page lies below it. */
  activities: string
  slots: string | null
  create: string | null
}
