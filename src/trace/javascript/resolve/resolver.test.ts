import assert from 'node:assert/strict'
import { builtinModules } from 'node:module'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import type { Sources } from '../../sources.ts'
import { builtins } from './builtins.ts'
import { resolver } from './resolver.ts'
import type { Resolver, ResolverOptions } from './resolver.ts'

/** A file is its text; data is a file of JSON. */
type Project = Readonly<Record<string, string | object>>

function sourcesOf(project: Project): Sources {
  const texts = new Map(Object.entries(project).map(([path, is]) => [path, typeof is === 'string' ? is : JSON.stringify(is)]))
  const folders = new Set([...texts.keys()].flatMap((path) => path.split('/').map((_, at, steps) => steps.slice(0, at).join('/'))))
  return { read: (path) => texts.get(path), isFile: (path) => texts.has(path), isFolder: (path) => folders.has(path) }
}

const of = (project: Project, options: ResolverOptions = {}): Resolver =>
  resolver(sourcesOf(project), {
    packages: Object.keys(project).filter((path) => path === 'package.json' || path.endsWith('/package.json')),
    ...options,
  })

/** A resolution in one word: a path, `node:fs`, `(pg lib/x)` for a package that is not there, `-` for nothing. */
function word(found: ReturnType<Resolver['resolve']>): string {
  if (found.kind === 'file') return found.file
  if (found.kind === 'builtin') return found.name
  return found.kind === 'missing' ? '-' : `(${`${found.name} ${found.subpath}`.trim()})`
}

type Row = readonly [importer: string, specifier: string, expected: string]

function table(name: string, project: Project, rows: readonly Row[], options?: ResolverOptions): void {
  suite(name, () => {
    const asked = of(project, options)
    for (const [importer, specifier, expected] of rows)
      test(`${specifier} in ${importer}`, () => {
        assert.equal(word(asked.resolve(specifier, importer)), expected)
        assert.equal(word(asked.resolve(specifier, importer)), expected, 'asked again')
      })
  })
}

table(
  'relative',
  {
    'src/a.ts': '',
    'src/b.js': '',
    'src/both.ts': '',
    'src/both.js': '',
    'src/view.tsx': '',
    'src/worker.mts': '',
    'src/old.cts': '',
    'src/data.json': '{}',
    'src/user.service.ts': '',
    'src/types.d.ts': '',
    'src/styled.d.css.ts': '',
    'src/folder/index.ts': '',
    'src/twice.js': '',
    'src/twice/index.js': '',
    'src/query.graphql': '',
    'src/index.ts': '',
    'lib/package.json': { main: './main' },
    'lib/main.js': '',
    'lib/index.js': '',
    'built/package.json': { main: 'missing.js' },
    'built/index.js': '',
    'index.js': '',
  },
  [
    ['src/a.ts', './b', 'src/b.js'],
    ['src/a.ts', './b.js', 'src/b.js'],
    ['src/a.ts', './a.js', 'src/a.ts'],
    ['src/b.js', './a.js', 'src/a.ts'],
    ['src/a.ts', './both', 'src/both.ts'],
    ['src/a.ts', './both.js', 'src/both.ts'],
    ['src/a.ts', './view', 'src/view.tsx'],
    ['src/a.ts', './view.js', 'src/view.tsx'],
    ['src/a.ts', './view.jsx', 'src/view.tsx'],
    ['src/a.ts', './worker.mjs', 'src/worker.mts'],
    ['src/a.ts', './old.cjs', 'src/old.cts'],
    ['src/a.ts', './data.json', 'src/data.json'],
    ['src/a.ts', './data', 'src/data.json'],
    ['src/a.ts', './user.service', 'src/user.service.ts'],
    ['src/a.ts', './types', '-'],
    ['src/a.ts', './types.d', '-'],
    ['src/a.ts', './types.d.ts', '-'],
    ['src/a.ts', './styled.d.css.ts', '-'],
    ['src/a.ts', './folder', 'src/folder/index.ts'],
    ['src/a.ts', './folder/', 'src/folder/index.ts'],
    ['src/a.ts', './folder/index.js', 'src/folder/index.ts'],
    ['src/a.ts', './twice', 'src/twice.js'],
    ['src/a.ts', './twice/', 'src/twice/index.js'],
    ['src/a.ts', './query.graphql', 'src/query.graphql'],
    ['src/folder/index.ts', '..', 'src/index.ts'],
    ['src/folder/index.ts', '../', 'src/index.ts'],
    ['src/a.ts', '.', 'src/index.ts'],
    ['src/a.ts', '..', 'index.js'],
    ['src/a.ts', '../lib', 'lib/main.js'],
    ['src/a.ts', '../built', 'built/index.js'],
    ['index.js', './src/./folder/../a', 'src/a.ts'],
    ['src/a.ts', './absent', '-'],
    ['src/a.ts', './constructor', '-'],
    ['src/a.ts', '../../a', '-'],
    ['src/a.ts', '../../src/a', '-'],
    ['src/a.ts', './b\0.js', '-'],
    ['src/a.ts', `./${'x'.repeat(5000)}`, '-'],
  ],
)

