import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import type { Sources } from '../../sources.ts'
import { pythonResolver } from './resolver.ts'
import type { PythonResolver, PythonResolverOptions } from './resolver.ts'

function sourcesOf(files: readonly string[], texts: Readonly<Record<string, string>> = {}): Sources {
  const folders = new Set(files.flatMap((path) => path.split('/').map((_, at, steps) => steps.slice(0, at).join('/'))))
  return {
    read: (path) => texts[path] ?? (files.includes(path) ? '' : undefined),
    isFile: (path) => files.includes(path),
    isFolder: (path) => folders.has(path),
  }
}

/** A resolution in one word: a path, `(boto3)` or `(urllib parse)` for a package, `-` for nothing. */
function word(found: ReturnType<PythonResolver['resolve']>): string {
  if (found.kind === 'file') return found.file
  return found.kind === 'missing' ? '-' : `(${`${found.name} ${found.path}`.trim()})`
}

type Row = readonly [importer: string, specifier: string, expected: string]

function table(
  name: string,
  files: readonly string[],
  rows: readonly Row[],
  options: PythonResolverOptions = {},
  texts?: Readonly<Record<string, string>>,
): void {
  suite(name, () => {
    const asked = pythonResolver(sourcesOf(files, texts), { files, ...options })
    for (const [importer, specifier, expected] of rows)
      test(`${specifier} in ${importer}`, () => {
        assert.equal(word(asked.resolve(specifier, importer)), expected)
        assert.equal(word(asked.resolve(specifier, importer)), expected, 'asked again')
      })
  })
}

table(
  'relative',
  ['app/__init__.py', 'app/a.py', 'app/b/__init__.py', 'app/b/c.py', 'app/d/e.py', 'top.py'],
  [
    ['app/a.py', '.', 'app/__init__.py'],
    ['app/a.py', '.b', 'app/b/__init__.py'],
    ['app/a.py', '.b.c', 'app/b/c.py'],
    ['app/__init__.py', '.a', 'app/a.py'],
    ['app/b/c.py', '.', 'app/b/__init__.py'],
    ['app/b/c.py', '..', 'app/__init__.py'],
    ['app/b/c.py', '..a', 'app/a.py'],
    ['app/b/c.py', '...top', 'top.py'],
    ['app/b/c.py', '....top', '-'],
    ['app/a.py', '.d', 'app/d/__init__.py'],
    ['app/a.py', '.d.e', 'app/d/e.py'],
    ['app/a.py', '.nothing', '-'],
    ['app/a.py', '.boto3', '-'],
    ['top.py', '.', '__init__.py'],
  ],
)

table(
  'from the folder that is packed',
  [
    'svc/src/app.py',
    'svc/src/shared/db.py',
    'svc/src/shared/__init__.py',
    'svc/src/handlers/one.py',
    'svc/src/handlers/shared.py',
    'svc/util.py',
    'svc/src/util.py',
    'svc/src/logging.py',
    'svc/json/x.py',
  ],
  [
    ['svc/src/handlers/one.py', 'shared', 'svc/src/shared/__init__.py'],
    ['svc/src/handlers/one.py', 'shared.db', 'svc/src/shared/db.py'],
    ['svc/src/handlers/one.py', 'handlers', 'svc/src/handlers/__init__.py'],
    ['svc/src/handlers/one.py', 'handlers.shared', 'svc/src/handlers/shared.py'],
    ['svc/src/handlers/one.py', 'util', 'svc/src/util.py'],
    ['svc/src/app.py', 'app', 'svc/src/app.py'],
    // What is packed goes before what Python brings.
    ['svc/src/app.py', 'logging', 'svc/src/logging.py'],
    // A folder does not.
    ['svc/src/app.py', 'json', '(json)'],
    ['svc/src/app.py', 'boto3', '(boto3)'],
    ['svc/src/app.py', 'boto3.dynamodb.conditions', '(boto3 dynamodb.conditions)'],
    ['svc/src/app.py', 'urllib.parse', '(urllib parse)'],
    ['svc/src/app.py', 'shared.nothing', '-'],
  ],
  { roots: [{ folder: 'svc/src', path: [] }] },
)

table(
  'without knowing what is packed',
  [
    'src/handlers/a.py',
    'src/handlers/near.py',
    'src/common/x.py',
    'lib/far.py',
    'logging/setup.py',
    'requests/template.py',
    'src/requests.py',
  ],
  [
    ['src/handlers/a.py', 'near', 'src/handlers/near.py'],
    ['src/handlers/a.py', 'common.x', 'src/common/x.py'],
    ['src/handlers/a.py', 'src.common.x', 'src/common/x.py'],
    ['src/handlers/a.py', 'lib.far', 'lib/far.py'],
    // Folders of that name stand around; Python has it.
    ['src/handlers/a.py', 'logging', '(logging)'],
    ['src/handlers/a.py', 'logging.handlers', '(logging handlers)'],
    ['lib/far.py', 'requests', 'src/requests.py'],
    ['src/handlers/a.py', 'flask', '(flask)'],
  ],
)

