import { describe, expect, it } from '@jest/globals'
import type { FormState } from 'payload'
import type { DefaultServerCellComponentProps } from 'payload'
import { DeadlineDueCell } from '@/admin/DeadlineDueCell'
import { savedDeadline } from '@/admin/DeadlineMeaning/savedDeadline'
import { describeDeadline } from '@/domain/deadlines/describeDeadline'
import { parseDeadline } from '@/domain/deadlines/parseDeadline'
import { readStoredDeadline, storedDeadline } from '@/domain/deadlines/storedDeadline'
import { deadline as words } from '@/i18n/vi/deadline'

const stored = storedDeadline(parseDeadline('Quý I, quý III/2027'))

describe('a deadline of several days', () => {
  it('is in a list with all of them', () => {
    const props = { cellData: stored.due, rowData: { deadline: stored } }
    const cell = DeadlineDueCell(props as unknown as DefaultServerCellComponentProps)
    expect(cell.props).toEqual({ children: '31/03/2027; 30/09/2027' })
  })
  it('is described in the form as it was saved, and not while it is being changed', () => {
    const fields = (phrase: string) =>
      Object.fromEntries(
        Object.entries(stored).map(([name, initialValue]) => [
          `deadline.${name}`,
          { initialValue, value: name === 'phrase' ? phrase : initialValue },
        ]),
      ) as unknown as FormState
    const saved = savedDeadline(fields(stored.phrase))
    expect(describeDeadline({ phrase: '', ...readStoredDeadline(saved) }, words)).toBe(
      'Nhiều mốc: ngày 31/03/2027; ngày 30/09/2027',
    )
    expect(savedDeadline(fields('Quý II/2027'))).toBeUndefined()
  })
})