table(
  'what the platform brings, and what nobody does',
  { 'fs.js': '', 'node_modules/fs/index.js': '', 'node_modules/punycode/index.js': '' },
  [
    ['a.js', 'fs', 'node:fs'],
    ['a.js', 'node:fs', 'node:fs'],
    ['a.js', 'fs/promises', 'node:fs/promises'],
    ['a.js', 'node:sqlite', 'node:sqlite'],
    ['a.js', 'punycode', 'node:punycode'],
    ['a.js', 'punycode/', 'node_modules/punycode/index.js'],
    ['a.js', 'constructor', '(constructor)'],
    ['a.js', '', '-'],
    ['a.js', 'https://example.com/x.js', '-'],
    ['a.js', 'data:text/javascript,1', '-'],
    ['a.js', 'file:///etc/passwd', '-'],
    ['a.js', 'C:\\x', '-'],
    ['a.js', '/etc/passwd', '-'],
    ['a.js', '~/x', '-'],
    ['a.js', '@/x', '-'],
    ['a.js', '@scope', '-'],
  ],
)

table(
  'packages in node_modules',
  {
    'src/a.ts': '',
    'node_modules/pg/package.json': { name: 'pg', version: '8.0.0', main: './lib' },
    'node_modules/pg/lib/index.js': '',
    'node_modules/pg/lib/index.ts': '',
    'node_modules/pg/lib/type.js': '',
    'node_modules/@scope/x/package.json': { name: '@scope/x', version: '1.0.0', module: './esm.mjs' },
    'node_modules/@scope/x/esm.mjs': '',
    'node_modules/bare/index.js': '',
    'node_modules/single.js': '',
    'node_modules/only-types/package.json': { types: 'index.d.ts' },
    'node_modules/only-types/index.d.ts': '',
    'node_modules/@types/pg/index.d.ts': '',
    'node_modules/@types/pg/index.js': '',
    'src/node_modules/near/index.js': '',
    'node_modules/near/index.js': '',
    'node_modules/outer/index.js': '',
    'node_modules/outer/lib/deep.js': '',
    'node_modules/outer/node_modules/inner/index.js': '',
    'node_modules/outer/node_modules/pg/package.json': { name: 'pg', version: '7.0.0' },
    'node_modules/outer/node_modules/pg/index.js': '',
    'node_modules/.pnpm/node_modules/hoisted/index.js': '',
    'node_modules/broken/package.json': '{',
    'node_modules/broken/index.js': '',
    'node_modules/climbs/package.json': { main: '../../../etc/passwd' },
    'node_modules/half/package.json': {},
  },
  [
    ['src/a.ts', 'pg', 'node_modules/pg/lib/index.js'],
    ['src/a.ts', 'pg/', 'node_modules/pg/lib/index.js'],
    ['src/a.ts', 'pg/lib/type', 'node_modules/pg/lib/type.js'],
    ['src/a.ts', 'pg/package.json', 'node_modules/pg/package.json'],
    ['src/a.ts', 'pg/absent', '(pg absent)'],
    ['src/a.ts', 'pg/../bare', 'node_modules/bare/index.js'],
    ['src/a.ts', 'pg/../../../../etc/passwd', '(pg ../../../../etc/passwd)'],
    ['src/a.ts', '@scope/x', 'node_modules/@scope/x/esm.mjs'],
    ['src/a.ts', '@scope/y/z', '(@scope/y z)'],
    ['src/a.ts', 'bare', 'node_modules/bare/index.js'],
    ['src/a.ts', 'single', 'node_modules/single.js'],
    ['src/a.ts', 'only-types', '(only-types)'],
    ['src/a.ts', '@types/pg', '(@types/pg)'],
    ['src/a.ts', 'near', 'src/node_modules/near/index.js'],
    ['a.ts', 'near', 'node_modules/near/index.js'],
    ['src/a.ts', 'inner', '(inner)'],
    ['node_modules/outer/lib/deep.js', 'inner', 'node_modules/outer/node_modules/inner/index.js'],
    ['node_modules/outer/lib/deep.js', 'pg', 'node_modules/outer/node_modules/pg/index.js'],
    ['node_modules/outer/lib/deep.js', 'bare', 'node_modules/bare/index.js'],
    ['node_modules/outer/lib/deep.js', '..', 'node_modules/outer/index.js'],
    ['src/a.ts', 'hoisted', 'node_modules/.pnpm/node_modules/hoisted/index.js'],
    ['src/a.ts', 'broken', 'node_modules/broken/index.js'],
    ['src/a.ts', 'climbs', '(climbs)'],
    ['src/a.ts', 'half', '(half)'],
    ['src/a.ts', 'absent', '(absent)'],
  ],
)

