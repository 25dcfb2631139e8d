import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { requirementFiles, requirementsIn } from './requirements.ts'

const said = (path: string, text: string): readonly string[] =>
  requirementsIn(path, text).map(({ name, version }) => (version === undefined ? name : `${name} ${version}`))

suite('requirements.txt', () => {
  const rows: readonly (readonly [line: string, expected: readonly string[]])[] = [
    ['requests', ['requests']],
    ['requests==2.31.0', ['requests 2.31.0']],
    ['PyYAML == 5.3', ['pyyaml 5.3.0']],
    ['Jinja2>=2.8,<3', ['jinja2 2.8.0']],
    ['flask~=2.0', ['flask 2.0.0']],
    ['requests[security,socks]>=2.8.1,!=2.9 ; python_version < "3.8"', ['requests 2.8.1']],
    ['typing_extensions (>=4)', ['typing-extensions 4.0.0']],
    ['pyjwt<2', ['pyjwt 0.0.0']],
    ['pyjwt!=2', ['pyjwt']],
    ['a.b-c__d===1.0.post3', ['a-b-c-d 1.0.0']],
    ['django==4.2.*', ['django 4.2.0']],
    ['six==1.16.0 --hash=sha256:00', ['six 1.16.0']],
    ['boto3==1.20.1 # for the queue', ['boto3 1.20.1']],
    ['x==1!2.3', ['x 2.3.0']],
    ['tools @ https://example.com/tools.zip', ['tools']],
    ['# nothing', []],
    ['', []],
    ['-r other.txt', []],
    ['--index-url https://example.com', []],
    ['https://example.com/x.whl', []],
    ['git+https://example.com/x.git@v1#egg=x', []],
    ['.', []],
    ['./local', []],
  ]
  for (const [line, expected] of rows) test(line, () => assert.deepEqual(said('requirements.txt', line), expected))
  test('several lines', () =>
    assert.deepEqual(said('src/requirements-dev.txt', 'a==1\r\nb>=2 \\\n  --hash=x\n\nc'), ['a 1.0.0', 'b 2.0.0', 'c']))
})

test('poetry.lock and uv.lock', () => {
  const text =
    '[[package]]\nname = "Requests"\nversion = "2.31.0"\ndescription = "x"\n\n[[package]]\nname = "six"\nversion = "1.16.0"\n\n[metadata]\n'
  assert.deepEqual(said('poetry.lock', text), ['requests 2.31.0', 'six 1.16.0'])
  assert.deepEqual(said('a/uv.lock', text), ['requests 2.31.0', 'six 1.16.0'])
})

test('Pipfile.lock', () => {
  const text = JSON.stringify({
    default: { requests: { version: '==2.20.0' }, x: { git: 'u' } },
    develop: { pytest: { version: '==7.0.0' } },
  })
  assert.deepEqual(said('Pipfile.lock', text), ['requests 2.20.0', 'x', 'pytest 7.0.0'])
  assert.deepEqual(said('Pipfile.lock', '{'), [])
  assert.deepEqual(said('Pipfile.lock', 'null'), [])
})

test('Pipfile', () => {
  assert.deepEqual(
    said(
      'Pipfile',
      '[[source]]\nurl = "u"\n[packages]\nflask = "*"\nrequests = "==2.0"\nx = {version = ">=1.5", extras = ["a"]}\n[requires]\npython_version = "3.9"\n',
    ),
    ['flask', 'requests 2.0.0', 'x 1.5.0'],
  )
})

test('pyproject.toml', () => {
  const project =
    '[project]\nname = "app"\nversion = "1.0"\ndependencies = [\n  "requests>=2.28",\n  \'flask\', # why\n]\nreadme = "x"\n[project.optional-dependencies]\ndev = ["pytest==7.1"]\n[tool.black]\nline-length = 100\n'
  assert.deepEqual(said('pyproject.toml', project), ['requests 2.28.0', 'flask', 'pytest 7.1.0'])
  const poetry =
    '[tool.poetry]\nname = "app"\n[tool.poetry.dependencies]\npython = "^3.9"\nboto3 = "^1.26"\nx = {version = "~2.1", optional = true}\n[tool.poetry.group.dev.dependencies]\npytest = "*"\n'
  assert.deepEqual(said('pyproject.toml', poetry), ['boto3 1.26.0', 'x 2.1.0', 'pytest'])
})

test('what is locked goes before what is asked for', () => {
  assert.deepEqual(
    requirementFiles(['pyproject.toml', 'src/a.py', 'requirements.txt', 'fn/poetry.lock', 'requirements/dev.txt', 'package.json']),
    ['fn/poetry.lock', 'requirements.txt', 'requirements/dev.txt', 'pyproject.toml'],
  )
})

test('any text is read', () => {
  const paths = ['requirements.txt', 'poetry.lock', 'Pipfile.lock', 'Pipfile', 'pyproject.toml']
  fc.assert(fc.property(fc.constantFrom(...paths), fc.string({ unit: 'grapheme' }), (path, text) => void requirementsIn(path, text)))
})
