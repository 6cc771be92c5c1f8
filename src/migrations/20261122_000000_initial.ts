import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`activities_trail\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`by_id\` text(36),
  	\`by_name\` text,
  	\`from\` text,
  	\`to\` text NOT NULL,
  	\`remark\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_trail_order_idx\` ON \`activities_trail\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`activities_trail_parent_id_idx\` ON \`activities_trail\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_trail_by_idx\` ON \`activities_trail\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`activities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`channel_id\` text(36) NOT NULL,
  	\`summary\` text,
  	\`body\` text,
  	\`schedule_start\` text NOT NULL,
  	\`schedule_duration_minutes\` numeric DEFAULT 15 NOT NULL,
  	\`schedule_time_zone\` text DEFAULT 'Asia/Ho_Chi_Minh' NOT NULL,
  	\`schedule_rrule\` text,
  	\`schedule_holiday_policy\` text DEFAULT 'air' NOT NULL,
  	\`schedule_weekend_policy\` text DEFAULT 'air' NOT NULL,
  	\`schedule_first_date\` text,
  	\`schedule_last_date\` text,
  	\`conflict_reason\` text,
  	\`explained\` text,
  	\`expected_news_items\` numeric,
  	\`expected_articles\` numeric,
  	\`expected_news_and_articles\` numeric,
  	\`expected_airings\` numeric,
  	\`expected_minutes\` numeric,
  	\`expected_clusters\` numeric,
  	\`expected_copies\` numeric,
  	\`expected_designs\` numeric,
  	\`expected_pieces\` numeric,
  	\`expected_sessions\` numeric,
  	\`expected_attendances\` numeric,
  	\`expected_views\` numeric,
  	\`continues_id\` text(36),
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`agency_id\` text(36) NOT NULL,
  	\`is_public\` integer DEFAULT true,
  	\`ical_uid\` text,
  	\`ical_hash\` text,
  	\`demo\` integer DEFAULT false,
  	\`folded\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`continues_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_channel_idx\` ON \`activities\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_schedule_schedule_first_date_idx\` ON \`activities\` (\`schedule_first_date\`);`)
  await db.run(sql`CREATE INDEX \`activities_schedule_schedule_last_date_idx\` ON \`activities\` (\`schedule_last_date\`);`)
  await db.run(sql`CREATE INDEX \`activities_continues_idx\` ON \`activities\` (\`continues_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_state_idx\` ON \`activities\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`activities_agency_idx\` ON \`activities\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_is_public_idx\` ON \`activities\` (\`is_public\`);`)
  await db.run(sql`CREATE INDEX \`activities_demo_idx\` ON \`activities\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`activities_folded_idx\` ON \`activities\` (\`folded\`);`)
  await db.run(sql`CREATE INDEX \`activities_updated_at_idx\` ON \`activities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`activities_created_at_idx\` ON \`activities\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`activities_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_texts_order_parent\` ON \`activities_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`activities_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`agencies_id\` text(36),
  	\`tasks_id\` text(36),
  	\`topics_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tasks_id\`) REFERENCES \`tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_rels_order_idx\` ON \`activities_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_parent_idx\` ON \`activities_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_path_idx\` ON \`activities_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_agencies_id_idx\` ON \`activities_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_tasks_id_idx\` ON \`activities_rels\` (\`tasks_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_topics_id_idx\` ON \`activities_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_media_id_idx\` ON \`activities_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`occurrence_exceptions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`activity_id\` text(36) NOT NULL,
  	\`original_start\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`new_start\` text,
  	\`new_duration_minutes\` numeric,
  	\`new_title\` text,
  	\`reason\` text NOT NULL,
  	\`by_id\` text(36),
  	\`by_name\` text,
  	\`agency_id\` text(36) NOT NULL,
  	\`key\` text NOT NULL,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`activity_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`occurrence_exceptions_activity_idx\` ON \`occurrence_exceptions\` (\`activity_id\`);`)
  await db.run(sql`CREATE INDEX \`occurrence_exceptions_original_start_idx\` ON \`occurrence_exceptions\` (\`original_start\`);`)
  await db.run(sql`CREATE INDEX \`occurrence_exceptions_by_idx\` ON \`occurrence_exceptions\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`occurrence_exceptions_agency_idx\` ON \`occurrence_exceptions\` (\`agency_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`occurrence_exceptions_key_idx\` ON \`occurrence_exceptions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`occurrence_exceptions_demo_idx\` ON \`occurrence_exceptions\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`occurrence_exceptions_updated_at_idx\` ON \`occurrence_exceptions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`occurrence_exceptions_created_at_idx\` ON \`occurrence_exceptions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`series_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`activity_id\` text(36) NOT NULL,
  	\`following_id\` text(36),
  	\`agency_id\` text(36) NOT NULL,
  	\`verb\` text NOT NULL,
  	\`scope\` text NOT NULL,
  	\`original_start\` text,
  	\`reason\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`by_id\` text(36),
  	\`by_name\` text,
  	\`figures\` text,
  	\`before\` text NOT NULL,
  	\`after\` text NOT NULL,
  	\`undone_at\` text,
  	\`undone_by_id\` text(36),
  	\`undone_by_name\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`activity_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`following_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`undone_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`series_changes_activity_idx\` ON \`series_changes\` (\`activity_id\`);`)
  await db.run(sql`CREATE INDEX \`series_changes_following_idx\` ON \`series_changes\` (\`following_id\`);`)
  await db.run(sql`CREATE INDEX \`series_changes_agency_idx\` ON \`series_changes\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`series_changes_at_idx\` ON \`series_changes\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`series_changes_by_idx\` ON \`series_changes\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`series_changes_undone_by_idx\` ON \`series_changes\` (\`undone_by_id\`);`)
  await db.run(sql`CREATE INDEX \`series_changes_demo_idx\` ON \`series_changes\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`series_changes_updated_at_idx\` ON \`series_changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`series_changes_created_at_idx\` ON \`series_changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`logs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`activity_id\` text(36),
  	\`original_start\` text,
  	\`title\` text,
  	\`agency_id\` text(36) NOT NULL,
  	\`channel_id\` text(36) NOT NULL,
  	\`date\` text NOT NULL,
  	\`time\` text,
  	\`state\` text NOT NULL,
  	\`reason\` text,
  	\`reason_note\` text,
  	\`origin\` text,
  	\`measures_news_items\` numeric,
  	\`measures_articles\` numeric,
  	\`measures_news_and_articles\` numeric,
  	\`measures_airings\` numeric,
  	\`measures_minutes\` numeric,
  	\`measures_clusters\` numeric,
  	\`measures_copies\` numeric,
  	\`measures_designs\` numeric,
  	\`measures_pieces\` numeric,
  	\`measures_sessions\` numeric,
  	\`measures_attendances\` numeric,
  	\`measures_views\` numeric,
  	\`note\` text,
  	\`logged_by_id\` text(36),
  	\`logged_by_name\` text,
  	\`occurrence_key\` text NOT NULL,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`activity_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`logged_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`logs_activity_idx\` ON \`logs\` (\`activity_id\`);`)
  await db.run(sql`CREATE INDEX \`logs_agency_idx\` ON \`logs\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`logs_channel_idx\` ON \`logs\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`logs_date_idx\` ON \`logs\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`logs_logged_by_idx\` ON \`logs\` (\`logged_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`logs_occurrence_key_idx\` ON \`logs\` (\`occurrence_key\`);`)
  await db.run(sql`CREATE INDEX \`logs_demo_idx\` ON \`logs\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`logs_updated_at_idx\` ON \`logs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`logs_created_at_idx\` ON \`logs\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`logs\` (\`agency_id\`,\`channel_id\`,\`state\`,\`date\`,\`original_start\`,\`measures_news_items\`,\`measures_articles\`,\`measures_news_and_articles\`,\`measures_airings\`,\`measures_minutes\`,\`measures_clusters\`,\`measures_copies\`,\`measures_designs\`,\`measures_pieces\`,\`measures_sessions\`,\`measures_attendances\`,\`measures_views\`);`)
  await db.run(sql`CREATE INDEX \`date_activity_originalStart_state_agency_idx\` ON \`logs\` (\`date\`,\`activity_id\`,\`original_start\`,\`state\`,\`agency_id\`);`)
  await db.run(sql`CREATE TABLE \`logs_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`logs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`logs_rels_order_idx\` ON \`logs_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`logs_rels_parent_idx\` ON \`logs_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`logs_rels_path_idx\` ON \`logs_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`logs_rels_media_id_idx\` ON \`logs_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`plans\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`number\` text,
  	\`signed_on\` text,
  	\`issuer_id\` text(36) NOT NULL,
  	\`period_from\` text,
  	\`period_to\` text,
  	\`level\` text DEFAULT 'agency' NOT NULL,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`parent_plan_id\` text(36),
  	\`file_id\` text(36),
  	\`note\` text,
  	\`demo\` integer DEFAULT false,
  	\`folded\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`issuer_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_plan_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_number_idx\` ON \`plans\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`plans_signed_on_idx\` ON \`plans\` (\`signed_on\`);`)
  await db.run(sql`CREATE INDEX \`plans_issuer_idx\` ON \`plans\` (\`issuer_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_period_from_idx\` ON \`plans\` (\`period_from\`);`)
  await db.run(sql`CREATE INDEX \`plans_period_to_idx\` ON \`plans\` (\`period_to\`);`)
  await db.run(sql`CREATE INDEX \`plans_state_idx\` ON \`plans\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`plans_parent_plan_idx\` ON \`plans\` (\`parent_plan_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_file_idx\` ON \`plans\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_demo_idx\` ON \`plans\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`plans_folded_idx\` ON \`plans\` (\`folded\`);`)
  await db.run(sql`CREATE INDEX \`plans_updated_at_idx\` ON \`plans\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`plans_created_at_idx\` ON \`plans\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`plans_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`plans_rels_order_idx\` ON \`plans_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`plans_rels_parent_idx\` ON \`plans_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`plans_rels_path_idx\` ON \`plans_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`plans_rels_topics_id_idx\` ON \`plans_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`tasks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`plan_id\` text(36) NOT NULL,
  	\`section\` text,
  	\`deadline_phrase\` text,
  	\`deadline_kind\` text,
  	\`deadline_due\` text,
  	\`deadline_from\` text,
  	\`deadline_to\` text,
  	\`deadline_minimum\` numeric,
  	\`deadline_note\` text,
  	\`product\` text,
  	\`stated_target\` text,
  	\`source_document\` text,
  	\`budget\` text,
  	\`lead_text\` text,
  	\`coordinating_text\` text,
  	\`channel_text\` text,
  	\`note\` text,
  	\`order\` numeric,
  	\`task_key\` text,
  	\`demo\` integer DEFAULT false,
  	\`folded\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`plan_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`tasks_plan_idx\` ON \`tasks\` (\`plan_id\`);`)
  await db.run(sql`CREATE INDEX \`tasks_deadline_deadline_kind_idx\` ON \`tasks\` (\`deadline_kind\`);`)
  await db.run(sql`CREATE INDEX \`tasks_deadline_deadline_due_idx\` ON \`tasks\` (\`deadline_due\`);`)
  await db.run(sql`CREATE INDEX \`tasks_deadline_deadline_from_idx\` ON \`tasks\` (\`deadline_from\`);`)
  await db.run(sql`CREATE INDEX \`tasks_deadline_deadline_to_idx\` ON \`tasks\` (\`deadline_to\`);`)
  await db.run(sql`CREATE INDEX \`tasks_order_idx\` ON \`tasks\` (\`order\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tasks_task_key_idx\` ON \`tasks\` (\`task_key\`);`)
  await db.run(sql`CREATE INDEX \`tasks_demo_idx\` ON \`tasks\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`tasks_folded_idx\` ON \`tasks\` (\`folded\`);`)
  await db.run(sql`CREATE INDEX \`tasks_updated_at_idx\` ON \`tasks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tasks_created_at_idx\` ON \`tasks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`tasks_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tasks_texts_order_parent\` ON \`tasks_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tasks_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`agencies_id\` text(36),
  	\`agency_groups_id\` text(36),
  	\`channels_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agency_groups_id\`) REFERENCES \`agency_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channels_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tasks_rels_order_idx\` ON \`tasks_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`tasks_rels_parent_idx\` ON \`tasks_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tasks_rels_path_idx\` ON \`tasks_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`tasks_rels_agencies_id_idx\` ON \`tasks_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`tasks_rels_agency_groups_id_idx\` ON \`tasks_rels\` (\`agency_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`tasks_rels_channels_id_idx\` ON \`tasks_rels\` (\`channels_id\`);`)
  await db.run(sql`CREATE INDEX \`tasks_rels_topics_id_idx\` ON \`tasks_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`agency_reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`agency_id\` text(36) NOT NULL,
  	\`period\` text NOT NULL,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`narrative_results\` text,
  	\`narrative_strengths\` text,
  	\`narrative_shortcomings\` text,
  	\`narrative_causes\` text,
  	\`narrative_next_steps\` text,
  	\`narrative_proposals\` text,
  	\`document_number\` text,
  	\`figures\` text,
  	\`key\` text NOT NULL,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`agency_reports_agency_idx\` ON \`agency_reports\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`agency_reports_period_idx\` ON \`agency_reports\` (\`period\`);`)
  await db.run(sql`CREATE INDEX \`agency_reports_state_idx\` ON \`agency_reports\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`agency_reports_key_idx\` ON \`agency_reports\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`agency_reports_demo_idx\` ON \`agency_reports\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`agency_reports_updated_at_idx\` ON \`agency_reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`agency_reports_created_at_idx\` ON \`agency_reports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`agency_reports_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agency_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agency_reports_rels_order_idx\` ON \`agency_reports_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`agency_reports_rels_parent_idx\` ON \`agency_reports_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`agency_reports_rels_path_idx\` ON \`agency_reports_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`agency_reports_rels_media_id_idx\` ON \`agency_reports_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text NOT NULL,
  	\`caption\` text,
  	\`transcript\` text,
  	\`agency_id\` text(36) NOT NULL,
  	\`is_public\` integer DEFAULT false,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumbnail_url\` text,
  	\`sizes_thumbnail_width\` numeric,
  	\`sizes_thumbnail_height\` numeric,
  	\`sizes_thumbnail_mime_type\` text,
  	\`sizes_thumbnail_filesize\` numeric,
  	\`sizes_thumbnail_filename\` text,
  	\`sizes_card_url\` text,
  	\`sizes_card_width\` numeric,
  	\`sizes_card_height\` numeric,
  	\`sizes_card_mime_type\` text,
  	\`sizes_card_filesize\` numeric,
  	\`sizes_card_filename\` text,
  	\`sizes_page_url\` text,
  	\`sizes_page_width\` numeric,
  	\`sizes_page_height\` numeric,
  	\`sizes_page_mime_type\` text,
  	\`sizes_page_filesize\` numeric,
  	\`sizes_page_filename\` text,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_agency_idx\` ON \`media\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`media_is_public_idx\` ON \`media\` (\`is_public\`);`)
  await db.run(sql`CREATE INDEX \`media_demo_idx\` ON \`media\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`media\` (\`sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_page_sizes_page_filename_idx\` ON \`media\` (\`sizes_page_filename\`);`)
  await db.run(sql`CREATE TABLE \`agencies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`short_name\` text,
  	\`code\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`requested_only\` integer DEFAULT false,
  	\`station_sessions_per_day\` numeric,
  	\`station_minutes_per_session\` numeric,
  	\`note\` text,
  	\`order\` numeric,
  	\`key\` text NOT NULL,
  	\`folded\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`agencies_code_idx\` ON \`agencies\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`agencies_kind_idx\` ON \`agencies\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`agencies_parent_idx\` ON \`agencies\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_valid_from_idx\` ON \`agencies\` (\`valid_from\`);`)
  await db.run(sql`CREATE INDEX \`agencies_valid_to_idx\` ON \`agencies\` (\`valid_to\`);`)
  await db.run(sql`CREATE INDEX \`agencies_order_idx\` ON \`agencies\` (\`order\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`agencies_key_idx\` ON \`agencies\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`agencies_folded_idx\` ON \`agencies\` (\`folded\`);`)
  await db.run(sql`CREATE INDEX \`agencies_updated_at_idx\` ON \`agencies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`agencies_created_at_idx\` ON \`agencies\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`agencies_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agencies_texts_order_parent\` ON \`agencies_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`agencies_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agencies_numbers_order_parent_idx\` ON \`agencies_numbers\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`agencies_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`agencies_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agencies_rels_order_idx\` ON \`agencies_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_parent_idx\` ON \`agencies_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_path_idx\` ON \`agencies_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`agencies_rels_agencies_id_idx\` ON \`agencies_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE TABLE \`agency_groups_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agency_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agency_groups_kinds_order_idx\` ON \`agency_groups_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`agency_groups_kinds_parent_idx\` ON \`agency_groups_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`agency_groups\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`note\` text,
  	\`folded\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`agency_groups_code_idx\` ON \`agency_groups\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`agency_groups_folded_idx\` ON \`agency_groups\` (\`folded\`);`)
  await db.run(sql`CREATE INDEX \`agency_groups_updated_at_idx\` ON \`agency_groups\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`agency_groups_created_at_idx\` ON \`agency_groups\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`agency_groups_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agency_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agency_groups_texts_order_parent\` ON \`agency_groups_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`agency_groups_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`agencies_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agency_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agency_groups_rels_order_idx\` ON \`agency_groups_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`agency_groups_rels_parent_idx\` ON \`agency_groups_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`agency_groups_rels_path_idx\` ON \`agency_groups_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`agency_groups_rels_agencies_id_idx\` ON \`agency_groups_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE TABLE \`holidays\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`kind\` text DEFAULT 'off' NOT NULL,
  	\`status\` text DEFAULT 'official' NOT NULL,
  	\`source\` text,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`holidays_date_idx\` ON \`holidays\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`holidays_updated_at_idx\` ON \`holidays\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`holidays_created_at_idx\` ON \`holidays\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`set\` text,
  	\`order\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_code_idx\` ON \`topics\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`topics_set_idx\` ON \`topics\` (\`set\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`channels_measures\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`channels_measures_order_idx\` ON \`channels_measures\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`channels_measures_parent_idx\` ON \`channels_measures\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`channels\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name_vi\` text NOT NULL,
  	\`name_en\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`group_code\` text NOT NULL,
  	\`group_name_vi\` text NOT NULL,
  	\`group_name_en\` text NOT NULL,
  	\`primary_measure\` text NOT NULL,
  	\`colour\` text NOT NULL,
  	\`icon\` text NOT NULL,
  	\`order\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`channels_code_idx\` ON \`channels\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`channels_group_code_idx\` ON \`channels\` (\`group_code\`);`)
  await db.run(sql`CREATE INDEX \`channels_updated_at_idx\` ON \`channels\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`channels_created_at_idx\` ON \`channels\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`channels_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`channels_texts_order_parent\` ON \`channels_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`saved_filters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`address\` text NOT NULL,
  	\`shared\` integer DEFAULT false,
  	\`owner_id\` text(36),
  	\`agency_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`saved_filters_owner_idx\` ON \`saved_filters\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`saved_filters_agency_idx\` ON \`saved_filters\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`saved_filters_updated_at_idx\` ON \`saved_filters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`saved_filters_created_at_idx\` ON \`saved_filters\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`agency_id\` text(36),
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_role_idx\` ON \`users\` (\`role\`);`)
  await db.run(sql`CREATE INDEX \`users_agency_idx\` ON \`users\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`users_demo_idx\` ON \`users\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`feeds\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`owner_id\` text(36),
  	\`token_hash\` text NOT NULL,
  	\`revoked_at\` text,
  	\`last_used_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`feeds_owner_idx\` ON \`feeds\` (\`owner_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`feeds_token_hash_idx\` ON \`feeds\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`feeds_updated_at_idx\` ON \`feeds\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`feeds_created_at_idx\` ON \`feeds\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`activities_id\` text(36),
  	\`occurrence_exceptions_id\` text(36),
  	\`series_changes_id\` text(36),
  	\`logs_id\` text(36),
  	\`plans_id\` text(36),
  	\`tasks_id\` text(36),
  	\`agency_reports_id\` text(36),
  	\`media_id\` text(36),
  	\`agencies_id\` text(36),
  	\`agency_groups_id\` text(36),
  	\`holidays_id\` text(36),
  	\`topics_id\` text(36),
  	\`channels_id\` text(36),
  	\`saved_filters_id\` text(36),
  	\`users_id\` text(36),
  	\`feeds_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`activities_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`occurrence_exceptions_id\`) REFERENCES \`occurrence_exceptions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_changes_id\`) REFERENCES \`series_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`logs_id\`) REFERENCES \`logs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`plans_id\`) REFERENCES \`plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tasks_id\`) REFERENCES \`tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agency_reports_id\`) REFERENCES \`agency_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agency_groups_id\`) REFERENCES \`agency_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`holidays_id\`) REFERENCES \`holidays\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channels_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`saved_filters_id\`) REFERENCES \`saved_filters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`feeds_id\`) REFERENCES \`feeds\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_activities_id_idx\` ON \`payload_locked_documents_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_occurrence_exceptions_id_idx\` ON \`payload_locked_documents_rels\` (\`occurrence_exceptions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_series_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`series_changes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_logs_id_idx\` ON \`payload_locked_documents_rels\` (\`logs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_plans_id_idx\` ON \`payload_locked_documents_rels\` (\`plans_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tasks_id_idx\` ON \`payload_locked_documents_rels\` (\`tasks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_agency_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`agency_reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_agencies_id_idx\` ON \`payload_locked_documents_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_agency_groups_id_idx\` ON \`payload_locked_documents_rels\` (\`agency_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_holidays_id_idx\` ON \`payload_locked_documents_rels\` (\`holidays_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_channels_id_idx\` ON \`payload_locked_documents_rels\` (\`channels_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_saved_filters_id_idx\` ON \`payload_locked_documents_rels\` (\`saved_filters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feeds_id_idx\` ON \`payload_locked_documents_rels\` (\`feeds_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`settings_compiling_agencies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`agency_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_compiling_agencies_order_idx\` ON \`settings_compiling_agencies\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_compiling_agencies_parent_id_idx\` ON \`settings_compiling_agencies\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_compiling_agencies_from_idx\` ON \`settings_compiling_agencies\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`settings_compiling_agencies_agency_idx\` ON \`settings_compiling_agencies\` (\`agency_id\`);`)
  await db.run(sql`CREATE TABLE \`settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`city_name\` text DEFAULT 'Hà Nội' NOT NULL,
  	\`time_zone\` text DEFAULT 'Asia/Ho_Chi_Minh' NOT NULL,
  	\`new_period_rule_from\` numeric DEFAULT 2019 NOT NULL,
  	\`before_is_inclusive\` integer DEFAULT true,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`activities_trail\`;`)
  await db.run(sql`DROP TABLE \`activities\`;`)
  await db.run(sql`DROP TABLE \`activities_texts\`;`)
  await db.run(sql`DROP TABLE \`activities_rels\`;`)
  await db.run(sql`DROP TABLE \`occurrence_exceptions\`;`)
  await db.run(sql`DROP TABLE \`series_changes\`;`)
  await db.run(sql`DROP TABLE \`logs\`;`)
  await db.run(sql`DROP TABLE \`logs_rels\`;`)
  await db.run(sql`DROP TABLE \`plans\`;`)
  await db.run(sql`DROP TABLE \`plans_rels\`;`)
  await db.run(sql`DROP TABLE \`tasks\`;`)
  await db.run(sql`DROP TABLE \`tasks_texts\`;`)
  await db.run(sql`DROP TABLE \`tasks_rels\`;`)
  await db.run(sql`DROP TABLE \`agency_reports\`;`)
  await db.run(sql`DROP TABLE \`agency_reports_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`agencies\`;`)
  await db.run(sql`DROP TABLE \`agencies_texts\`;`)
  await db.run(sql`DROP TABLE \`agencies_numbers\`;`)
  await db.run(sql`DROP TABLE \`agencies_rels\`;`)
  await db.run(sql`DROP TABLE \`agency_groups_kinds\`;`)
  await db.run(sql`DROP TABLE \`agency_groups\`;`)
  await db.run(sql`DROP TABLE \`agency_groups_texts\`;`)
  await db.run(sql`DROP TABLE \`agency_groups_rels\`;`)
  await db.run(sql`DROP TABLE \`holidays\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`channels_measures\`;`)
  await db.run(sql`DROP TABLE \`channels\`;`)
  await db.run(sql`DROP TABLE \`channels_texts\`;`)
  await db.run(sql`DROP TABLE \`saved_filters\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`feeds\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`settings_compiling_agencies\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
}