const exporting = (exports: unknown): object => ({ name: 'x', exports })
const files = ['index', 'esm', 'cjs', 'node', 'lib/a', 'lib/b.c', 'features/f', 'features/private/p']
const withExports = (exports: unknown): Project => ({
  'node_modules/x/package.json': exporting(exports),
  ...Object.fromEntries(files.map((file) => [`node_modules/x/${file}.js`, ''])),
  'node_modules/y/index.js': '',
})

// https://nodejs.org/api/packages.html#package-entry-points
const exportsRows: readonly (readonly [exports: unknown, specifier: string, expected: string])[] = [
  ['./esm.js', 'x', 'esm'],
  ['./esm.js', 'x/esm.js', '(x esm.js)'],
  [{ '.': './esm.js' }, 'x', 'esm'],
  [{ '.': './esm' }, 'x', '(x)'],
  [{ import: './esm.js', require: './cjs.js' }, 'x', 'esm'],
  [{ require: './cjs.js', import: './esm.js' }, 'x', 'cjs'],
  [{ types: './index.d.ts', browser: './index.js', node: './node.js', default: './esm.js' }, 'x', 'node'],
  [{ types: './index.d.ts', default: './esm.js' }, 'x', 'esm'],
  [{ '.': { node: { import: './node.js' }, default: './esm.js' } }, 'x', 'node'],
  [{ '.': { node: { browser: './node.js' }, default: './esm.js' } }, 'x', 'esm'],
  [{ '.': { node: null, default: './esm.js' } }, 'x', '(x)'],
  [{ '.': [{ browser: './index.js' }, './esm.js'] }, 'x', 'esm'],
  [{ '.': ['../outside.js', './esm.js'] }, 'x', 'esm'],
  [{ '.': [] }, 'x', '(x)'],
  [{ './lib/*': './lib/*.js' }, 'x/lib/a', 'lib/a'],
  [{ './lib/*': './lib/*.js' }, 'x/lib/b.c', 'lib/b.c'],
  [{ './lib/*.js': './lib/*.js' }, 'x/lib/a.js', 'lib/a'],
  [{ './lib/*.js': './lib/*.js' }, 'x/lib/a', '(x lib/a)'],
  [{ './*': './*.js' }, 'x/features/private/p', 'features/private/p'],
  [{ './*': './*.js', './features/*': './features/*.js', './features/private/*': null }, 'x/features/f', 'features/f'],
  [{ './*': './*.js', './features/*': './features/*.js', './features/private/*': null }, 'x/features/private/p', '(x features/private/p)'],
  [{ './lib/*': './lib/*.js', './lib/a': './esm.js' }, 'x/lib/a', 'esm'],
  [{ './lib/*': './*/../*.js' }, 'x/lib/a', '(x lib/a)'],
  [{ './*': './*.js' }, 'x/lib/../lib/a', '(x lib/../lib/a)'],
  [{ '.': './esm.js' }, 'x/lib/a', '(x lib/a)'],
  [{ '.': '../y/index.js' }, 'x', '(x)'],
  [{ '.': './../y/index.js' }, 'x', '(x)'],
  [{ '.': '/etc/passwd' }, 'x', '(x)'],
  [{ '.': './node_modules/z.js' }, 'x', '(x)'],
  [{ ['__proto__']: './esm.js' }, 'x', '(x)'],
  [null, 'x', 'index'],
  [false, 'x', '(x)'],
  [7, 'x', '(x)'],
]
suite('exports', () => {
  for (const [exports, specifier, expected] of exportsRows)
    test(`${specifier} of ${JSON.stringify(exports)}`, () => {
      const found = word(of(withExports(exports)).resolve(specifier, 'a.js'))
      assert.equal(found, expected.startsWith('(') ? expected : `node_modules/x/${expected}.js`)
    })
})

