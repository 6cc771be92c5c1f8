import { prepareBrowser } from './prepareBrowser.mjs'
import { prepareMongodb } from './prepareMongodb.mjs'

/**
 * A lane is a Jest project with the environment it runs in. `zones`: host time zones, one run each,
 * because no rule may depend on the machine's zone. `seconds` a single test may take (Jest's 5 otherwise).
 * `prepare` starts what the lane needs and answers
 * `{ env, about, stop }`, or `{ reason }` when that cannot be had here.
 * @typedef {{ env?: Record<string, string>, about?: string, stop?: () => Promise<void> }} Prepared
 * @typedef {{
 *   name: string, zones?: string[], database?: boolean, seconds?: number, inBand?: boolean,
 *   prepare?: (context: { root: string, folder: string }) => Promise<Prepared | { reason: string }>
 * }} Lane
 * @type {Lane[]}
 */
export const LANES = [
  { name: 'domain', zones: ['UTC', 'America/New_York', 'Asia/Ho_Chi_Minh'] },
  { name: 'house' },
  { name: 'dom' },
  { name: 'sqlite', database: true, seconds: 60 },
  {
    name: 'mongodb',
    database: true,
    seconds: 60,
    prepare: prepareMongodb,
  },
  { name: 'browser', seconds: 60, inBand: true, prepare: prepareBrowser },
]
