import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackageModel } from '../../src/trace/models/model.ts'
import { modelKey } from '../../src/trace/models/used-names.ts'
import { root } from '../files.ts'
import { fetchNpm } from './fetched.ts'
import { filesIn } from './source.ts'
import type { Source } from './source.ts'
import { readAlso, typedApart } from './tables.ts'
import { readTypeScript } from './typescript.ts'

/**
 * Where the names of a model for JavaScript are declared: the first package with its types, and what the tables add; then the others.
 * @param folder where packages are unpacked.
 */
export function npmSources(model: PackageModel, folder: string): readonly Source[] {
  const key = modelKey(model)
  const platform = existsSync(join(root, 'src/trace/models/node', key))
  const named = model.packages.filter((name) => !platform && /^(?:@[^/]+\/)?[^/]+$/.test(name))
  const range = model.versions === undefined ? '' : `@${model.versions}`
  const [first = [], ...others] = named.map((name) => [...typesOf(name), name].map((one) => one + range))
  const always = [...first, ...(readAlso[key]?.split(' ') ?? [])]
  const published = [...always, ...others.flat()].map((specification, index): Source => ({
    always: index < always.length,
    get: () => fetchNpm(folder, specification),
    readTypes: (declared, { folder: at }) => readFiles(at, /\.d\.[cm]?ts$/, (file, text) => readTypeScript(declared, file, text)),
    readCode: (declared, { folder: at }) => readFiles(at, /(?<!\.min)\.[cm]?js$/, (file, text) => readTypeScript(declared, file, text)),
  }))
  return [...(platform ? [nodeTypes(key)] : []), ...published]
}

const typesOf = (name: string): readonly string[] => (typedApart.has(name) ? [`@types/${name.replace(/^@/, '').replace('/', '__')}`] : [])

/** The installed types of the platform: each of its modules is a `declare module` there. */
function nodeTypes(module: string): Source {
  const at = join(root, 'node_modules/@types/node')
  const { version } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')) as { readonly version: string }
  return {
    always: true,
    get: () => ({ name: `@types/node@${version}`, folder: at }),
    readTypes: (declared) => {
      readFiles(at, /\.d\.[cm]?ts$/, (file, text) => readTypeScript(declared, file, text))
      declared.bases.set('', new Set([module]))
      return true
    },
    readCode: () => undefined,
  }
}

function readFiles(at: string, pattern: RegExp, read: (file: string, text: string) => void): boolean {
  const files = filesIn(at, pattern)
  for (const file of files) read(file, readFileSync(join(at, file), 'utf8'))
  return files.length > 0
}
