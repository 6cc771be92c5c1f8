import { serialTime } from '@/importers/xlsx/serialTime'

/** Excel's numbers of the years in which plans are written: 1990 to 2100. */
const [FIRST, LAST] = [32_874, 73_415]

/**
 * The day (`YYYY-MM-DD`) that a cell meant before it lost its number format: pasted as a value, or saved by
 * a program that keeps none, "30/6/2024" becomes 45473. Nothing for other numbers and texts.
 */
export function lostDate(cell: string): string | undefined {
  const serial = /^\d{5}(?:[.,]\d+)?$/.test(cell) ? Math.floor(Number(cell.replace(',', '.'))) : 0
  return serial >= FIRST && serial <= LAST
    ? serialTime(serial).toISOString().slice(0, 10)
    : undefined
}
