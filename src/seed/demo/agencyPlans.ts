import { foldedText } from '@/fields/searchable'
import type { Agency } from '@/payload-types'
import type { NewDocument } from '@/queries/insertDocuments'
import { idFrom } from '@/queries/newId'
import { chanceOf } from './chance'
import { PLAN_ID } from './plan'
import type { World } from './world'

/** The agencies' own plans under the city's: due by 15/03/2018, a few late, a few never sent. */
export function agencyPlanDocuments(world: World): NewDocument<'plans'>[] {
  return [...world.departments, ...world.districts].flatMap((agency) => {
    const chance = chanceOf('plan', agency.code)
    if (chance.happens(0.08)) return []
    const late = chance.happens(0.12)
    const day = late ? chance.whole(16, 30) : chance.whole(1, 14)
    const month = late || chance.happens(0.6) ? '03' : '02'
    const number = `${chance.whole(12, 98)}/KH-${symbolOf(agency)}`
    const title = `Kế hoạch thông tin, tuyên truyền cải cách hành chính năm 2018 của ${agency.shortName}`
    return {
      id: idFrom('demo', 'plan', agency.code),
      title,
      number,
      signedOn: `2018-${month}-${String(day).padStart(2, '0')}`,
      issuer: agency.id,
      periodFrom: '2018-01-01',
      periodTo: '2018-12-31',
      level: 'agency' as const,
      state: 'issued' as const,
      parentPlan: PLAN_ID(),
      demo: true,
      folded: foldedText(['number', 'title'], { number, title }),
    }
  })
}

/** The sign an agency puts on its documents. */
export function symbolOf(agency: Pick<Agency, 'code'>): string {
  return agency.code.startsWith('HN-') ? 'UBND' : agency.code
}
