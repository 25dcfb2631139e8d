import assert from 'node:assert/strict'
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, suite, test } from 'node:test'
import { Problem } from '../model/problem.ts'
import { writeFile } from './write-file.ts'

suite('writing a report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cordon-write-'))
  after(() => rmSync(folder, { recursive: true }))
  const refused = (says: RegExp) => (error: unknown) =>
    error instanceof Problem && error.code === 'cannot-write' && says.test(error.message)

  test('makes the folders that are missing, and leaves nothing else behind', () => {
    const path = join(folder, 'a', 'b', 'report.json')
    writeFile(path, 'one', 'report.json')
    writeFile(path, 'two', 'report.json')
    assert.equal(readFileSync(path, 'utf8'), 'two')
    assert.deepEqual(readdirSync(join(folder, 'a', 'b')), ['report.json'])
  })

  test('ends where no folder can be made', { skip: process.platform !== 'linux' }, () => {
    assert.throws(() => writeFile('/proc/cordon/deep/report.json', 'x', 'report.json'), refused(/cannot be written/))
  })

  test('refuses a folder, and a link to one', () => {
    const target = join(folder, 'folder')
    mkdirSync(target)
    symlinkSync(target, join(folder, 'link'))
    assert.throws(() => writeFile(target, 'x', 'folder'), refused(/folder is a folder/))
    assert.throws(() => writeFile(join(folder, 'link'), 'x', 'link'), refused(/link is a folder/))
    assert.deepEqual(readdirSync(target), [])
  })

  test('refuses a file where a folder would have to be', () => {
    writeFileSync(join(folder, 'file'), '')
    assert.throws(() => writeFile(join(folder, 'file', 'x.json'), 'x', 'file/x.json'), refused(/cannot be written/))
  })

  test('replaces a link and does not follow it', () => {
    const precious = join(folder, 'precious')
    writeFileSync(precious, 'precious')
    const path = join(folder, 'report.html')
    symlinkSync(precious, path)
    writeFile(path, 'report', 'report.html')
    assert.equal(readFileSync(precious, 'utf8'), 'precious')
    assert.ok(lstatSync(path).isFile())
  })

  test('a device stays a device', { skip: existsSync('/dev/null') ? false : 'there is no /dev/null' }, () => {
    const path = join(folder, 'nothing')
    symlinkSync('/dev/null', path)
    writeFile(path, 'x', 'nothing')
    assert.ok(lstatSync(path).isSymbolicLink())
  })
})
