/** What an import may weigh. A plan of a city has some hundred rows; these leave room and stop abuse. */
export const IMPORT_LIMITS = {
  fileBytes: 20 * 1024 * 1024,
  inflatedBytes: 50 * 1024 * 1024,
  zipEntries: 2000,
  rows: 20_000,
  columns: 200,
  cellCharacters: 5000,
  /** Names to look for neighbours of: each is compared with every name of the city. */
  suggestions: 100,
} as const
