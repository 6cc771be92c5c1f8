import { randomBytes } from 'node:crypto'
import type { Role } from '@/access/permissions'
import { env } from '@/env'
import { idFrom } from '@/queries/newId'
import { slugs } from '@/slugs'
import type { World } from './world'

export const DEMO_DOMAIN = 'demo.hanoi.example'

/**
 * One account per role. The district level ended on 2025-06-30, so the district coordinator works in
 * 2018; the commune officer sits in a ward of today and has something to log every day.
 */
export const DEMO_ACCOUNTS = [
  { name: 'quantri', role: 'administrator', agency: 'UBNDTP', person: 'Nguyễn Quản Trị' },
  { name: 'sotttt', role: 'department', agency: 'STTTT', person: 'Trần Thị Tổng Hợp' },
  { name: 'sonoivu', role: 'standing', agency: 'SNV', person: 'Lê Thường Trực' },
  { name: 'lanhdao', role: 'lead', agency: 'SVHTT', person: 'Phạm Thị Lãnh Đạo' },
  { name: 'canbo', role: 'officer', agency: 'SVHTT', person: 'Hoàng Văn Cán Bộ' },
  { name: 'quan', role: 'district', agency: 'HN-001', person: 'Đỗ Thị Điều Phối' },
  { name: 'phuong', role: 'commune', agency: 'HN-00004@2025-07-01', person: 'Vũ Văn Phường' },
  { name: 'xem', role: 'viewer', agency: 'UBNDTP', person: 'Bùi Thị Xem' },
] as const satisfies readonly { name: string; role: Role; agency: string; person: string }[]

export type DemoAccount = (typeof DEMO_ACCOUNTS)[number]['name']

export const demoUserId = (name: DemoAccount): string => idFrom('demo', 'user', name)

/** The password is known on the embedded database, made up where a city works. */
const KNOWN_PASSWORD = 'cchc-demo-2018'

/** Creates the accounts, all with one password, and returns it. */
export async function makeAccounts(world: World): Promise<{ password: string }> {
  const madeUp = () => randomBytes(12).toString('base64url')
  const password = env.demoPassword || (env.databaseKind === 'sqlite' ? KNOWN_PASSWORD : madeUp())
  for (const { name, role, agency, person } of DEMO_ACCOUNTS) {
    await world.payload.create({
      collection: slugs.users,
      data: {
        id: demoUserId(name),
        email: `${name}@${DEMO_DOMAIN}`,
        password,
        name: `${person} (mẫu)`,
        role,
        agency: world.agency(agency).id,
        demo: true,
      },
    })
  }
  return { password }
}
