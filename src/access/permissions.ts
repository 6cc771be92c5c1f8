/**
 * Who may do what, by role alone (yes or no). Whose documents it may be done to is the other kind of
 * access, the rules in `rules.ts`. The admin UI asks the same functions to show or hide its buttons.
 */
export const ROLES = [
  'administrator',
  'department',
  'standing',
  'lead',
  'officer',
  'district',
  'commune',
  'viewer',
] as const

export type Role = (typeof ROLES)[number]

const PERMISSIONS = {
  administer: ['administrator'],
  keepCatalogues: ['administrator', 'department'],
  seeTheWholeCity: ['administrator', 'department', 'standing'],
  keepPlans: ['administrator', 'department', 'lead', 'officer', 'district'],
  enterCityPlans: ['administrator', 'department'],
  prepareActivities: ['administrator', 'department', 'lead', 'officer', 'district', 'commune'],
  approveActivities: ['administrator', 'department', 'lead', 'district'],
  assignAnyAgency: ['administrator', 'department'],
  keepLogs: ['administrator', 'department', 'lead', 'officer', 'district', 'commune'],
  keepReports: ['administrator', 'department', 'lead', 'officer', 'district', 'commune'],
  decideReports: ['administrator', 'department'],
  compileReports: ['administrator', 'department'],
  keepMedia: ['administrator', 'department', 'lead', 'officer', 'district', 'commune'],
  seeColleagues: ['administrator', 'department', 'lead', 'district'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof PERMISSIONS

/** Whether someone of this role may do this at all. No role (nobody signed in) may do nothing. */
export function may(role: Role | null | undefined, permission: Permission): boolean {
  if (!role) return false
  return (PERMISSIONS[permission] as readonly Role[]).includes(role)
}
