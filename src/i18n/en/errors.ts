import type { errors as vi } from '@/i18n/vi/errors'
import type { Widen } from '@/i18n/widen'

export const errors: Widen<typeof vi> = {
  unknown: 'Something went wrong. Try again; if it keeps failing, tell the administrator.',
  dateMissing: 'Enter a date.',
  dateImpossible: 'The date “{value}” does not exist. Write it as day/month/year, e.g. 20/06/2018.',
  deadlineLineUnknown: 'The recurring deadline “{value}” cannot be read.',
  timeImpossible: 'The time “{value}” does not exist. Choose the day and time again.',
  notSignedIn: 'You are not signed in, or your session has ended. Sign in again.',
  notAllowed: 'You may not do this. Ask the head of your agency or the administrator.',
  notFound: 'This was not found, or you may not see it.',
  executorOutside: 'Only agencies below your own can carry this out: {names}.',
  timesNeedSameMinutes:
    'Times with different minutes can repeat daily or weekly only. Choose times with the same minutes, or make two activities.',
  endsBeforeStart: 'The end must come after the start.',
  agencyCircle: 'An agency cannot stand above itself.',
  agencyTwice: 'There is already an agency with code {code} valid from the same day.',
  conflictsUnexplained:
    'To consider about the schedule ({count} in all): {warnings} Change it, or write on the Schedule tab why it is kept (add to the reason that is there), save and send again.',
  verbNotPossible: 'This step is not possible while the activity is “{state}”.',
  remarkMissing: 'Write a remark so that the author knows what to change.',
  tooManyRequests: 'Too many requests. Try again in {minutes} minute(s).',
  tooManySignIns: 'Too many passwords were tried. Try again in {minutes} minutes.',
  passwordTooShort: 'A password needs at least {least} characters. A short sentence is best.',
  passwordTooLong: 'A password has at most {most} characters.',
  passwordCommon:
    'Many people use this password, so it is easy to guess. Choose another one, such as a few unrelated words.',
  passwordPersonal:
    'A password must not contain the person’s name or e-mail address, nor the name of the system.',
  currentPasswordMissing: 'Enter the current password to change password or e-mail address.',
  currentPasswordWrong: 'The current password is not right.',
  relationOutOfSight:
    'What was chosen for “{field}” does not exist, or you may not see it. Choose again.',
  pathUnreadable: 'Nothing can be ordered, filtered or chosen by “{path}”. Choose another field.',
  taken: 'There is one like this already. Reload the page to see it.',
  busy: 'Somebody else was writing at the same moment. Try again.',
  storageFailing:
    'The server cannot write at the moment (its disk is full or broken), so nothing was saved. Keep what you have typed and try again in a few minutes; if it goes on, tell the administrator.',
  notSaved: 'This could not be saved; everything is as it was before. Try again.',
  stopping: 'The server is restarting and takes nothing new. Try again in a few minutes.',
  databaseUnavailable:
    'The database does not answer just now. Nothing was changed; try again in a few seconds.',
  outcomeUnknown:
    'The database broke off in the middle: it is not known whether this was saved. Reload the page and look before you send it again.',
  fileMissing: 'Choose a file to upload.',
  bodyTooLarge: 'The data sent is too large (at most {max}).',
  fileTypeRefused:
    'The file “{name}” cannot be used. Pictures (JPEG, PNG, WebP, AVIF), sound, MP4 or WebM video and PDF are taken.',
  uploadTooLarge:
    'The file is too large ({max} at most for its kind). Make it smaller and upload it again.',
  uploadsBusy: 'The server is taking many large files just now. Try again in a minute.',
  uploadBroken:
    'The file is damaged or incomplete and was not taken. Export it again and upload it.',
  pictureTooLarge:
    'The picture is too large ({width} × {height} pixels, frames: {pages}). At most {max} million pixels, {side} on each side. Make it smaller and upload it again.',
  pictureTooNarrow:
    'The picture is too long and narrow ({width} × {height} pixels). The long side may be {max} times the short one at most. Crop it and upload it again.',
  pictureTooSlow:
    'The picture takes too long to process. Make it smaller or save it as JPEG, and upload it again.',
  pictureBroken:
    'The picture is damaged or incomplete and cannot be read. Open it, save it again and upload it.',
  rangeMissing: 'Say which days to show: from and to.',
  rangeTooLong: 'At most {max} days can be shown at once; this range has {days}.',
  agencyUnknown: 'There is no agency with the code “{value}”.',
  channelUnknown: 'There is no channel with the code “{value}”.',
  topicUnknown: 'There is no topic with the code “{value}”.',
  feedUnknown: 'There is no private calendar at this address. Make a new one in the calendar.',
  feedRevoked: 'This private calendar was stopped. Make a new address in the calendar.',
  feedsTooMany:
    'One person uses at most {max} private calendars. Stop one that is not used any more.',
  filtersTooMany: 'Everybody can keep {max} filters. Delete one that is not used any more.',
  feedNameMissing: 'Give the address a name to remember it by.',
  stateUnknown: 'There is no state “{value}”.',
  otherAgency: 'You can only log for your own agency and those below it.',
  notApproved: 'This activity has not been approved, so it cannot be logged yet.',
  notExecutor: 'This agency was not asked to carry out that activity.',
  noSuchSlot: 'The schedule has nothing at {when}. Reload the page to see the current schedule.',
  slotCancelled: 'The slot at {when} was cancelled: {reason}',
  slotPostponed: 'The broadcast at {when} is postponed and has no new time yet: {reason}',
  reasonMissing: 'Give the reason for the change.',
  titleMissing: 'Enter the title of the activity.',
  occurrenceIsHistory:
    'The one at {when} has taken place or has been logged, so it cannot be changed any more.',
  occurrenceCancelled: 'The one at {when} is cancelled. Make a new activity if it is still needed.',
  seriesAllHistory:
    'All of these have taken place, are logged or are cancelled, so they cannot be changed any more.',
  moveIntoPast: 'What is approved cannot be moved into the past. Choose a time to come.',
  nothingToChange: 'Nothing is different yet. Choose another time, duration or wording.',
  seriesShiftUnclear:
    'This repetition cannot be moved as a whole like that. Move single ones, or open the activity and edit its schedule.',
  seriesTooLongToPostpone:
    'At most {max} can be postponed at once, and the series needs an end. Postpone single ones, or cancel from this one on.',
  seriesTooManyMarked: 'More than {max} past ones would need another title. Choose “All”.',
  scopeUnknown: 'Choose how far: this one only, this and the following, or all.',
  changeUnknown: 'The change “{value}” is not understood.',
  scheduleChangesHistory:
    'The new schedule would lose or change {count} that have taken place or been logged (the first at {first}). Open the calendar, choose the one to change and use “This and the following” to keep them.',
  cancelWithHistory:
    '{count} of this activity have taken place or been logged, so it cannot be cancelled as a whole. Open the calendar, choose one, press “Cancel…” and choose “All” to cancel those that remain.',
  loggedKeepsAgency:
    'Something of this activity has been logged, so it stays with its agency. Create a new activity for the other one.',
  loggedKeepsChannel:
    'Something of this activity has been logged, so it keeps its channel. Create a new activity on the other one.',
  executorHasLogs:
    'Who has logged remains among those that carry it out: {names}. Keep them in the list.',
  activityHasLogs:
    '{count} of this activity have been logged, so it cannot be deleted. Open the calendar, press “Cancel…” and choose “All” to cancel those that remain.',
  undoTooLate: 'A change can be undone for {minutes} minutes.',
  undoTwice: 'This change has been undone.',
  undoNotLast: 'The series was changed again afterwards. Only the last change can be undone.',
  undoEdited: 'The activity was edited after this change, so it cannot be undone.',
  undoLogged:
    '{count} have taken place or been logged by the new schedule, so the change cannot be undone.',
  logStateMissing: 'Choose what became of it: aired, aired late or not aired.',
  logTitleMissing: 'Write what was done outside the schedule.',
  channelMissing: 'Choose a channel.',
  logInFuture: 'It is not time yet. Only what has taken place can be logged.',
  logReasonMissing: 'Choose why it was not aired.',
  logReasonNoteMissing: '“Another reason” needs a word on what it was.',
  lateTimeMissing: 'Enter the time at which it was really aired.',
  measureNotOfChannel: 'This channel is not counted in “{measure}”. Leave that field empty.',
  measureNotPossible:
    '“{value}” cannot be used for “{measure}”. Enter a whole number from 0 to {max}.',
  measureNotPossibleInParts:
    '“{value}” cannot be used for “{measure}”. Enter a number from 0 to {max}.',
  alreadyLogged: '{who} logged this slot at {when}. To correct it, open that log.',
  alreadyLoggedBefore: 'This slot was logged at {when}. To correct it, open that log.',
  tooManyAtOnce: 'At most {max} can be logged at once.',
  requestRefused: 'The request is not right or not complete. Reload the page and try again.',
  badAddress: 'This address is not right. Check the link.',
  bodyUnreadable: 'What was sent cannot be read. Reload the page and try again.',
  formTooLarge: 'The form or file that was sent is too large. Send less.',
  valueUnfit: 'What stands at “{field}” is of the wrong kind or too long. Enter it again.',
  stillUsed: 'This cannot be deleted yet: {count} of “{what}” use it. Remove it there first.',
  oneOfMany: 'Nothing was changed, because of “{name}”: {reason}',
  tooManyRecords: 'At most {max} records can be changed at once. Choose fewer.',
  badRequest: 'The request is not right: {what}.',
  importPlanMissing:
    'The file has no column “Kế hoạch” (plan), and no line above the table says which plan it goes with. Choose the plan these tasks belong to.',
  importPlanOfOther: 'The plan “{plan}” was issued by another agency; you may not add tasks to it.',
  importPlanIssuer:
    'The plan “{plan}” is issued by {issuer}; you may not create it. If it is a plan of your own agency, write its own number and symbol.',
  importPlanAmbiguous:
    'Several plans are called “{plan}”. Give number and day, e.g. 257/KH-UBND (29/12/2017).',
  importBlocked: 'The file has {count} errors to put right first; nothing was saved.',
  importNothing: 'The file holds no task to import.',
  importNoIssuer:
    'It is not known which agency issues the plan “{plan}”. Create the plan first, then import.',
  importFileMissing: 'Choose an .xlsx, .csv or .tsv file to import.',
  importFileTooLarge: 'The file is too large ({max} at most). Split it and import the parts.',
  importTooLarge: 'The file unpacks to too much data ({max} at most), so it was not opened.',
  importTooManyRows:
    'The table is too large ({max} rows and {columns} columns at most). Split it and import the parts.',
  importTooManySheets:
    'The file has too many sheets ({max} at most). Split it and import the parts.',
  importTooHeavy:
    'Reading this file takes too much memory or time, so it was not taken. Split it and import the parts.',
  importBusy: 'Many other files are being read. Try again in a minute.',
  importBroken:
    'The file is damaged and cannot be read. Open it in Excel, save it again and retry.',
  importWord:
    'This is a Word document, not a spreadsheet. Open it, select the whole table, copy it into an empty Excel sheet, save that as .xlsx and import it.',
  importOldExcel: 'This is an old Excel file (.xls). Open it in Excel and save it as .xlsx.',
  importBinaryExcel: 'This is a binary Excel file (.xlsb). Open it in Excel and save it as .xlsx.',
  importProtected:
    'This file has a password, so it cannot be read. Remove the password and save it as .xlsx.',
  importOpenDocument:
    'This is an OpenDocument spreadsheet (.ods). Open it in Excel or LibreOffice and save it as .xlsx.',
  importOldOffice:
    'This is an old Office file of an unknown kind. Open it and save its table as .xlsx.',
  importPresentation:
    'This is a presentation (PowerPoint). Copy its table into Excel and save that as .xlsx.',
  importPdf:
    'This is a PDF; tables in it cannot be read. Put the table into Excel from the Word or Excel original and save it as .xlsx.',
  importImage:
    'This is a picture; tables in it cannot be read. Put the table into Excel from the Word or Excel original and save it as .xlsx.',
  importArchive:
    'This is a compressed archive. Unpack it and import the .xlsx, .csv or .tsv inside.',
  importWebPage:
    'This is a web page (HTML), perhaps named like an Excel file. Open it in Excel and save it as .xlsx.',
  importNotATable: 'This file is not a table. Use an .xlsx, .csv or .tsv file.',
  importEmpty: 'The file is empty.',
  importEncoding: 'The encoding of the file was not recognised. Save it as UTF-8.',
  importNoHeadings:
    'No headings were found. The table needs a column “Tên nhiệm vụ” (task) and at least one more, such as “Cơ quan chủ trì” (lead agency).',
  importUndone: 'This import has already been undone.',
  importUndoTooLate: 'An import can be undone within {hours} hours only.',
  importTouched:
    '{count} records were changed or deleted since the import, so it cannot be undone.',
  importUsed: '{count} other records already use what was imported, so it cannot be undone.',
  icsNotACalendar:
    'This is not a calendar file. Choose an .ics file exported from Google Calendar, Outlook or Apple.',
  icsBroken:
    'The calendar file is damaged or incomplete at line {line} and cannot be read. Export it again.',
  icsTooLarge:
    'The calendar file is too long or nested too deep (at most {max} lines) and was not read.',
  icsTooManyEvents:
    'The file has {events} events; at most {max} can be imported at once. Export shorter times and import them one by one.',
  icsNothing: 'The calendar file has no events.',
  icsFileMissing: 'Choose an .ics file to import.',
  icsNotAnEvent: '“{value}” is not an event and is not imported.',
  icsNoStart: 'The event has no start.',
  icsNoTitle: 'The event has no title.',
  icsTwice: 'The file has two copies of this event; only the later one was taken.',
  icsOlderVersion:
    'This is an older version of an event that was changed in the file; only the newest was taken.',
  icsUnreadable: 'The dates of this event cannot be read: “{value}”.',
  icsEndsEarly: 'The event ends before it begins. Correct its end and export it again.',
  icsChangeEndsEarly:
    'The occurrence of {when} ends before it begins; it keeps the length of the series.',
  icsTooLong:
    'The event lasts {days} days; one occurrence may last {max} days at most. Split it into several events.',
  icsExdateHitsNothing: '{count} excluded dates match no occurrence of the series: {dates}.',
  icsDamaged: 'Some letters are damaged in the file (shown as �). Check the words.',
  icsCancelled: 'The event is cancelled in the file and is not imported.',
  icsManyRules:
    'The event repeats by several rules at once. Make several events of it and import again.',
  icsUtcRule:
    'The event repeats in UTC in a way that cannot be told in local time. Set its time zone anew.',
  icsZoneUnknown: 'The time zone “{value}” is not known. Change it in the event and export again.',
  icsTooManyChanges: 'The series has too many single changes (at most {max}).',
  icsExrule: 'The rule of exclusion (EXRULE) was not taken; check the dates.',
  icsOtherZone: 'Repeats in the time zone {value}, not in the city’s.',
  icsWholeDay: 'A whole-day event without a time. If it has one, set it after the import.',
  icsNoEnd: 'No end is given: 30 minutes for now.',
  icsAndFollowing: 'The change from {when} on was not taken; make it after the import.',
  icsNoSuchOccurrence:
    'The change of {when} belongs to no occurrence of the series and was left out.',
  icsGuests: 'The list of {count} guests was not taken.',
  icsOurOwn: 'This event is an activity of this calendar already and is not imported.',
  icsNotOpen:
    'The activity imported before is “{state}” and was not updated. Change it in the calendar.',
  icsElsewhere:
    'The activity imported before belongs to another agency now and was not updated. Change it in the calendar.',
  icsSplit:
    'The series imported before was changed or divided in the calendar and was left alone. Change it there.',
  icsLogged:
    'The activity has been logged and was not updated from the file. Change it in the calendar.',
  ruleUnparsable:
    'The part “{part}” of the repeat rule is not understood. Choose the repeat again.',
  ruleTooFrequent:
    'A rule that repeats by the hour, minute or second ({value}) cannot be used. Repeat by day and choose the times.',
  rulePartOutOfRange: 'The value {value} of {part} must lie between {min} and {max}.',
  rulePartForbidden: '{part} cannot stand beside {beside}. Choose the repeat again.',
  ruleSetPosAlone: 'BYSETPOS needs another part that says which days or times.',
  ruleCountAndUntil: 'Choose one end only: after a number of times or on a date.',
  ruleTooManyTimesADay: '{times} times a day are too many (at most {limit}). Choose fewer times.',
  ruleNeverOccurs: 'This rule never falls on any day. Check the days and months chosen.',
  untilBeforeFirst: 'The end {until} lies before the first time {first}. Choose another.',
  everyDateLeftOut: 'Every date of this schedule is left out. Leave out fewer.',
  durationImpossible: 'The duration must be a whole number of minutes from 1 to {max}.',
  unknownTimeZone: 'There is no time zone “{value}”. Choose another, e.g. Asia/Ho_Chi_Minh.',
  policyUnknown: 'There is no such choice for days off: “{value}”. Choose another.',
  periodNotUnderstood:
    'The period “{period}” is not understood. Write it like 2018-H1, 2026-Q3, 2026-06, 2026-9M or 2026.',
  reportAgencyUnknown:
    'There is no agency with code “{agency}”. Choose from the list, or check the code.',
  reportAgencyAbsent:
    '{agency} did not exist from {from} to {to}. Choose another period or agency.',
  reportFormatUnknown: 'There is no format “{format}”. Choose docx, xlsx, csv or json.',
  reportUnknownAgency:
    'There are logs of an agency no longer in the catalogue ({agency}). Tell the administrator first.',
  reportUnknownChannel:
    'There are logs of a channel no longer in the catalogue ({channel}). Tell the administrator first.',
  reportPeriodMissing: 'Name the period, e.g. npm run report -- --period 2018-H1.',
  reportOptionUnknown: 'The command is not understood: {message}',
  reportNoData: 'The database has no catalogue of agencies yet. Run npm start once first.',
  reportFolderRefused: 'The folder “{folder}” cannot be written to: {message}',
}
