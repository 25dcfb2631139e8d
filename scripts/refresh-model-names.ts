/**
 * Verifies that the names in the models of packages (src/trace/models) exist, in what the packages publish:
 *
 *   npm run refresh-data [-- KEY…]
 *
 * A KEY is a model's first package (`pg`, `py:requests`); without one all models are read again. Needs the network, npm, tar and pip; no
 * code of a package is run. Writes a table of names; prints what may be wrong in a model, for a person to read once. What was got lies
 * in a temporary folder for a day.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PackageModel } from '../src/trace/models/model.ts'
import { packageModels, packageStubs } from '../src/trace/models/registry.generated.ts'
import { modelKey, stubOf, usedNames } from '../src/trace/models/used-names.ts'
import type { VerifiedNames } from '../src/trace/models/verified-names.ts'
import { pythonParser } from '../src/trace/python/parser.ts'
import { root } from './files.ts'
import { declareBase, find, nothingDeclared } from './model-names/declared.ts'
import { npmSources } from './model-names/npm-sources.ts'
import { doubtsAbout } from './model-names/positions.ts'
import { pythonSources } from './model-names/python-sources.ts'
import { calledThere } from './model-names/tables.ts'

const table = join(root, 'src/trace/models/verified-names.generated.json')
const today = new Date().toISOString().slice(0, 10)
const folder = join(tmpdir(), `cordon-model-names-${today}`)
const parser = await pythonParser()
const asked = new Set(process.argv.slice(2))
const wanted = packageModels.filter(({ packages }) => asked.size === 0 || asked.has(packages[0] ?? ''))
const read = new Map(wanted.map((model) => [modelKey(model), verify(modelKey(model), model)]))

// The table is read now, not before: somebody else may have refreshed another model meanwhile.
const before = existsSync(table) ? (JSON.parse(readFileSync(table, 'utf8')) as Readonly<Record<string, VerifiedNames>>) : {}
const rows = packageModels.flatMap((model): (readonly [string, VerifiedNames])[] => {
  const key = modelKey(model)
  const row = read.get(key) ?? before[key]
  return row === undefined ? [] : [[key, row]]
})
const sorted = rows.toSorted(([a], [b]) => (a < b ? -1 : 1))
writeFileSync(table, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`)

function verify(key: string, model: PackageModel): VerifiedNames {
  const used = usedNames(model, stubOf(model, packageStubs))
  const names = [...used.keys()].toSorted()
  const [types, code] = [nothingDeclared(), nothingDeclared()]
  for (const declared of [types, code])
    for (const [own, theirs] of Object.entries(calledThere[key] ?? {})) for (const one of theirs.split(' ')) declareBase(declared, own, one)
  const sources: string[] = []
  let typed = false
  const inTypes = (name: string): boolean => find(types, name) !== undefined
  // What a package with types only has in its code must be there by its owner.
  const inCode = (name: string): boolean => (typed ? find(code, name)?.where === 'there' : find(code, name) !== undefined)
  const isMissing = (name: string): boolean => !inTypes(name) && !inCode(name)
  for (const { always, get, readTypes, readCode } of key.startsWith('py:')
    ? pythonSources(model, folder, parser)
    : npmSources(model, folder)) {
    if (!always && !names.some(isMissing)) continue
    const from = get()
    if (from === undefined) continue
    sources.push(from.name)
    typed = readTypes(types, from) || typed
    if (names.some(isMissing)) readCode(code, from)
  }
  for (const [name, rule] of used) for (const doubt of doubtsAbout(types, name, rule)) console.log(`${key}: ${name}: ${doubt}`)
  const list = (kept: (name: string) => boolean): string => names.filter(kept).join(' ')
  return {
    sources: sources.join(' '),
    read: today,
    types: list(inTypes),
    code: list((name) => !inTypes(name) && inCode(name)),
    missing: list(isMissing),
  }
}
