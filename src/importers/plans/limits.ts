import { TABLE_LIMITS } from '@/importers/tableLimits'

/** What the import of a plan may weigh: room for every office, an end for abuse. */
export const IMPORT_LIMITS = {
  ...TABLE_LIMITS,
  /** Names to look for neighbours of: each is compared with every name of the city. */
  suggestions: 100,
} as const
