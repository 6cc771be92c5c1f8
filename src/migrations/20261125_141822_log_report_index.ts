import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`compound_index_idx\`;`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`logs\` (\`agency_id\`,\`channel_id\`,\`state\`,\`activity_id\`,\`date\`,\`measures_news_items\`,\`measures_articles\`,\`measures_news_and_articles\`,\`measures_airings\`,\`measures_minutes\`,\`measures_clusters\`,\`measures_copies\`,\`measures_designs\`,\`measures_pieces\`,\`measures_sessions\`,\`measures_attendances\`,\`measures_views\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`compound_index_idx\`;`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`logs\` (\`agency_id\`,\`channel_id\`,\`state\`,\`date\`,\`original_start\`,\`measures_news_items\`,\`measures_articles\`,\`measures_news_and_articles\`,\`measures_airings\`,\`measures_minutes\`,\`measures_clusters\`,\`measures_copies\`,\`measures_designs\`,\`measures_pieces\`,\`measures_sessions\`,\`measures_attendances\`,\`measures_views\`);`)
}
