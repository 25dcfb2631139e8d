import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { traceCache } from './trace-cache.ts'

const memory = { version: '1', looked: {}, settings: {}, functions: {} }

function folders(run: (base: string, home: string) => void): void {
  const root = mkdtempSync(join(tmpdir(), 'cordon-cache-'))
  try {
    mkdirSync(join(root, 'project'))
    run(join(root, 'project'), join(root, 'home'))
  } finally {
    rmSync(root, { recursive: true })
  }
}

test('what was written comes back', () => {
  folders((base, home) => {
    traceCache(base, home).write(memory)
    assert.deepEqual(traceCache(base, home).read(), memory)
  })
})

test('a memory that somebody else made is none', () => {
  folders((base, home) => {
    traceCache(base, home).write(memory)
    assert.equal(traceCache(base, join(home, 'other')).read(), undefined)
    const file = join(base, '.cordon/cache/trace.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('"1"', '"2"'))
    assert.equal(traceCache(base, home).read(), undefined)
  })
})

test('nothing is written through a link', () => {
  folders((base, home) => {
    mkdirSync(join(base, '../elsewhere'))
    symlinkSync(join(base, '../elsewhere'), join(base, '.cordon'))
    traceCache(base, home).write(memory)
    assert.equal(traceCache(base, home).read(), undefined)
  })
})

test('a folder that cannot be written, and a file that is no JSON, are no failure', () => {
  folders((base, home) => {
    const cache = traceCache(join(base, 'gone\0'), home)
    cache.write(memory)
    assert.equal(cache.read(), undefined)
    mkdirSync(join(base, '.cordon/cache'), { recursive: true })
    writeFileSync(join(base, '.cordon/cache/trace.json'), 'x\n{')
    assert.equal(traceCache(base, home).read(), undefined)
  })
})
