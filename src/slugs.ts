/** Collection slugs, in one place so that relations and queries cannot drift from the collections. */
export const slugs = {
  users: 'users',
  agencies: 'agencies',
  agencyGroups: 'agency-groups',
  plans: 'plans',
  tasks: 'tasks',
  activities: 'activities',
  occurrenceExceptions: 'occurrence-exceptions',
  seriesChanges: 'series-changes',
  logs: 'logs',
  agencyReports: 'agency-reports',
  media: 'media',
  holidays: 'holidays',
  topics: 'topics',
  channels: 'channels',
  feeds: 'feeds',
  savedFilters: 'saved-filters',
  imports: 'imports',
  importChanges: 'import-changes',
  importMappings: 'import-mappings',
} as const

export const globals = { settings: 'settings' } as const
