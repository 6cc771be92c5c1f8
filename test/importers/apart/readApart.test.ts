import { describe, expect, it } from '@jest/globals'
import { readApart, READER_LIMITS, readers } from '@/importers/apart/readApart'
import { readIcs } from '@/importers/ics/readIcs'
import { turns } from '@/importers/apart/turns'

const options = { zone: 'Asia/Ho_Chi_Minh', placeLabel: 'Địa điểm' }
const event = (uid: number) =>
  `BEGIN:VEVENT\r\nUID:${uid}\r\nSUMMARY:Bản tin ${uid}\r\nDTSTART:20260305T053000\r\nEND:VEVENT\r\n`
const calendar = (events: number) =>
  new TextEncoder().encode(
    `BEGIN:VCALENDAR\r\n${Array.from({ length: events }, (_, i) => event(i)).join('')}END:VCALENDAR`,
  )

describe('a file that is read in a process of its own', () => {
  it('is read as it would be here', async () => {
    const bytes = calendar(3)
    expect(await readApart('ics', bytes, options)).toEqual(readIcs(bytes, options))
  })

  it('is refused with the same code and details', async () => {
    const asked = readApart('ics', new TextEncoder().encode('BEGIN:VCALENDAR\nX:1'), options)
    await expect(asked).rejects.toMatchObject({ code: 'icsBroken', details: { line: 2 } })
  })

  it('is given up when it takes too long', async () => {
    const read = readers({ ...READER_LIMITS, milliseconds: 1 })
    await expect(read('ics', calendar(3), options)).rejects.toMatchObject({
      code: 'importTooHeavy',
    })
  })

  it('is given up when it takes too much memory, and nothing else ends', async () => {
    const read = readers({ ...READER_LIMITS, heapMegabytes: 8 })
    await expect(read('ics', calendar(2000), options)).rejects.toMatchObject({
      code: 'importTooHeavy',
    })
  })
})

describe('files at the same time', () => {
  it('are read so many at once, the next in their turn, and too many are sent away', async () => {
    const inTurn = turns(1, 1)
    const order: string[] = []
    let finish: () => void = () => undefined
    const first = inTurn(() => new Promise<void>((resolve) => (finish = resolve)))
    const second = inTurn(() => Promise.resolve(void order.push('second')))
    await expect(inTurn(() => Promise.resolve())).rejects.toMatchObject({ code: 'importBusy' })
    expect(order).toEqual([])
    finish()
    await Promise.all([first, second])
    expect(order).toEqual(['second'])
  })
})
