import type { Output } from '../generate.ts'
import { importRules } from '../import-rules.ts'

/** `.oxlintrc.json`: the linter's rules, and the direction of imports (layers.ts) as restrictions for each folder. */
export async function outputs(): Promise<Output[]> {
  return [{ path: '.oxlintrc.json', text: `${JSON.stringify(config, null, 2)}\n` }]
}

/** A comment is never a reason to cut a file in two. */
const lines = (max: number) => ({ max, skipBlankLines: true, skipComments: true })

const config = {
  $schema: './node_modules/oxlint/configuration_schema.json',
  plugins: ['typescript', 'import', 'oxc', 'unicorn', 'node'],
  categories: { correctness: 'error' },
  rules: {
    eqeqeq: 'error',
    'no-eval': 'error',
    'no-new-func': 'error',
    'import/no-cycle': 'error',
    'typescript/no-explicit-any': 'error',
    // A default branch is an answer for all the rest.
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/no-floating-promises': 'error',
    'max-lines': ['error', lines(300)],
  },
  overrides: [
    { files: ['src/**/*.ts'], rules: { 'no-console': 'error' } },
    { files: ['src/cli/**', 'src/report/**'], rules: { 'no-console': 'off' } },
    // node:test's `test()` returns a promise that nobody needs to wait for.
    { files: ['**/*.test.ts'], rules: { 'typescript/no-floating-promises': 'off', 'max-lines': ['error', lines(600)] } },
    { files: ['**/*.generated.ts', '**/facts/**', '**/data/**', 'src/risks/**'], rules: { 'max-lines': 'off' } },
    ...importRules(),
  ],
  ignorePatterns: [
    'dist/**',
    'examples/**',
    'docs/**',
    '**/fixtures/**',
    'bench/eventbench/cases*/**',
    'bench/permissions/cases/**',
    'src/trace/models/**/fixtures.*',
    'src/trace/models/**/stub.js',
  ],
}
