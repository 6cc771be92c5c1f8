import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROLES, type Role } from '@/access/permissions'

export const WHO = ['anonymous', ...ROLES] as const
export type Who = 'anonymous' | Role

/** `cells`: what `who` may do, as written in the table. */
export type Row = { what: string; act: string; cells: Record<Who, string> }

/** The rows of table.txt, which says itself how it is read and how a row is added. */
export function readTable(): Row[] {
  const lines = readFileSync(join(import.meta.dirname, 'table.txt'), 'utf8').split('\n')
  const rows = lines.filter((line) => line.trim() && !line.startsWith('#')).map(cellsOf)
  const [head, ...body] = rows
  if (head?.slice(2).join() !== WHO.join()) throw new Error('the head of table.txt names the roles')
  return body.map(([what = '', act = '', ...cells]) => {
    if (cells.length !== WHO.length) throw new Error(`${what} | ${act}: one cell for each role`)
    return { what, act, cells: byWho((_who, index) => cells[index] ?? '') }
  })
}

const cellsOf = (line: string): string[] => line.split('|').map((cell) => cell.trim())

export function byWho<T>(pick: (who: Who, index: number) => T): Record<Who, T> {
  return Object.fromEntries(WHO.map((who, index) => [who, pick(who, index)])) as Record<Who, T>
}
