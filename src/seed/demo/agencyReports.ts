import type { NewDocument } from '@/queries/insertDocuments'
import { idFrom } from '@/queries/newId'
import { symbolOf } from './agencyPlans'
import { chanceOf } from './chance'
import type { World } from './world'

const PERIOD = '2018-H1'

/** Reports for the first half of 2018: most accepted, some on their way, some never begun. */
export function agencyReportDocuments(world: World): NewDocument<'agency-reports'>[] {
  return [...world.departments, ...world.districts].flatMap((agency) => {
    const chance = chanceOf('report', agency.code)
    const luck = chance.next()
    if (luck < 0.15 && agency.code !== 'HN-001') return []
    const state = agency.code === 'HN-001' ? 'returned' : stateBy(luck)
    const sent = state !== 'draft'
    return {
      id: idFrom('demo', 'report', agency.code, PERIOD),
      createdAt: '2018-06-28T03:00:00.000Z',
      agency: agency.id,
      period: PERIOD,
      key: `${agency.id}|${PERIOD}`,
      state,
      documentNumber: sent ? `${chance.whole(80, 260)}/BC-${symbolOf(agency)}` : undefined,
      narrative: {
        results: `${agency.shortName} đã thực hiện các hình thức tuyên truyền theo kế hoạch; số liệu lấy từ nhật ký.`,
        strengths: 'Nội dung bám sát thủ tục người dân quan tâm.',
        shortcomings: sent ? 'Một số buổi phát chưa ghi nhật ký đúng ngày.' : undefined,
        nextSteps: 'Tiếp tục các chuyên mục định kỳ; hội thi tuyên truyền viên trong quý III.',
      },
      demo: true,
    }
  })
}

function stateBy(luck: number): 'draft' | 'submitted' | 'returned' | 'accepted' {
  if (luck < 0.25) return 'draft'
  if (luck < 0.5) return 'submitted'
  return luck < 0.58 ? 'returned' : 'accepted'
}
