import type { Field, FieldAccess } from 'payload'

/**
 * The same fields, those that `shown` does not name readable by people signed in only. As it is the
 * fields' own access, answers, filters, orders and documents met through relations all follow it.
 */
export function shownToPublic(fields: Field[], shown: readonly string[], prefix = ''): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'tabs') {
      const tabs = field.tabs.map((tab) =>
        'name' in tab && tab.name
          ? ({ ...tab, ...forSignedIn(tab) } as typeof tab)
          : { ...tab, fields: shownToPublic(tab.fields, shown, prefix) },
      )
      return { ...field, tabs }
    }
    if (!('name' in field) || !field.name) {
      if (!('fields' in field)) return field
      return { ...field, fields: shownToPublic(field.fields, shown, prefix) } as Field
    }
    const path = `${prefix}${field.name}`
    if (shown.includes(path)) return field
    const partly = 'fields' in field && shown.some((each) => each.startsWith(`${path}.`))
    if (partly) return { ...field, fields: shownToPublic(field.fields, shown, `${path}.`) } as Field
    return { ...field, ...forSignedIn(field) } as Field
  })
}

type Guarded = { access?: { read?: FieldAccess } }

function forSignedIn({ access }: object & Guarded): Guarded {
  const read: FieldAccess = (args) => !!args.req.user && (access?.read?.(args) ?? true)
  return { access: { ...access, read } }
}
