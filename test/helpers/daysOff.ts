import type { DaysOff } from '@/domain/recurrence/schedule'

export const noDaysOff: DaysOff = { holidays: new Set(), swappedWorkingDays: new Set() }

export function daysOff(holidays: string[], swappedWorkingDays: string[] = []): DaysOff {
  return { holidays: new Set(holidays), swappedWorkingDays: new Set(swappedWorkingDays) }
}
