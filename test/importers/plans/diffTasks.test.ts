import { describe, expect, it } from '@jest/globals'
import { diffTasks } from '@/importers/plans/diffTasks'

const task = (taskKey: string, text = 'Việc', lead = ['SNV']) => ({ taskKey, text, lead })

describe('what an import would change', () => {
  it('creates what is new, updates what differs, leaves what is equal', () => {
    const changes = diffTasks(
      [task('a'), task('b', 'Việc khác'), task('c')],
      [task('a'), task('b'), task('d')],
    )
    expect(changes.created.map((item) => item.taskKey)).toEqual(['c'])
    expect(changes.updated.map((item) => item.taskKey)).toEqual(['b'])
    expect(changes.unchanged.map((item) => item.taskKey)).toEqual(['a'])
  })
  it('names what the file leaves out, and deletes nothing', () => {
    expect(diffTasks([], [task('a')])).toMatchObject({ updated: [], absent: ['a'] })
  })
  it('the same file twice changes nothing', () => {
    const tasks = [task('a'), task('b')]
    const { created, updated } = diffTasks(tasks, tasks)
    expect([...created, ...updated]).toEqual([])
  })
  it('takes no notice of nulls for what was left out, nor of what a person added', () => {
    const stored = { taskKey: 'a', text: 'Việc', lead: ['SNV'], product: null, topics: ['x'] }
    expect(diffTasks([{ ...task('a'), product: '', extra: [] }], [stored]).unchanged).toHaveLength(
      1,
    )
  })
})
