import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Field, Payload, TabsField } from 'payload'
import { getTestPayload } from '../helpers/getTestPayload'

let payload: Payload

beforeAll(async () => {
  payload = await getTestPayload()
})

const fieldsWithin = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [
    field,
    ...('fields' in field ? fieldsWithin(field.fields) : []),
    ...(field.type === 'tabs' ? field.tabs.flatMap((tab) => fieldsWithin(tab.fields)) : []),
  ])

const sides = () => [...payload.config.collections, ...payload.config.globals]
const allFields = () =>
  sides().flatMap(({ slug, fields }) => fieldsWithin(fields).map((field) => ({ slug, field })))

const nameOf = (label: unknown) => (label as { vi?: string } | undefined)?.vi

describe('the administration’s lists and forms', () => {
  it('link every list by a column that is always filled in', () => {
    const empty = payload.config.collections.filter(({ admin, flattenedFields, upload }) => {
      const [first] = admin.defaultColumns ?? []
      const field = flattenedFields.find(({ name }) => name === first)
      const isFilled = (field && 'required' in field && field.required) || first === 'filename'
      return first !== undefined && !(isFilled || (upload && first === 'filename'))
    })
    expect(empty.map(({ slug }) => slug)).toEqual([])
  })

  it('name the rows of every list within a form in words', () => {
    const isShown = (field: Field) => !(field as { admin?: { disabled?: boolean } }).admin?.disabled
    const arrays = allFields().filter(({ field }) => field.type === 'array' && isShown(field))
    const unnamed = arrays.filter(
      ({ field }) => !('labels' in field && nameOf(field.labels?.singular)),
    )
    expect(
      unnamed.map(({ slug, field }) => `${slug} ${'name' in field ? field.name : ''}`),
    ).toEqual([])
    // Payload makes a label of the name where there is none.
    for (const { field } of arrays) {
      const singular = 'labels' in field ? nameOf(field.labels?.singular) : ''
      expect(singular).toMatch(/[^\u0000-\u007f]/)
    }
  })

  it('say no place twice in the path of an error', () => {
    const tabs = allFields().flatMap(({ field }) =>
      field.type === 'tabs' ? (field as TabsField).tabs : [],
    )
    const twice = tabs.filter(({ label, fields }) =>
      fields.some(
        (field) =>
          field.type === 'group' &&
          'label' in field &&
          field.label &&
          nameOf(field.label) === nameOf(label),
      ),
    )
    expect(twice.map(({ label }) => nameOf(label))).toEqual([])
  })
})
