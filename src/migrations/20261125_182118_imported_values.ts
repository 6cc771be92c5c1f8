import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`activities\` ADD \`imported\` text;`)
  await db.run(sql`ALTER TABLE \`tasks\` ADD \`imported\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`activities\` DROP COLUMN \`imported\`;`)
  await db.run(sql`ALTER TABLE \`tasks\` DROP COLUMN \`imported\`;`)
}
