import type { errors as vi } from '@/i18n/vi/errors'
import type { Widen } from '@/i18n/widen'

export const errors: Widen<typeof vi> = {
  unknown: 'Something went wrong. Try again; if it keeps failing, tell the administrator.',
  dateMissing: 'Enter a date.',
  dateImpossible: 'The date “{value}” does not exist. Write it as day/month/year, e.g. 20/06/2018.',
  timeImpossible: 'The time “{value}” does not exist. Choose the day and time again.',
  notSignedIn: 'You are not signed in, or your session has ended. Sign in again.',
  notAllowed: 'You may not do this. Ask the head of your agency or the administrator.',
  notFound: 'This was not found, or you may not see it.',
  executorOutside: 'Only agencies below your own can carry this out: {names}.',
  endsBeforeStart: 'The end must come after the start.',
  agencyCircle: 'An agency cannot stand above itself.',
  agencyTwice: 'There is already an agency with code {code} valid from the same day.',
  verbNotPossible: 'This step is not possible while the activity is “{state}”.',
  remarkMissing: 'Write a remark so that the author knows what to change.',
  tooManyRequests: 'Too many requests. Try again in {minutes} minute(s).',
  relationOutOfSight:
    'What was chosen for “{field}” does not exist, or you may not see it. Choose again.',
  taken: 'There is one like this already. Reload the page to see it.',
  busy: 'Somebody else was writing at the same moment. Try again.',
  fileMissing: 'Choose a file to upload.',
  bodyTooLarge: 'The data sent is too large (at most {max}).',
  fileTypeRefused:
    'The file “{name}” cannot be used. Pictures (JPEG, PNG, WebP, AVIF), sound, MP4 or WebM video and PDF are taken.',
  badRequest: 'The request is not right: {what}.',
}
