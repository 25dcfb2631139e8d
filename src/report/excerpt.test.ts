import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finding } from './example-result.fixture.ts'
import type { Finding } from '../model/finding.ts'
import { excerpt } from './excerpt.ts'

const shown = (lines: readonly string[], line: number, more: Partial<Finding> = {}): string | undefined =>
  excerpt(finding('open-endpoint', 'high', line, more), { checks: {}, sources: (file) => (file === 'serverless.yml' ? lines : undefined) })

test('the line, without its indentation', () => assert.equal(shown(['', '      - httpApi: POST /x'], 2), '- httpApi: POST /x'))
test('nothing for an empty line, a line past the end, a file not at hand', () => {
  assert.equal(shown(['a: 1', '   '], 2), undefined)
  assert.equal(shown(['a: 1'], 9), undefined)
  assert.equal(excerpt(finding('open-endpoint', 'high', 1), { checks: {}, sources: () => undefined }), undefined)
})

const aboutSecrets: readonly (readonly [string, Partial<Finding>])[] = [
  ['by its risk', { risk: 'secrets' }],
  ['by its name', { check: 'secret-in-environment' }],
  ['because it masked the value itself', { because: 'SIGNING is ghp_…' }],
]
for (const [how, more] of aboutSecrets) {
  test(`a finding about secrets (${how}) shows only the key`, () => {
    assert.equal(shown(['  - SIGNING: hunter2'], 1, more), '- SIGNING: …')
    assert.equal(shown(['  "SIGNING": "hunter2",'], 1, more), '"SIGNING": …')
    assert.equal(shown(['const SIGNING = "hunter2"'], 1, more), 'const SIGNING = …')
    assert.equal(shown(['  { SIGNING: hunter2 }'], 1, more), '…')
    assert.equal(shown(['  hunter2'], 1, more), '…')
  })
}

const namedElsewhere: readonly (readonly [string, readonly string[], number, string])[] = [
  ['beside, above', ['- Name: DB_PASSWORD', '  Value: hunter2'], 2, 'Value: …'],
  ['beside, below', ['- Value: hunter2', '  Name: DB_PASSWORD'], 1, '- Value: …'],
  ['above', ['Parameters:', '  DbPassword:', '    Type: String', '    Default: hunter2'], 4, 'Default: …'],
  ['above, in JSON', ['{', '  "DbPassword": {', '    "Default": "hunter2"', '  }', '}'], 3, '"Default": …'],
  ['above, a block', ['  privateKey: |', '    MIIEpAIB', '    hunter2'], 3, '…'],
  ['above, a list', ['  passwords:', '    - hunter2'], 2, '…'],
]
for (const [where, lines, line, expected] of namedElsewhere)
  test(`a value whose name stands ${where}`, () => assert.equal(shown(lines, line), expected))

const innocent: readonly (readonly [string, readonly string[], number, string])[] = [
  [
    'a default of something else',
    ['Parameters:', '  Stage:', '    Default: prod', '  DbPassword:', '    Type: String'],
    3,
    'Default: prod',
  ],
  ['a setting of a password policy', ['PasswordPolicy:', '  RequireSymbols: false'], 2, 'RequireSymbols: false'],
  ['a list of actions', ['Action:', "  - 's3:*'"], 2, "- 's3:*'"],
]
for (const [what, lines, line, expected] of innocent) test(`${what} is shown`, () => assert.equal(shown(lines, line), expected))

test('controls are taken out and a minified line is cut', () => {
  assert.equal(shown(['  a: \u001b[31mred\u202E'], 1), 'a: red')
  assert.ok((shown([`a: ${'x y '.repeat(1_000_000)}`], 1)?.length ?? 0) <= 160)
})
