import type { PlanImportWords } from '@/i18n/vi/planImport'

/** Words of the plan import. */
export const planImport: PlanImportWords = {
  columns: {
    order: 'No.',
    plan: 'Plan',
    section: 'Section',
    text: 'Task',
    lead: 'Lead agency',
    executing: 'Executing agency',
    coordinating: 'Coordinating agency',
    requested: 'Requested agency',
    channel: 'Channel',
    deadline: 'Deadline',
    product: 'Product',
    target: 'Target stated in the plan',
    source: 'Source document',
    budget: 'Budget',
    note: 'Note',
    file: 'Whole row',
  },
  problems: {
    planMissing: 'This row names no plan. Fill in the column “Kế hoạch” (plan).',
    textMissing: 'This row has no task.',
    cellRepeated: '“{mark}” was read as the row above: “{value}”.',
    nothingToRepeat: 'The cell says “{value}”, but the row above has nothing to repeat.',
    cellTooLong: 'This cell is too long ({max} characters at most). Shorten it or split the task.',
    cellError: 'This cell shows the formula error “{value}”. Correct it in the file.',
    cellConverted: 'This row was typed with an old font and has been converted. Please check it.',
    taskOverRows:
      'This task spans several rows, each with an agency or a deadline of its own. Please check it.',
    rowIgnored: 'This row is not a task and was left out. If it is one, give it a number.',
    'agency.unknown':
      'No agency “{name}” was found. The name is kept as written, to be mended later.',
    'agency.notYet': 'The agency “{name}” did not exist yet on the day of the plan.',
    'agency.noLonger':
      'The agency “{name}” ended on {ended}, before the day of the plan. The name is kept as written, to be mended later.',
    'agency.ambiguous': 'Several agencies are called “{name}”. Write it more exactly.',
    rowTwice:
      'This row is the same as row {row}: there will be two equal tasks. If one is too many, take it out of the file.',
    roleUnclear:
      'The cell says what another agency does, but not “{name}”: it was put into “{role}”. Please check.',
    leadsOfTwoColumns: 'Several cells name a lead agency: {name}. Please check.',
    leadMissing: 'Nobody leads this task. Fill it in the file, or choose after the import.',
    'channel.unknown': 'No channel “{name}” was found.',
    'deadline.impossibleDate': 'The day “{date}” does not exist.',
    'deadline.impossibleMonth': 'The month in “{period}” does not exist.',
    'deadline.impossibleQuarter': 'The quarter in “{period}” does not exist.',
    'deadline.backwards': 'The period ends before it begins.',
    'deadline.yearMissing':
      'The deadline “{value}” names no year, and neither the title of the table nor the plan tells it. Write it in the file, or enter the period of the plan.',
    'deadline.notUnderstood':
      '“{left}” in the deadline “{value}” was not understood. Choose a day after the import.',
    'deadline.lostFormat':
      'The cell says {value}: possibly {date}, which lost its date format. Correct it in the file.',
    'deadline.partlyUnderstood':
      'Not all of the deadline “{value}” was understood: “{left}” was left out. Please check.',
    'deadline.weekAssumed':
      'The week in “{value}” is taken as {from} to {to} (seven days each, from the 1st).',
    'deadline.yearInferred': 'The year of “{value}” has two digits only. Please check.',
    'deadline.yearInferred.title':
      '“{value}” names no year: {year} was taken from the title of the table (“{said}”). Please check.',
    'deadline.yearInferred.period':
      '“{value}” names no year: {year} was taken from the period of the plan. Please check.',
    'deadline.yearInferred.date':
      '“{value}” names no year: {year} was taken from the day of the plan ({said}). Please check.',
    planDiffers:
      'The file says it goes with plan {stated}, not with the chosen one, {chosen}. Please check.',
    kept: 'This cell is not clear, and the system has something else: that stays.',
  },
}
