import assert from 'node:assert/strict'
import { test } from 'node:test'
import { projectOf } from '../project.ts'
import { locate } from './index.ts'
import { lastSource } from './source-map.ts'

const asset = `cdk.out/asset.${'0123456789abcdef'.repeat(4)}`
const request = { root: asset, handler: 'index.handler', runtime: 'nodejs22.x', packaging: 'zip' } as const

const rows: readonly {
  readonly what: string
  readonly files: Readonly<Record<string, string>>
  readonly file: string
  readonly root: string
}[] = [
  {
    what: 'a bundle names its modules in comments, the entry last',
    files: {
      [`${asset}/index.js`]:
        '// src/orders/create.ts\nvar x\n// src/shared.ts\n// node_modules/a/index.js\n// src/orders/create.ts\n// Annotate the exports\n',
      'src/orders/create.ts': '',
      'src/shared.ts': '',
    },
    file: 'src/orders/create.ts',
    root: asset,
  },
  {
    what: 'a monorepo bundles from its own top',
    files: { [`pkg/api/${asset}/index.js`]: '// pkg/api/src/a.ts\n', 'pkg/api/src/a.ts': '' },
    file: 'pkg/api/src/a.ts',
    root: `pkg/api/${asset}`,
  },
  {
    what: 'a directory that was packed as it is',
    files: {
      [`${asset}/index.js`]: 'exports.handler = 1',
      'lambda/index.js': 'exports.handler = 1',
      'other/index.js': 'exports.handler = 2',
    },
    file: 'lambda/index.js',
    root: 'lambda',
  },
  {
    what: 'two directories with the same handler: the files beside it decide',
    files: {
      [`${asset}/index.js`]: 'x',
      [`${asset}/prices.js`]: '',
      'a/index.js': 'x',
      'b/index.js': 'x',
      'b/prices.js': '',
    },
    file: 'b/index.js',
    root: 'b',
  },
  { what: 'nothing tells: the bundle itself', files: { [`${asset}/index.js`]: 'var a=1' }, file: `${asset}/index.js`, root: asset },
  {
    what: 'a comment that leads out of the project is not followed',
    files: { [`${asset}/index.js`]: '// ../../../../../etc/x.js\n// node_modules/a/b.js\n', 'node_modules/a/b.js': '' },
    file: `${asset}/index.js`,
    root: asset,
  },
]

for (const { what, files, file, root } of rows)
  test(`original: ${what}`, () => {
    const prefix = Object.keys(files).find((path) => path.includes('asset.')) ?? ''
    const code = locate(projectOf(new Map(Object.entries(files))), { ...request, root: prefix.slice(0, prefix.lastIndexOf('/')) })
    assert.deepEqual([code.file, code.root], [file, root])
  })

test('lastSource follows the index of the last mapped segment', () => {
  // Segments: source 0, then +1 (`C`), then -1 (`D`).
  const map = (mappings: string, more: object = {}): string => JSON.stringify({ version: 3, sources: ['a.ts', 'b.ts'], mappings, ...more })
  assert.equal(lastSource(map('AAAA')), 'a.ts')
  assert.equal(lastSource(map('AAAA;ACAA,CAAC')), 'b.ts')
  assert.equal(lastSource(map('AAAA;ACAA;ADCA')), 'a.ts')
  assert.equal(lastSource(map('AAAA', { sourceRoot: '/src' })), '/src/a.ts')
  for (const text of ['', '[]', 'null', '{', '{"sources":[1],"mappings":"AAAA"}', map(''), map('A;;,,')])
    assert.equal(lastSource(text), undefined, text)
})
