import { beforeAll, describe, expect, it } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { getTableConfig, type SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { Payload } from 'payload'
import { env } from '@/env'
import { getTestPayload } from '../helpers/getTestPayload'

let payload: Payload

beforeAll(async () => {
  payload = await getTestPayload()
})

/** Tables, columns and indexes, as `table.column` and `table index`. */
type Structure = { columns: string[]; indexes: string[] }

describe('a fresh database', () => {
  it('has after its migrations everything the collections ask for, and nothing else', async () => {
    const there = env.databaseKind === 'sqlite' ? await sqliteIsThere() : await mongodbIsThere()
    const wanted = env.databaseKind === 'sqlite' ? sqliteWanted() : mongodbWanted()
    expect(there).toEqual(wanted)
  })
})

function sqliteWanted(): Structure {
  const tables = Object.values((payload.db as unknown as SQLiteAdapter).tables)
  const configs = tables.map((table) => getTableConfig(table as SQLiteTable))
  return sorted({
    columns: configs.flatMap(({ name, columns }) => columns.map((c) => `${name}.${c.name}`)),
    indexes: configs.flatMap(({ name, indexes }) => indexes.map((i) => `${name} ${i.config.name}`)),
  })
}

async function sqliteIsThere(): Promise<Structure> {
  const { client } = payload.db as unknown as SQLiteAdapter
  const read = async (sql: string) =>
    (await client.execute(sql)).rows.map((row) => String(Object.values(row)[0]))
  return sorted({
    columns: await read(
      `SELECT t.name || '.' || c.name FROM sqlite_master t, pragma_table_info(t.name) c
       WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'`,
    ),
    indexes: await read(
      `SELECT tbl_name || ' ' || name FROM sqlite_master
       WHERE type = 'index' AND name NOT LIKE 'sqlite_%'`,
    ),
  })
}

function mongodbWanted(): Structure {
  const { collections } = payload.db as unknown as MongooseAdapter
  const indexes = Object.values(collections).flatMap((model) =>
    model.schema
      .indexes()
      .map(([keys]) => `${model.collection.collectionName} ${Object.keys(keys).join('+')}`),
  )
  return sorted({ columns: [], indexes: [...new Set(indexes)] })
}

async function mongodbIsThere(): Promise<Structure> {
  const { collections } = payload.db as unknown as MongooseAdapter
  const indexes: string[] = []
  for (const model of Object.values(collections)) {
    for (const { key } of await model.collection.indexes()) {
      const keys = Object.keys(key).join('+')
      if (keys !== '_id') indexes.push(`${model.collection.collectionName} ${keys}`)
    }
  }
  return sorted({ columns: [], indexes })
}

const sorted = ({ columns, indexes }: Structure): Structure => ({
  columns: columns.toSorted(),
  indexes: indexes.toSorted(),
})