suite('an import and a require', () => {
  const both = { types: './t.d.ts', import: './esm.js', require: './cjs.js' }
  const rows: readonly (readonly [exports: unknown, asking: 'import' | 'require', expected: string])[] = [
    [both, 'import', 'esm'],
    [both, 'require', 'cjs'],
    [{ '.': { node: both, default: './index.js' } }, 'require', 'cjs'],
    [{ require: './cjs.js', default: './esm.js' }, 'import', 'esm'],
    [{ import: './esm.js' }, 'require', 'esm'],
    [{ require: './cjs.js' }, 'import', 'cjs'],
  ]
  for (const [exports, asking, expected] of rows)
    test(`${asking} of ${JSON.stringify(exports)}`, () => {
      const asked = of(withExports(exports))
      asked.resolve('x', 'a.js', asking === 'import' ? 'require' : 'import')
      assert.equal(word(asked.resolve('x', 'a.js', asking)), `node_modules/x/${expected}.js`)
    })
})

table(
  'imports and self-reference',
  {
    'package.json': {
      name: 'shop',
      exports: { '.': './src/index.ts', './orders': './src/orders.ts' },
      imports: {
        '#db': './src/db.js',
        '#lib/*': './src/lib/*.js',
        '#lib/secret': null,
        '#built': './dist/db.js',
        '#pg': 'pg',
        '#fs': 'node:fs',
        '#loop': '#loop',
        '#up': '../up.js',
        '#nested': { browser: './no.js', node: { import: './src/db.js' } },
      },
    },
    'src/index.ts': '',
    'src/orders.ts': '',
    'src/db.ts': '',
    'src/lib/a.ts': '',
    'src/lib/secret.ts': '',
    'node_modules/pg/index.js': '',
    'inner/package.json': { name: 'inner' },
    'inner/index.js': '',
  },
  [
    ['src/index.ts', '#db', 'src/db.ts'],
    ['src/index.ts', '#lib/a', 'src/lib/a.ts'],
    ['src/index.ts', '#lib/secret', '-'],
    ['src/index.ts', '#built', 'src/db.ts'],
    ['src/index.ts', '#pg', 'node_modules/pg/index.js'],
    ['src/index.ts', '#fs', 'node:fs'],
    ['src/index.ts', '#loop', '-'],
    ['src/index.ts', '#up', '-'],
    ['src/index.ts', '#nested', 'src/db.ts'],
    ['src/index.ts', '#absent', '-'],
    ['inner/index.js', '#db', '-'],
    ['src/index.ts', 'shop', 'src/index.ts'],
    ['src/index.ts', 'shop/orders', 'src/orders.ts'],
    ['src/index.ts', 'shop/absent', '(shop absent)'],
    ['inner/index.js', 'inner', '(inner)'],
  ],
)

