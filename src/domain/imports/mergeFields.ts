import { isEmptyValue, sameValue } from './sameValue'

type Values = Readonly<Record<string, unknown>>

/** What a reader sees as one field may be kept in several: a name, and how it was written. */
export type MergedField<F extends string> = { field: F; parts: readonly string[] }

/** A field that the file says otherwise than it is stored. */
export type FieldChange<F extends string> = {
  field: F
  /** What stands there was written by a person, not by an import. */
  byHand: boolean
  /** It stays as it is, whatever the file says. */
  kept: boolean
}

type Options<F extends string> = {
  fields: readonly MergedField<F>[]
  /** What the file says; a part it has no column for is left out. */
  file: Values
  stored: Values
  /** What the last import wrote; null where none is known. */
  imported: Values | null
  /** Whether the file is to win over what a person wrote. */
  takesFile: (field: F) => boolean
}

export type MergedFields<F extends string> = {
  changes: FieldChange<F>[]
  /** The parts that stay as they are stored. */
  kept: Record<string, unknown>
  /** What is to be remembered as written by an import. */
  imported: Record<string, unknown>
}

/**
 * A file against what is stored and what the last import wrote: a field that only the file changed is
 * taken over, one that a person changed stays unless the file is asked for. What an import has not
 * written, and is not empty, a person has.
 */
export function mergeFields<F extends string>({
  fields,
  file,
  stored,
  imported,
  takesFile,
}: Options<F>): MergedFields<F> {
  const known = imported ?? {}
  const merged: MergedFields<F> = { changes: [], kept: {}, imported: { ...known } }
  for (const { field, parts } of fields) {
    const said = parts.filter((part) => file[part] !== undefined)
    const differs = said.some((part) => !sameValue(file[part], stored[part]))
    const byHand =
      differs &&
      said.some((part) =>
        part in known ? !sameValue(stored[part], known[part]) : !isEmptyValue(stored[part]),
      )
    const kept = byHand && !takesFile(field)
    if (differs) merged.changes.push({ field, byHand, kept })
    const target = kept ? merged.kept : merged.imported
    for (const part of said) target[part] = kept ? stored[part] : file[part]
  }
  return merged
}
