import type { Payload } from 'payload'
import type { Role } from '@/access/permissions'
import type { Agency, User } from '@/payload-types'

export const TEST_PASSWORD = 'only-for-tests-1'

let count = 0

/** Someone of this role working at this agency, as `user` of Local API calls and of `rest`. */
export async function makeUser(payload: Payload, role: Role, agency?: Agency): Promise<User> {
  const user = await payload.create({
    collection: 'users',
    data: {
      name: `${role} ${++count}`,
      email: `${role}-${count}@example.vn`,
      password: TEST_PASSWORD,
      role,
      agency: agency?.id,
    },
    depth: 0,
  })
  return { ...user, collection: 'users' }
}