table(
  'paths of TypeScript',
  {
    'tsconfig.base.json':
      '{ // comments and commas are allowed\n "compilerOptions": { "paths": { "@shared/*": ["libs/shared/src/*", "libs/shared/*"], "@config": ["config"], "fs-safe": ["types/fs-safe.d.ts"] }, }, }',
    'apps/api/tsconfig.json': { extends: '../../tsconfig.base', compilerOptions: { strict: true } },
    'apps/api/handler.ts': '',
    'apps/own/tsconfig.json': {
      extends: ['../../tsconfig.base.json', '@company/tsconfig/strict.json'],
      compilerOptions: {
        baseUrl: './src',
        paths: { '@/*': ['*'], '@/lib/*': ['library/*'], exact: ['one'], '/opt/nodejs/*': ['../layer/*'] },
      },
    },
    'apps/own/src/handler.ts': '',
    'apps/own/src/one.ts': '',
    'apps/own/src/library/two.ts': '',
    'apps/own/layer/three.ts': '',
    'apps/own/tsconfig.broken.json': '{',
    'apps/referring/tsconfig.json': { files: [], references: [{ path: './tsconfig.app.json' }] },
    'apps/referring/tsconfig.app.json': { compilerOptions: { paths: { '~/*': ['${configDir}/src/*'] } } },
    'apps/referring/src/one.ts': '',
    'apps/loop/tsconfig.json': { extends: './tsconfig.json', compilerOptions: { paths: { '@/*': ['./*'] } } },
    'apps/loop/one.ts': '',
    'apps/javascript/jsconfig.json': { compilerOptions: { baseUrl: '.' } },
    'apps/javascript/lib/one.js': '',
    'apps/hostile/tsconfig.json':
      '{"compilerOptions":{"__proto__":{"paths":{"a":["secret"]}},"paths":{"__proto__":["secret"],"up/*":["*"],"out":["../../../x"]}}}',
    'apps/hostile/secret.ts': '',
    'apps/hostile/one.ts': '',
    'apps/deep/tsconfig.json': '['.repeat(100_000),
    'apps/deep/one.ts': '',
    'apps/preset/tsconfig.json': { extends: '@company/tsconfig' },
    'node_modules/@company/tsconfig/tsconfig.json': { compilerOptions: { baseUrl: '../../../apps/own/src' } },
    'libs/shared/src/log.ts': '',
    'libs/shared/old.ts': '',
    'config/index.ts': '',
    'node_modules/fs-safe/index.js': '',
    'node_modules/one/index.js': '',
    'node_modules/pg/index.js': '',
  },
  [
    ['apps/api/handler.ts', '@shared/log', 'libs/shared/src/log.ts'],
    ['apps/api/handler.ts', '@shared/log.js', 'libs/shared/src/log.ts'],
    ['apps/api/handler.ts', '@shared/old', 'libs/shared/old.ts'],
    ['apps/api/handler.ts', '@shared/absent', '(@shared/absent)'],
    ['apps/api/handler.ts', '@config', 'config/index.ts'],
    ['apps/api/handler.ts', 'fs-safe', 'node_modules/fs-safe/index.js'],
    ['apps/api/handler.ts', 'one', 'node_modules/one/index.js'],
    ['node_modules/pg/index.js', '@config', '-'],
    ['apps/own/src/handler.ts', '@/one', 'apps/own/src/one.ts'],
    ['apps/own/src/handler.ts', '@/lib/two', 'apps/own/src/library/two.ts'],
    ['apps/own/src/handler.ts', 'exact', 'apps/own/src/one.ts'],
    ['apps/own/src/handler.ts', 'library/two', 'apps/own/src/library/two.ts'],
    ['apps/own/src/handler.ts', 'one', 'apps/own/src/one.ts'],
    ['apps/own/src/handler.ts', '/opt/nodejs/three', 'apps/own/layer/three.ts'],
    ['apps/own/src/handler.ts', '@shared/log', '(@shared/log)'],
    ['apps/own/src/handler.ts', 'pg', 'node_modules/pg/index.js'],
    ['apps/referring/src/a.ts', '~/one', 'apps/referring/src/one.ts'],
    ['apps/loop/a.ts', '@/one', 'apps/loop/one.ts'],
    ['apps/javascript/a.js', 'lib/one', 'apps/javascript/lib/one.js'],
    ['apps/preset/a.ts', 'one', 'apps/own/src/one.ts'],
    ['apps/hostile/a.ts', 'a', '(a)'],
    ['apps/hostile/a.ts', '__proto__', '(__proto__)'],
    ['apps/hostile/a.ts', 'up/../own/src/one', 'apps/own/src/one.ts'],
    ['apps/hostile/a.ts', 'up/../../../../etc/passwd', '(up ../../../../etc/passwd)'],
    ['apps/hostile/a.ts', 'out', '(out)'],
    ['apps/deep/a.ts', './one', 'apps/deep/one.ts'],
    ['apps/deep/a.ts', 'pg', 'node_modules/pg/index.js'],
  ],
)

