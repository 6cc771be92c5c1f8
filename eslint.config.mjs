import prettier from 'eslint-config-prettier'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { arrows } from './eslint/arrows.mjs'
import { house } from './eslint/house.mjs'

const SOURCES = ['src/**/*.{ts,tsx}', 'collections/**/*.{ts,tsx}', 'payload.config.ts']

export default defineConfig(
  globalIgnores([
    'node_modules',
    '.next*',
    'out',
    'data',
    'coverage',
    'next-env.d.ts',
    'src/payload-types.ts',
    'src/migrations',
    'src/app/(payload)',
  ]),
  tseslint.configs.strict,
  {
    name: 'house',
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { house },
    rules: {
      'max-lines': ['error', 300],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'house/no-export-all': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '/(utils|helpers|common)$', message: 'Name a file after what it does' },
          ],
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-explicit-any': 'error',
      // The group of a regular expression that matched is there; TypeScript cannot know it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  {
    name: 'house/promises',
    files: [...SOURCES, 'test/**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // An unawaited write is a write that may be lost, and it leaves its transaction.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    name: 'house/sources',
    files: SOURCES,
    rules: {
      'house/no-process-env': 'error',
      'house/no-vietnamese': 'error',
      'house/named-exports': 'error',
    },
  },
  { ...reactHooks.configs.flat['recommended-latest'], files: ['**/*.tsx'] },
  arrows,
  {
    name: 'house/domain',
    files: ['src/domain/**/*.ts'],
    rules: {
      'house/no-clock': 'error',
      'house/no-chance': 'error',
      'house/no-dynamic-import': 'error',
    },
  },
  // The exceptions, each with its reason.
  {
    name: 'house/env',
    files: ['src/env.ts'],
    rules: { 'house/no-process-env': 'off' },
  },
  {
    // Words people read; word lists of the language being parsed; reference data and the demo.
    name: 'house/vietnamese',
    files: [
      'src/i18n/**',
      'src/seed/**',
      'src/domain/{deadlines,agencies,text}/**',
      'src/importers/**',
    ],
    rules: { 'house/no-vietnamese': 'off' },
  },
  {
    // Next and Payload ask for a default export here.
    name: 'house/default-exports',
    files: ['src/app/**', 'payload.config.ts'],
    rules: { 'house/named-exports': 'off' },
  },
  {
    name: 'house/data',
    files: ['src/i18n/**', 'src/seed/**/data/**', 'src/seed/reference/**'],
    rules: { 'max-lines': 'off' },
  },
  prettier,
)
