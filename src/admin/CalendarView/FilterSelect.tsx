type Option = { value: string; label: string; group?: string }

type Props = {
  label: string
  /** What no choice is called. */
  all: string
  options: readonly Option[]
  value: string
  onChange: (value: string) => void
}

/** One way of narrowing the calendar; nothing to choose from, nothing to see. */
export function FilterSelect({ label, all, options, value, onChange }: Props) {
  if (options.length === 0) return null
  const groups = [...new Set(options.map(({ group = '' }) => group))]
  return (
    <select aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{all}</option>
      {groups.map((group) => {
        const own = options.filter((option) => (option.group ?? '') === group)
        const shown = own.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))
        if (!group) return shown
        return (
          <optgroup key={group} label={group}>
            {shown}
          </optgroup>
        )
      })}
    </select>
  )
}
