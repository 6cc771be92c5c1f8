/** `2018-06-20` → `20/06/2018`; a local time `2018-06-20T05:30` → `05:30 20/06/2018`. */
export function formatDate(value: string): string {
  const [date = '', time] = value.split('T')
  const day = date.split('-').reverse().join('/')
  return time ? `${time.slice(0, 5)} ${day}` : day
}
