import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matchesOwnPath } from './url-prefix.ts'

test('patterns whose matches stay on the host', () => {
  for (const { source, flags } of [/^\/(?![/\\])[\w/-]*$/, /^\/[a-z]/, /^\/[^/\\]/, /^\/\w+/, /^\/$/, /^\/[\w-]+/, /^\/account$/])
    assert.equal(matchesOwnPath(source, flags), true, source)
})

test('patterns that two slashes pass', () => {
  for (const { source, flags } of [
    /^\/.*/,
    /^\/[^/]/,
    /^\/(?!\/)/,
    /^\/[\w/-]*$/,
    /^\/a?/,
    /\/[a-z]/,
    /^\/[a-z]*/,
    /^\/[^/\\]?/,
    /^\/\w*\/x/,
    /^\/[a-z]/m,
    /^https:/,
  ])
    assert.equal(matchesOwnPath(source, flags), false, source)
})
