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
  importFileTooLarge: 'The file is too large ({max} at most). Split it and import the parts.',
  importTooLarge: 'The file unpacks to too much data ({max} at most), so it was not opened.',
  importTooManyRows: 'The table is too large ({max} rows at most). Split it and import the parts.',
  importBroken:
    'The file is damaged and cannot be read. Open it in Excel, save it again and retry.',
  importOldExcel:
    'This is an old Excel file (.xls) or one with a password. Save it as .xlsx without a password.',
  importNotATable: 'This file is not a table. Use an .xlsx, .csv or .tsv file.',
  importEmpty: 'The file is empty.',
  importEncoding: 'The encoding of the file was not recognised. Save it as UTF-8.',
  importTcvn3: 'The file was typed with a TCVN3 font (.VnTime). Convert it to Unicode and retry.',
  importNoHeadings:
    'No headings were found. The table needs a column “Tên nhiệm vụ” (task) and at least one more, such as “Cơ quan chủ trì” (lead agency).',
}
