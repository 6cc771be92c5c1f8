import { describe, expect, it } from '@jest/globals'
import { parseDeadline } from '@/domain/deadlines/parseDeadline'
import { taskContent, type CatalogueRow } from '../../../collections/Plans/import/taskContent'

const phraseOf = (phrase: string) => {
  const row = {
    ...{ sheet: '', rowNumber: 2, taskKey: '', order: '', section: '', text: 'Việc', product: '' },
    ...{ lead: [], executing: [], coordinating: [], requested: [], channels: [], source: '' },
    deadline: parseDeadline(phrase, {}),
    written: { lead: '', coordinating: '', channel: '' },
  } satisfies CatalogueRow
  return taskContent(row, 'plan', 'key').deadline
}

describe('a deadline that is a day of a spreadsheet', () => {
  it('is kept as people write it', () => {
    expect(phraseOf('2018-06-30')).toMatchObject({ phrase: '30/06/2018', due: '2018-06-30' })
    expect(phraseOf('Quý II/2018')).toMatchObject({ phrase: 'Quý II/2018' })
  })
})
