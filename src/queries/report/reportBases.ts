import type { PayloadRequest } from 'payload'
import type { DateRange } from '@/domain/recurrence/schedule'
import type { ReportBasis } from '@/domain/reporting/report'
import { reportDocument as words } from '@/i18n/vi/reportDocument'
import { slugs } from '@/slugs'

const MOST = 5

/**
 * The issued annual plans of these agencies that hold in the period, oldest first: what a report says it
 * carries out. As the system: an issued plan binds whoever reports on it.
 */
export async function reportBasesAsSystem(
  req: PayloadRequest,
  { issuers, period }: { issuers: readonly string[]; period: DateRange },
): Promise<ReportBasis[]> {
  const { docs } = await req.payload.find({
    collection: slugs.plans,
    where: {
      and: [
        { issuer: { in: [...issuers] } },
        { state: { equals: 'issued' } },
        { level: { not_equals: 'multiYear' } },
        { periodFrom: { less_than_equal: period.to } },
        { periodTo: { greater_than_equal: period.from } },
      ],
    },
    select: { title: true, number: true, signedOn: true, issuer: true },
    populate: { [slugs.agencies]: { name: true } },
    sort: 'signedOn',
    depth: 1,
    limit: MOST,
    pagination: false,
    req,
  })
  return docs.map((plan) => ({
    type: words.planType,
    number: plan.number ?? null,
    date: plan.signedOn ?? null,
    issuer: typeof plan.issuer === 'object' ? plan.issuer.name : null,
    title: withoutType(plan.title),
  }))
}

/** "Kế hoạch thông tin, …" is cited as "Kế hoạch số … về thông tin, …". */
function withoutType(title: string): string {
  const type = words.planType.toLowerCase()
  const text = title.trim()
  return text.toLowerCase().startsWith(`${type} `) ? text.slice(type.length + 1) : text
}
