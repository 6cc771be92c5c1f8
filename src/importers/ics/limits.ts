/** What a calendar file may weigh: years of a busy office fit, a bomb does not. */
export const ICS_LIMITS = {
  fileBytes: 5 * 1024 * 1024,
  lines: 200_000,
  /** VCALENDAR › VEVENT › VALARM, and one to spare. */
  depth: 4,
  events: 2_000,
  /** Single changes of one series: more than this is another series. */
  changes: 400,
  /** Dates left out of a series, or added to it. */
  dates: 1_000,
  ruleCharacters: 500,
  uidCharacters: 400,
  titleCharacters: 300,
  textCharacters: 10_000,
} as const