table(
  'names of packages',
  ['app/jwt/readme.py', 'app/handler.py', 'app/yaml.py'],
  [
    ['app/handler.py', 'jwt', '(jwt)'],
    ['app/handler.py', 'jwt.readme', 'app/jwt/readme.py'],
    ['app/handler.py', 'jwt.exceptions', '(jwt exceptions)'],
    // A file of that name is found first by Python too.
    ['app/handler.py', 'yaml', 'app/yaml.py'],
  ],
  { roots: [{ folder: 'app', path: [] }], isPackage: (name) => ['jwt', 'yaml'].includes(name) },
)

table(
  'packages beside a file of that name',
  ['app/sms/twilio.py', 'app/sms/hook.py', 'app/models/pynamodb/__init__.py', 'app/models/pynamodb/books.py'],
  [
    ['app/sms/hook.py', 'twilio.rest', '(twilio rest)'],
    ['app/sms/twilio.py', 'twilio.rest', '(twilio rest)'],
    ['app/sms/twilio.py', 'twilio', '(twilio)'],
    ['app/models/pynamodb/books.py', 'pynamodb.attributes', '(pynamodb attributes)'],
  ],
  { roots: [{ folder: '', path: [] }] },
)

table(
  'layers and the search path',
  ['fn/a.py', 'layers/common/python/tools/__init__.py', 'shared-layer/clock.py', 'more/lib/extra.py', 'layers/plain/numbers_.py'],
  [
    ['fn/a.py', 'tools', 'layers/common/python/tools/__init__.py'],
    ['fn/a.py', 'clock', 'shared-layer/clock.py'],
    ['fn/a.py', 'extra', 'more/lib/extra.py'],
    ['fn/a.py', 'numbers_', 'layers/plain/numbers_.py'],
    ['layers/common/python/tools/__init__.py', 'clock', 'shared-layer/clock.py'],
  ],
  { roots: [{ folder: 'fn', path: ['more/lib'] }] },
)

table(
  'what a build copies',
  [
    'fn/a.py',
    'source/helpers/text.py',
    'other/text.py',
    'two/x/same.py',
    'three/x/same.py',
    'fn2/x/same.py',
    'fn2/a.py',
    'tests/helpers2.py',
  ],
  [
    ['fn/a.py', 'helpers.text', 'source/helpers/text.py'],
    // Two are as near.
    ['fn/a.py', 'x.same', '(x same)'],
    ['fn/a.py', 'helpers2', '(helpers2)'],
    ['fn2/a.py', 'x.same', 'fn2/x/same.py'],
  ],
  { roots: [{ folder: 'fn', path: [] }] },
)

table(
  'installed packages are not followed',
  [
    'fn/a.py',
    'fn/requests/__init__.py',
    'fn/requests-2.31.0.dist-info/RECORD',
    'fn/six.py',
    'fn/six-1.16.0.dist-info/top_level.txt',
    'fn/own/__init__.py',
    'x/site-packages/deep/__init__.py',
    'fn/yaml/__init__.py',
    'fn/yaml-6.0.dist-info/METADATA',
  ],
  [
    ['fn/a.py', 'requests', '(requests)'],
    ['fn/a.py', 'requests.adapters', '(requests adapters)'],
    ['fn/a.py', 'six', '(six)'],
    ['fn/a.py', 'own', 'fn/own/__init__.py'],
    ['fn/a.py', 'deep', '(deep)'],
    ['fn/a.py', 'yaml', '(yaml)'],
  ],
  { roots: [{ folder: 'fn', path: [] }] },
  {
    'fn/requests-2.31.0.dist-info/RECORD': 'requests/__init__.py,sha256=x,1\nrequests/adapters.py,sha256=x,1\n',
    'fn/six-1.16.0.dist-info/top_level.txt': 'six\n',
  },
)

test('installed packages are told', () => {
  const files = ['fn/requests/__init__.py', 'fn/requests-2.31.0.dist-info/METADATA', 'fn/a.py']
  assert.deepEqual(pythonResolver(sourcesOf(files), { files }).installed, ['fn/requests'])
})

test('what was looked for is told', () => {
  const files = ['a.py']
  const asked = pythonResolver(sourcesOf(files), { files })
  asked.resolve('tools.text', 'a.py')
  assert.ok(asked.probed.has('tools/text.py'))
  assert.ok(asked.probed.has('tools/text/__init__.py'))
})

test('any name is answered', () => {
  const files = ['a/b.py', 'a/__init__.py']
  const asked = pythonResolver(sourcesOf(files), { files })
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('.', 'a', 'b', '/', '\\', '_', ' ', '\0') })), (specifier) => {
      const found = asked.resolve(specifier, 'a/b.py')
      assert.ok(found.kind !== 'file' || !found.file.startsWith('../'))
    }),
  )
})
