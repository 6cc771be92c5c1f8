import { beforeAll, describe, expect, it } from '@jest/globals'
import { isRedirectError } from 'next/dist/client/components/redirect-error'
import { createLocalReq, type AdminViewServerProps, type TypedUser } from 'payload'
import { join } from 'node:path'
import { byWho, readTable, WHO, type Who } from './readTable'
import { makeWorld, type World } from './world'

const ROOT = join(import.meta.dirname, '../../../..')

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

type View = (props: AdminViewServerProps) => unknown

/** The component that the configuration names as `/src/admin/Desk/index.tsx#Desk`. */
async function viewNamed(key: string): Promise<View> {
  const views = world.payload.config.admin.components.views ?? {}
  const { Component } = views[key] ?? {}
  const [file, name] = String(Component).split('#')
  const module = (await import(join(ROOT, file ?? ''))) as Record<string, View>
  const view = module[name ?? 'default']
  if (!view) throw new Error(`${key} names no component`)
  return view
}

/** Only the guard is asked: whatever comes after it needs a page around it. */
async function isLetIn(view: View, who: Who): Promise<boolean> {
  const { payload, users } = world
  const req = await createLocalReq({ user: users[who] as TypedUser | undefined }, payload)
  try {
    await view({ initPageResult: { req } } as AdminViewServerProps)
    return true
  } catch (error) {
    return !isRedirectError(error) && !/NEXT_HTTP_ERROR|NEXT_NOT_FOUND/.test(digestOf(error))
  }
}

const digestOf = (error: unknown): string =>
  error instanceof Error && 'digest' in error ? String(error.digest) : ''

const rows = readTable().filter(({ what }) => what === 'view')

describe('a view of the admin lets in those the table says, and sends the others away', () => {
  it.each(rows)('$act', async ({ act, cells }) => {
    const view = await viewNamed(act)
    const found = byWho(() => '')
    for (const who of WHO) found[who] = (await isLetIn(view, who)) ? 'yes' : 'no'
    expect(found).toEqual(cells)
  })
})
