/**
 * Of dated appointments (which agency compiles from which day on, reference §5.2) the one in force on
 * a local day: the last that began by then. Undefined before the first.
 */
export function appointedOn<T extends { from: string }>(
  appointments: readonly T[],
  day: string,
): T | undefined {
  return appointments
    .filter(({ from }) => from <= day)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1)
}
