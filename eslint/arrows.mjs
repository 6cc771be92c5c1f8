/**
 * Who may import whom (ARCHITECTURE.md): one entry per folder, naming what it must not import.
 * `layers` are folders and files of this repository, however they are reached (`@/` or relative);
 * `packages` come with everything below them. i18n, slugs and errors may be imported from anywhere.
 */
const TOP = ['app', 'server', 'cli', 'seed', 'payload.config']
const PARTS = ['collections', 'endpoints', 'jobs', 'admin']
const SHARED = ['hooks', 'queries', 'fields', 'access']
const FORMATS = ['exporters', 'importers', 'site']

const CONFIG = ['@payload-config']
const PAYLOAD = ['payload', '@payloadcms']
const EXPRESS = ['express', 'express-rate-limit', 'helmet']
const WEB = ['next', ...EXPRESS]
const REACT = ['react', 'react-dom', '@fullcalendar']
/** Below the queries: what knows a database's driver. */
const DATABASE = 'database'
const DATABASES = ['mongoose', 'mongodb', 'drizzle-orm', '@libsql/client']
const NODE = ['node:[^/]+', 'fs', 'path', 'os', 'crypto', 'child_process', 'http', 'https', 'url']

export const ARROWS = [
  {
    folder: 'src/domain',
    layers: [...TOP, ...PARTS, ...SHARED, ...FORMATS, DATABASE, 'env', 'slugs', 'payload-types'],
    packages: [...CONFIG, ...PAYLOAD, ...WEB, ...REACT, ...DATABASES, ...NODE],
    because: 'src/domain is pure: values in, values out',
  },
  ...['exporters', 'importers'].map((name) => ({
    folder: `src/${name}`,
    layers: [
      ...TOP,
      ...PARTS,
      ...SHARED,
      ...FORMATS.filter((format) => format !== name),
      DATABASE,
      'env',
      'payload-types',
    ],
    packages: [...CONFIG, ...PAYLOAD, ...WEB, ...REACT, ...DATABASES],
    because: `src/${name} knows the domain and its file format only`,
  })),
  {
    folder: 'src/site',
    layers: [...TOP, ...PARTS, ...SHARED, 'exporters', 'importers', DATABASE, 'env'],
    packages: [...CONFIG, ...PAYLOAD, ...EXPRESS, ...DATABASES, ...NODE],
    because: 'the public site is plain React: props in, no data access',
  },
  ...SHARED.map((name) => ({
    folder: `src/${name}`,
    layers: [...TOP, ...PARTS, 'site'],
    packages: [...CONFIG, ...WEB],
    because: `src/${name} lies below collections, endpoints, jobs and admin`,
  })),
  ...['src/database', 'src/files'].map((folder) => ({
    folder,
    layers: [...TOP, ...PARTS, ...SHARED, ...FORMATS],
    packages: [...CONFIG, ...WEB, ...REACT],
    because: `${folder} lies below everything that reads and writes`,
  })),
  ...['src/endpoints', 'src/jobs', 'src/admin', 'collections'].map((folder) => ({
    folder,
    layers: TOP,
    packages: [...CONFIG, ...EXPRESS],
    because: `${folder} receives req or props; it imports neither the configuration nor what lies above`,
  })),
  {
    folder: 'src/i18n',
    layers: [...TOP, ...PARTS, ...SHARED, ...FORMATS, DATABASE, 'env', 'payload-types'],
    packages: [...CONFIG, ...PAYLOAD, ...WEB, ...REACT, ...DATABASES, ...NODE],
    because: 'src/i18n is data',
  },
]

/** The ESLint blocks that hold the arrows. */
export const arrows = ARROWS.map(({ folder, layers, packages, because }) => ({
  name: `arrows/${folder}`,
  files: [`${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: reaching(layers), message: because },
          { regex: `^(?:${packages.join('|')})(?:/.*)?$`, message: because },
        ],
      },
    ],
  },
}))

/** `@/app/x`, `@/../collections/x`, `../app/x`, `../../src/app`, but not a neighbour `./fields`. */
function reaching(layers) {
  const names = layers.map((name) => name.replaceAll('.', '\\.')).join('|')
  return `^(?:@/(?:\\.\\./)*|(?:\\.\\./)+)(?:src/)?(?:${names})(?:/.*|\\.[jt]sx?)?$`
}