table(
  'workspaces',
  {
    'package.json': {
      workspaces: ['packages/*', 'tools/**/kit', '!packages/left-out', 'deep/**'],
      dependencies: { linked: 'file:./elsewhere/linked' },
    },
    'packages/api/package.json': {
      name: '@shop/api',
      dependencies: { away: 'file:../../../away', rooted: 'file:/packages/db', sibling: 'link:../db' },
    },
    'packages/api/handler.ts': '',
    'packages/db/package.json': { name: '@shop/db', main: './dist/index.js', types: './dist/index.d.ts' },
    'packages/db/src/index.ts': '',
    'packages/db/src/orders.ts': '',
    'packages/db/migrate.js': '',
    'packages/both/package.json': { name: 'both', main: 'dist/esm/main.js' },
    'packages/both/dist/esm/main.js': '',
    'packages/both/src/main.ts': '',
    'packages/built/package.json': { name: 'built', main: 'dist/index.js' },
    'packages/built/dist/index.js': '',
    'packages/mapped/package.json': {
      name: 'mapped',
      exports: { '.': { types: './dist/index.d.ts', import: './dist/index.mjs' }, './*': './dist/*.js', './none': null },
    },
    'packages/mapped/src/index.mts': '',
    'packages/mapped/src/orders.ts': '',
    'packages/plain/package.json': { name: 'plain' },
    'packages/plain/index.ts': '',
    'packages/left-out/package.json': { name: 'left-out' },
    'packages/left-out/index.ts': '',
    'tools/a/b/kit/package.json': { name: 'kit' },
    'tools/a/b/kit/index.ts': '',
    'deep/a/b/package.json': { name: 'b' },
    'deep/a/b/index.ts': '',
    'elsewhere/linked/package.json': { name: 'linked' },
    'elsewhere/linked/index.js': '',
    'elsewhere/stranger/package.json': { name: 'stranger' },
    'elsewhere/stranger/index.js': '',
    'node_modules/@shop/db/package.json': { name: '@shop/db', main: './dist/index.js' },
    'node_modules/@shop/db/dist/index.js': '',
    'node_modules/left-out/index.js': '',
    'node_modules/pg/index.js': '',
    'pnpm/pnpm-workspace.yaml': 'packages:\n  - "apps/*"\n  - ./libs/*/\n',
    'pnpm/apps/web/package.json': { name: 'web' },
    'pnpm/libs/log/package.json': { name: 'log' },
    'pnpm/libs/log/src/index.ts': '',
    'yarn/package.json': { workspaces: { packages: ['*'] } },
    'yarn/log/package.json': { name: 'log' },
    'yarn/log/index.js': '',
    'lerna/lerna.json': { packages: ['modules/log-*'] },
    'lerna/modules/log-one/package.json': { name: 'log' },
    'lerna/modules/log-one/index.js': '',
    'bad/pnpm-workspace.yaml': 'packages: [*a',
    'bad/package.json': { workspaces: 7 },
  },
  [
    ['packages/api/handler.ts', '@shop/db', 'packages/db/src/index.ts'],
    ['packages/api/handler.ts', '@shop/db/migrate', 'packages/db/migrate.js'],
    ['packages/api/handler.ts', '@shop/db/orders', 'packages/db/src/orders.ts'],
    ['packages/api/handler.ts', '@shop/db/src/orders', 'packages/db/src/orders.ts'],
    ['packages/api/handler.ts', '@shop/db/absent', '(@shop/db absent)'],
    ['packages/api/handler.ts', 'both', 'packages/both/src/main.ts'],
    ['packages/api/handler.ts', 'built', 'packages/built/dist/index.js'],
    ['packages/api/handler.ts', 'mapped', 'packages/mapped/src/index.mts'],
    ['packages/api/handler.ts', 'mapped/orders', 'packages/mapped/src/orders.ts'],
    ['packages/api/handler.ts', 'mapped/none', '(mapped none)'],
    ['packages/api/handler.ts', 'plain', 'packages/plain/index.ts'],
    ['packages/api/handler.ts', 'left-out', 'node_modules/left-out/index.js'],
    ['packages/api/handler.ts', 'kit', 'tools/a/b/kit/index.ts'],
    ['packages/api/handler.ts', 'b', 'deep/a/b/index.ts'],
    ['packages/api/handler.ts', 'linked', 'elsewhere/linked/index.js'],
    ['packages/api/handler.ts', 'sibling', 'packages/db/src/index.ts'],
    ['packages/api/handler.ts', 'away', '(away)'],
    ['packages/api/handler.ts', 'rooted', '(rooted)'],
    ['packages/api/handler.ts', 'stranger', '(stranger)'],
    ['packages/api/handler.ts', 'log', '(log)'],
    ['node_modules/pg/index.js', 'plain', '(plain)'],
    ['pnpm/apps/web/a.ts', 'log', 'pnpm/libs/log/src/index.ts'],
    ['yarn/a.ts', 'log', 'yarn/log/index.js'],
    ['lerna/a.ts', 'log', 'lerna/modules/log-one/index.js'],
    ['bad/a.ts', 'pg', 'node_modules/pg/index.js'],
  ],
)

