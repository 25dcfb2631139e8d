import assert from 'node:assert/strict'
import { test } from 'node:test'
import { of, union } from '../characters.ts'
import type { CharacterSet } from '../characters.ts'
import { canBreakOut } from '../language.ts'
import { identifier, slug } from '../named-characters.ts'
import { pieces } from '../pieces-for-tests.ts'
import { fits } from '../skeleton.ts'
import { path } from './path.ts'

const fileName = union(slug, of('.'))
const slashed = union(slug, of('/'))
const all = union(slashed, of('.'))

const cases: readonly (readonly [template: string, context: string, characters: CharacterSet, leaves: boolean])[] = [
  ['¤', 'whole', slug, true],
  ['¤/x', 'start', slug, true],
  ['¤.json', 'start', slug, false],
  ['¤.json', 'start', slashed, true],
  ['/tmp/¤', 'segment', slug, false],
  ['/tmp/¤', 'segment', fileName, false],
  ['/tmp/¤', 'segment', slashed, false],
  ['/tmp/¤', 'segment', all, true],
  ['/tmp/¤/x', 'segment', slug, false],
  ['/tmp/¤/x', 'segment', fileName, true],
  ['/tmp/¤/x', 'segment', slashed, false],
  ['/tmp/¤.txt', 'name', fileName, false],
  ['/tmp/¤.txt', 'name', all, true],
  ['/tmp/a¤', 'name', fileName, false],
  ['/tmp/a¤/x', 'name', fileName, false],
  ['/tmp/.¤/x', 'name', fileName, true],
  ['reports/¤.csv', 'name', identifier, false],
  ['C:\\files\\¤', 'segment', union(fileName, of('\\')), true],
]
for (const [template, context, characters, leaves] of cases)
  test(`path ${template}: ${leaves ? 'left' : 'not left'}`, () => {
    const [hole] = path.contexts(pieces(template))
    assert.ok(hole !== undefined)
    assert.equal(hole.context, context)
    assert.equal(canBreakOut(hole, characters), leaves)
  })

const parents: readonly (readonly [template: string, namesParent: boolean])[] = [
  ['/tmp/¤', true],
  ['/tmp/¤/x', false],
  ['/tmp/¤.txt', false],
  ['/tmp/.¤', true],
]
for (const [template, expected] of parents)
  test(`${template} ${expected ? 'can' : 'cannot'} name the folder above`, () => {
    const [hole] = path.contexts(pieces(template))
    assert.ok(hole !== undefined)
    assert.equal(canBreakOut(hole.namesParent, fileName), expected)
    assert.equal(canBreakOut(hole.namesParent, slug), false)
  })

const files: readonly (readonly [file: string, fits: boolean])[] = [
  ['/tmp/a/b.txt', true],
  ['/tmp/a b/....txt', true],
  ['/tmp/<..>/b.txt', true],
  ['/tmp/../b.txt', false],
  ['/tmp/a/../../etc/b.txt', false],
  ['/tmp/a/c/b.txt', false],
  ['/tmp/a/..\\b.txt', false],
  ['/etc/a/b.txt', false],
]
for (const [file, expected] of files)
  test(`${file} ${expected ? 'fits' : 'does not fit'}`, () =>
    assert.equal(fits(path, path.skeleton(pieces('/tmp/¤/¤.txt')), path.skeleton([file])), expected))
