import type { CheckboxField } from 'payload'
import { keptBySystem } from '@/fields/keptBySystem'
import { label } from '@/i18n/label'

/** Marks a document as demonstration data; set by the seed only, shown wherever the document is. */
export function demoFlag(): CheckboxField {
  return {
    name: 'demo',
    type: 'checkbox',
    label: label((m) => m.shared.demo),
    defaultValue: false,
    index: true,
    access: keptBySystem,
    admin: { readOnly: true, position: 'sidebar', condition: (data) => !!data.demo },
  }
}