table(
  'layers of Lambda',
  {
    'src/orders/handler.js': '',
    'src/lib/log.js': '',
    'layers/common/nodejs/log.js': '',
    'layers/common/nodejs/lib/index.js': '',
    'layers/common/nodejs/node_modules/shared/package.json': { name: 'shared', version: '2.0.0' },
    'layers/common/nodejs/node_modules/shared/index.js': '',
    'layers/common/nodejs/node20/node_modules/by-runtime/index.js': '',
    'layers/later/nodejs/log.js': '',
    'layers/sam/helper.ts': '',
    'layers/sam/node_modules/sam-built/index.js': '',
    'layers/common/nodejs/node_modules/local/index.js': '',
    'node_modules/local/index.js': '',
  },
  [
    ['src/orders/handler.js', '/opt/nodejs/log', 'layers/later/nodejs/log.js'],
    ['src/orders/handler.js', '/opt/nodejs/lib', 'layers/common/nodejs/lib/index.js'],
    ['src/orders/handler.js', '/opt/nodejs/helper', 'layers/sam/helper.ts'],
    ['src/orders/handler.js', '/opt/nodejs/node_modules/shared', 'layers/common/nodejs/node_modules/shared/index.js'],
    ['src/orders/handler.js', '/opt/nodejs/absent', '-'],
    ['src/orders/handler.js', '/opt/../../etc/passwd', '-'],
    ['src/orders/handler.js', 'shared', 'layers/common/nodejs/node_modules/shared/index.js'],
    ['src/orders/handler.js', 'by-runtime', 'layers/common/nodejs/node20/node_modules/by-runtime/index.js'],
    ['src/orders/handler.js', 'sam-built', 'layers/sam/node_modules/sam-built/index.js'],
    ['src/orders/handler.js', 'local', 'node_modules/local/index.js'],
    ['src/orders/handler.js', '/var/task/lib/log', 'src/lib/log.js'],
    ['src/orders/handler.js', '/var/task/src/lib/log.js', 'src/lib/log.js'],
    ['src/orders/handler.js', '/var/task/../../etc/passwd', '-'],
    ['src/orders/handler.js', '/var/runtime/x', '-'],
  ],
  { layers: ['layers/common', 'layers/sam', 'layers/later', '../outside'] },
)

