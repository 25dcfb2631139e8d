import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from './files.ts'
import { missingPlatforms, type Lockfile } from './lockfile.ts'

test('the lockfile names the tools of every platform; if not: npm run lock', () => {
  const text = readFileSync(join(root, 'package-lock.json'), 'utf8')
  assert.deepEqual(Object.keys(missingPlatforms(JSON.parse(text) as Lockfile)), [])
})

test('the lockfile names no registry host', () => {
  assert.doesNotMatch(readFileSync(join(root, 'package-lock.json'), 'utf8'), /"resolved": "http/)
})

const tool = (version: string) => ({ version, optionalDependencies: { '@tool/linux-x64-musl': version, '@tool/win32-arm64': version } })

test('what is missing stands at the top', () => {
  const missing = missingPlatforms({ packages: { 'node_modules/tool': { ...tool('2.0.0'), dev: true } } })
  assert.deepEqual(Object.keys(missing), ['node_modules/@tool/linux-x64-musl', 'node_modules/@tool/win32-arm64'])
  const { version, cpu, dev, libc, optional, os } = missing['node_modules/@tool/linux-x64-musl'] ?? {}
  assert.deepEqual(
    { version, cpu, dev, libc, optional, os },
    { version: '2.0.0', cpu: ['x64'], dev: true, libc: ['musl'], optional: true, os: ['linux'] },
  )
})

test('a second version stands below the package that asks for it', () => {
  const missing = missingPlatforms({ packages: { 'node_modules/a/node_modules/tool': tool('1.0.0'), 'node_modules/tool': tool('2.0.0') } })
  assert.equal(missing['node_modules/@tool/win32-arm64']?.version, '2.0.0')
  assert.equal(missing['node_modules/a/node_modules/tool/node_modules/@tool/win32-arm64']?.version, '1.0.0')
})

test('what is there, and what is for no platform, is left alone', () => {
  const packages = {
    'node_modules/watcher': { version: '1.0.0', optionalDependencies: { fsevents: '2.0.0' } },
    'node_modules/tool': { version: '2.0.0', optionalDependencies: { '@tool/linux-x64': '2.0.0' } },
    'node_modules/@tool/linux-x64': { version: '2.0.0' },
  }
  assert.deepEqual(missingPlatforms({ packages }), {})
})
