import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { matchesPath, matchesWildcard } from './glob.ts'

const paths: readonly (readonly [pattern: string, path: string, matches: boolean])[] = [
  ['serverless.yml', 'serverless.yml', true],
  ['serverless.yml', 'orders/serverless.yml', false],
  ['./serverless.yml', 'serverless.yml', true],
  ['*.yml', 'serverless.yml', true],
  ['*.yml', 'orders/serverless.yml', false],
  ['*/serverless.yml', 'orders/serverless.yml', true],
  ['**/*.yml', 'serverless.yml', true],
  ['**/*.yml', 'a/b/serverless.yml', true],
  ['**/*.yml', 'a/b/serverless.yaml', false],
  ['legacy/**', 'legacy/a/b.yml', true],
  ['legacy/', 'legacy/a/b.yml', true],
  ['legacy/**', 'legacy2/b.yml', false],
  ['legacy', 'legacy/b.yml', false],
  ['**/test/**', 'a/test/b/c.yml', true],
  ['**/test/**', 'test/c.yml', true],
  ['**/test/**', 'a/tests/c.yml', false],
  ['a/**/b/**/c', 'a/b/c', true],
  ['a/**/b/**/c', 'a/x/b/y/z/c', true],
  ['a/**/b/**/c', 'a/x/y/z/c', false],
  ['stage-?.yml', 'stage-1.yml', true],
  ['stage-?.yml', 'stage-10.yml', false],
  ['a+b(c)[d].yml', 'a+b(c)[d].yml', true],
  ['a.yml', 'aXyml', false],
  ['**', 'a/b', true],
  ['', 'a', false],
]

suite('globs', () => {
  for (const [pattern, path, matches] of paths)
    test(`${pattern} ${matches ? 'matches' : 'does not match'} ${path}`, () => assert.equal(matchesPath(pattern, path), matches))

  test('a wildcard crosses slashes and spaces, as ids need', () => {
    assert.ok(matchesWildcard('shop/* GET /orders/{id}', 'shop/Api GET /orders/{id}'))
    assert.ok(!matchesWildcard('shop/*', 'store/Api'))
    assert.ok(matchesWildcard('*Order*', 'shop/CreateOrderRole'))
  })

  test('every path matches itself, and ** in front of its last name', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '.', '-'), minLength: 1, maxLength: 4 }).filter((each) => each !== '.')
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
        const path = names.join('/')
        return matchesPath(path, path) && matchesPath(`**/${names.at(-1)}`, path)
      }),
      { numRuns: 100 },
    )
  })

  test('a hostile pattern costs no more than its length', () => {
    assert.ok(!matchesPath(`${'*a'.repeat(200)}b`, 'a'.repeat(2000)))
    assert.ok(!matchesPath(`${'**/a/'.repeat(100)}b`, `${'a/'.repeat(500)}c`))
  })
})