suite('resolver', () => {
  test('says whose file it is, and nothing of files of one’s own', () => {
    const asked = of({
      'a.js': '',
      'node_modules/alias/package.json': { name: 'lodash', version: '3.0.0' },
      'node_modules/alias/lib/index.js': '',
      'node_modules/@s/nameless/esm/package.json': { type: 'module' },
      'node_modules/@s/nameless/esm/index.js': '',
    })
    const owner = { name: 'lodash', version: '3.0.0', root: 'node_modules/alias' }
    const file = 'node_modules/alias/lib/index.js'
    assert.deepEqual(asked.resolve('alias/lib', 'a.js'), { kind: 'file', file, package: owner })
    assert.deepEqual(asked.resolve('./lib', 'node_modules/alias/x.js'), { kind: 'file', file, package: owner })
    assert.deepEqual(asked.resolve('@s/nameless/esm', 'a.js'), {
      kind: 'file',
      file: 'node_modules/@s/nameless/esm/index.js',
      package: { name: '@s/nameless', version: undefined, root: 'node_modules/@s/nameless' },
    })
    assert.deepEqual(asked.resolve('./a', 'b.js'), { kind: 'file', file: 'a.js' })
  })

  test('a file of which it asked in vain would have changed the answer', () => {
    const project: Project = { 'src/a.js': '', 'node_modules/x/index.js': '' }
    const before = of(project)
    assert.equal(word(before.resolve('x', 'src/a.js')), 'node_modules/x/index.js')
    assert.equal(word(before.resolve('./b', 'src/a.js')), '-')
    const changing = [
      'src/node_modules/x',
      'node_modules/x/package.json',
      'src/tsconfig.json',
      'tsconfig.json',
      'src/b.ts',
      'src/b',
      'package.json',
    ]
    assert.deepEqual(
      changing.filter((path) => !before.probed.has(path)),
      [],
    )
  })

  test('names what it could not read', () => {
    const asked = of({ 'package.json': '{', 'tsconfig.json': '['.repeat(100_000), 'lerna.json': '7' })
    asked.resolve('x', 'a.ts')
    assert.deepEqual([...asked.unreadable].sort(), ['lerna.json', 'package.json', 'tsconfig.json'])
  })

  test('conditions nested without end are no answer', () => {
    const deep = `{"exports":${'{"node":'.repeat(50_000)}"./index.js"${'}'.repeat(50_000)}}`
    assert.equal(word(of({ 'node_modules/x/package.json': deep, 'node_modules/x/index.js': '' }).resolve('x', 'a.js')), '(x)')
  })

  test('targets and configurations that grow without end are no answer', () => {
    const stars = { 'node_modules/x/package.json': { exports: { './*': `./${'*'.repeat(500_000)}` } } }
    assert.equal(word(of(stars).resolve(`x/${'a'.repeat(4000)}`, 'a.js')), `(x ${'a'.repeat(4000)})`)
    const names = Array.from({ length: 60 }, (_, index) => `./t${index}.json`)
    const all = Object.fromEntries(names.map((name) => [name.slice(2), { extends: names }]))
    assert.equal(word(of({ ...all, 'tsconfig.json': { extends: names } }).resolve('x', 'a.ts')), '(x)')
  })

  test('the builtins of this Node are known', () => {
    const unknown = builtinModules.filter((name) => !name.startsWith('_') && !name.startsWith('node:') && !builtins.has(name))
    assert.deepEqual(unknown, [])
  })

  test('never asks for a path outside of the project, whatever is written', () => {
    const step = fc.constantFrom('..', '.', '', 'a', 'b.js', 'node_modules', 'opt', '*', '@s', '__proto__', 'nodejs')
    const written = fc.oneof(
      fc.array(step, { maxLength: 6 }).map((steps) => steps.join('/')),
      fc
        .tuple(fc.constantFrom('./', '../', '/opt/', '/var/task/', '#', 'x/', '@s/x/'), fc.array(step, { maxLength: 5 }))
        .map(([at, steps]) => at + steps.join('/')),
      fc.string(),
    )
    const manifest = fc.record(
      {
        name: written,
        main: written,
        exports: fc.dictionary(written, written),
        imports: fc.dictionary(written, written),
        dependencies: fc.dictionary(
          fc.constantFrom('x', '@s/x'),
          written.map((path) => `file:${path}`),
        ),
        workspaces: fc.array(written),
      },
      { requiredKeys: [] },
    )
    const config = fc.record(
      {
        extends: written,
        compilerOptions: fc.record({ baseUrl: written, paths: fc.dictionary(written, fc.array(written)) }, { requiredKeys: [] }),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(written, manifest, manifest, config, fc.array(written), (specifier, own, installed, tsconfig, layers) => {
        const asked = of(
          {
            'package.json': own,
            'src/package.json': own,
            'node_modules/x/package.json': installed,
            'node_modules/@s/x/package.json': installed,
            'src/tsconfig.json': tsconfig,
            'src/a.ts': '',
            'b.js': '',
          },
          { layers },
        )
        for (const importer of ['src/a.ts', 'b.js', 'node_modules/x/b.js'])
          for (const each of [specifier, 'x', '@s/x', '#a']) asked.resolve(each, importer)
        for (const path of asked.probed) assert.ok(!path.startsWith('/') && !path.split('/').includes('..'), path)
      }),
      { numRuns: 300 },
    )
  })
})
