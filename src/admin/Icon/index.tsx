import { Emblem } from '@/theme/Emblem'

/** The mark at the head of the path in the admin. */
export function Icon() {
  return <Emblem size={18} />
}
