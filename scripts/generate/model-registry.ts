import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder, root } from '../files.ts'
import type { Output } from '../generate.ts'

/**
 * `src/trace/models/registry.generated.ts`: every package model, and the stubs as text. A folder with a `model.ts` is a model; nobody
 * keeps a list by hand.
 */
export async function outputs(): Promise<Output[]> {
  const files = filesUnder('src/trace/models')
  const models = files.filter((file) => file.endsWith('/model.ts') && file !== 'src/trace/models/model.ts').toSorted()
  const stubs = files.filter((file) => /\/stub\.(?:js|py)$/.test(file)).toSorted()
  const text = `// Generated from the folders of src/trace/models by scripts/generate/model-registry.ts. Do not edit: npm run generate.
import type { PackageModel } from './model.ts'
${models.map((file) => `import { ${exportOf(file)} as ${variable(file)} } from '${local(file)}'`).join('\n')}

/** What the engine knows of packages and of the platform. */
export const packageModels: readonly PackageModel[] = [
${models.map((file) => `  ${variable(file)},`).join('\n')}
]

const stubs: readonly string[] = [
${stubs.map((file) => `  ${JSON.stringify(read(file))},`).join('\n')}
]

/** Programs that stand in the place of packages, as text, by the package's name. */
export const packageStubs: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries<number>({
${stubs.flatMap((file, index) => namesOf(file).map((name) => `    ${quoted(name)}: ${index},`)).join('\n')}
  }).map(([name, index]) => [name, stubs[index] ?? '']),
)
`
  return [{ path: 'src/trace/models/registry.generated.ts', text }]
}

const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const local = (file: string): string => file.replace('src/trace/models/', './')
const quoted = (text: string): string => JSON.stringify(text)

function exportOf(file: string): string {
  const name = /export const (\w+) = (?:pythonM|m)odel\(/.exec(read(file))?.[1]
  if (name === undefined) throw new Error(`${file} exports no model`)
  return name
}

/** `src/trace/models/npm/@middy+core/model.ts` -> `npm_middy_core`. */
function variable(file: string): string {
  const name = file
    .replace('src/trace/models/', '')
    .replace('/model.ts', '')
    .replace(/[^A-Za-z0-9]+(.)?/g, (_, letter: string | undefined) => (letter ?? '').toUpperCase())
  return `${name}Model`
}

/** The names that the model beside a stub gives; subpaths are the stub's own exports. */
function namesOf(stub: string): readonly string[] {
  const model = read(stub.replace(/\/stub\.(?:js|py)$/, '/model.ts'))
  const list = /packages: \[([^\]]*)\]/.exec(model)?.[1] ?? ''
  const prefix = model.includes('= pythonModel(') ? 'py:' : ''
  return [...list.matchAll(/'([^']+)'/g)].flatMap(([, name]) => (name === undefined ? [] : [prefix + name]))
}
