/**
 * One Jest project per lane; `test/run.mjs` (npm test) runs them in order and sets NODE_OPTIONS, TZ
 * and the database of each. Native ESM: no hoisted mocks, pure functions and plain fakes instead.
 */
const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '\\.(css|scss)$': '<rootDir>/test/stubs/style.mjs',
    '^@payload-config$': '<rootDir>/payload.config.ts',
    '^@/(.*)$': '<rootDir>/src/$1',
  },
  // Only the sources: neither a build's output nor data of a running server is looked through.
  roots: ['<rootDir>/test'],
  modulePathIgnorePatterns: ['<rootDir>/\\.next', '<rootDir>/data/', '<rootDir>/out/'],
}

/** The same files on each database, and those that are about one of them alone. */
const integration = (displayName) => ({
  ...shared,
  displayName,
  testMatch: [
    '<rootDir>/test/integration/**/*.test.{ts,tsx}',
    `<rootDir>/test/database/${displayName}/**/*.test.ts`,
  ],
  setupFiles: [`<rootDir>/test/helpers/${displayName}Environment.mjs`],
})

export default {
  maxWorkers: 2,
  // A slow or busy machine is no failing test.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: 'domain',
      testMatch: ['domain', 'fields', 'importers', 'exporters', 'i18n', 'files'].map(
        (folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`,
      ),
    },
    { ...shared, displayName: 'house', testMatch: ['<rootDir>/test/house/**/*.test.ts'] },
    integration('sqlite'),
    integration('mongodb'),
    {
      ...shared,
      displayName: 'dom',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/dom/**/*.test.{ts,tsx}'],
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.{ts,tsx}'],
    },
  ],
}
