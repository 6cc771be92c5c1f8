import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openPage } from '../helpers/browser'

const OFFICER = { email: 'phuong@demo.hanoi.example', password: 'cchc-demo-2018' }
const REASON = 'Theo chỉ đạo của UBND phường'

/** A draft of twenty minutes each weekday of the demo's own afternoon broadcast. */
async function draftAtTheSameTime(page: Page): Promise<string> {
  const first = async (path: string) => {
    const { docs } = (await (await page.request.get(path)).json()) as { docs: Doc[] }
    return docs[0]!
  }
  const radio = await first('/api/channels?where[code][equals]=commune-radio&depth=0')
  const afternoon = await first(
    '/api/activities?where[title][equals]=Bản tin chiều phường Ba Đình&depth=0',
  )
  const answer = await page.request.post('/api/activities', {
    data: {
      title: 'Thông báo tiêm chủng mở rộng',
      channel: radio.id,
      agency: afternoon.agency,
      schedule: { ...afternoon.schedule, durationMinutes: 20 },
    },
  })
  return ((await answer.json()) as { doc: Doc }).doc.id
}

type Doc = { id: string; agency: string; schedule: object; state: string }

describe('a schedule that something stands in the way of', () => {
  it('says so before it is saved, and is handed in with a reason', async () => {
    const page = await openPage({ as: OFFICER })
    const id = await draftAtTheSameTime(page)
    await page.goto(`/admin/collections/activities/${id}`)
    await page.waitForLoadState('networkidle')
    await page.getByRole('button', { name: 'Lịch', exact: true }).last().click()
    await page.getByText(/^Trùng giờ với “Bản tin chiều phường Ba Đình”/).waitFor()

    await page.getByRole('button', { name: 'Gửi duyệt' }).click()
    await page.getByText(/ghi lý do vẫn giữ ở thẻ Lịch/).waitFor()

    await page.getByLabel('Vẫn giữ lịch này, vì').fill(REASON)
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page
      .getByText(/thành công/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Gửi duyệt' }).click()
    await page.getByText('Chờ duyệt').first().waitFor()
    const saved = await page.request.get(`/api/activities/${id}?depth=0`)
    expect(await saved.json()).toMatchObject({
      state: 'submitted',
      conflictReason: REASON,
      trail: [{ to: 'submitted', remark: REASON }],
    })
  })
})
