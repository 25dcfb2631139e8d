import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { contractOf, full, functionContract } from './contract-for-tests.ts'
import type { Contract } from './contract.ts'
import { parseContract } from './parse.ts'
import { contractText } from './write.ts'

const room = mkdtempSync(join(tmpdir(), 'cordon-merge-'))
after(() => rmSync(room, { recursive: true, force: true }))

/** What Git makes of two branches; undefined where they conflict. */
function merged(base: Contract, ours: Contract, theirs: Contract): Contract | undefined {
  const files = Object.entries({ ours, base, theirs }).map(([name, contract]) => {
    const file = join(room, name)
    writeFileSync(file, contractText(contract))
    return file
  })
  const { status, stdout } = spawnSync('git', ['merge-file', '-p', ...files], { encoding: 'utf8' })
  return status === 0 ? parseContract(stdout).contract : undefined
}

const rich = { ...full, reads: ['a', 'd', 'h', 'm', 'z'], actions: full.actions }
const named = (name: string) => ({ ...rich, function: name })
const base = contractOf(named('shop/b'), named('shop/f'), named('shop/k'))
const withFunction = (name: string): Contract => contractOf(...base.functions, named(name))

test('two branches that add different functions merge', () => {
  const both = merged(base, withFunction('shop/c'), withFunction('shop/h'))
  assert.equal(
    both === undefined ? undefined : contractText(both),
    contractText(contractOf(...base.functions, named('shop/c'), named('shop/h'))),
  )
})

test('two branches that add different items to one function merge', () => {
  const withReads = (...reads: readonly string[]): Contract => contractOf({ ...rich, reads: [...rich.reads, ...reads] })
  const both = merged(contractOf(rich), withReads('b'), withReads('n'))
  assert.equal(both === undefined ? undefined : contractText(both), contractText(withReads('b', 'n')))
})

test('two branches that add the same function differently do not merge silently', () => {
  const ours = contractOf(...base.functions, functionContract({ function: 'shop/c', evaluates: ['eval'] }))
  const theirs = contractOf(...base.functions, functionContract({ function: 'shop/c', evaluates: ['pickle.loads'] }))
  assert.equal(merged(base, ours, theirs), undefined)
})
