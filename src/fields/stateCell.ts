/** How lists show a field of states: icon, word and colour (`admin: { ...stateCell }`). */
export const stateCell = {
  components: { Cell: '/src/admin/StateCell/index.tsx#StateCell' },
} as const
