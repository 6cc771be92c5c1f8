import { describe, expect, it } from '@jest/globals'
import type { ResolvedParty } from '@/domain/agencies/resolveAgencies'
import { readPlanFile } from '@/importers/plans/readPlanFile'
import { catalogue, text } from './fixtures'

const plan = { label: 'Kế hoạch', signedOn: '2026-11-20', year: 2027 }
const codes = (parties: readonly ResolvedParty<{ code: string }, { code: string }>[]) =>
  parties.map((party) => (party.type === 'agency' ? party.agency : party.group).code).join(' ')

/** What becomes of one row: who leads | executes | coordinates, and what is told. */
async function read(lead: string, coordinating = '', executing = '') {
  const cells = ['1', 'Tập huấn viết tin', lead, coordinating, executing]
  const rows = ['TT,Nhiệm vụ,Chủ trì,Phối hợp,Đơn vị thực hiện', cells.map((one) => `"${one}"`)]
  const file = await readPlanFile(text(rows.join('\n')), { catalogue, plan })
  const [row] = file.rows
  const who = [row?.lead, row?.executing, row?.coordinating].map((one) => codes(one ?? []))
  return [who.join(' | '), ...file.problems.map(({ column, code }) => `${column} ${code}`)]
}

describe('who does what in a task', () => {
  it('is what the words in a cell say, not its column', async () => {
    expect(await read('Sở Nội vụ chủ trì, Sở VH&TT phối hợp')).toEqual(['SNV |  | SVHTT'])
    expect(await read('', '', 'Sở Y tế chủ trì; Sở Tư pháp (phối hợp)')).toEqual(['SYT |  | STP'])
    expect(await read('Sở Y tế', 'Phối hợp: Sở Tư pháp; thực hiện: Sở Nội vụ')).toEqual([
      'SYT | SNV | STP',
    ])
  })
  it('is told where the cell says it of some names only, or two cells say it of different ones', async () => {
    expect(await read('Sở Nội vụ chủ trì, Sở Y tế')).toEqual(['SNV SYT |  | ', 'lead roleUnclear'])
    expect(await read('Sở Nội vụ', 'Sở Y tế chủ trì')).toEqual([
      'SNV SYT |  | ',
      'lead leadsOfTwoColumns',
    ])
    expect(await read('Sở Nội vụ phối hợp Sở Y tế; Sở Tư pháp')).toEqual([
      'SNV |  | SYT STP',
      'lead roleUnclear',
    ])
  })
  it('is told where nobody leads, unless the file says so itself', async () => {
    expect(await read('', 'Sở Nội vụ')).toEqual([' |  | SNV', 'lead leadMissing'])
    expect(await read(' - ')).toEqual([' |  | ', 'lead leadMissing'])
    expect(await read('', '', 'Sở Y tế')).toEqual([' | SYT | '])
    expect(await read('(không nêu)')).toEqual([' |  | '])
    expect(await read('Sở Không Có')).toEqual([' |  | ', 'lead agency.unknown'])
  })
})
