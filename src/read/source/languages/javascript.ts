import { within } from '../../project.ts'
import type { Project } from '../../project.ts'
import { sourcesOfBuild } from '../build-folders.ts'
import { baseName, firstFile, stem, textOf } from '../files.ts'
import type { Found, Search, Source } from '../search.ts'

/**
 * What people write stands before what tools make of it: where a compiler leaves `app.js` beside `app.ts`, the latter is what a
 * person edits.
 */
export const endings = ['ts', 'mts', 'cts', 'tsx', 'js', 'mjs', 'cjs', 'jsx']

/** `dir/file.export`, and below it `file.object.method`. */
export function findJavascript(search: Search): Found {
  const names = namesOf(search.handler)
  for (const { module, symbol } of names) {
    const file = fileOf(search, module, symbol)
    if (file !== undefined) return { file, symbol }
  }
  const [first] = names
  if (first === undefined)
    return { missing: `the handler ${JSON.stringify(search.handler)} does not name a file and an export`, symbol: undefined }
  return {
    missing: `no file ${first.module}.{${endings.join(',')}} in ${search.root === '' ? 'the project' : search.root}`,
    symbol: first.symbol,
  }
}

/**
 * The runtime takes the file's name up to its first dot and what follows as a path of exports. Bundlers also accept dots in file
 * names, so the last dot is the second reading.
 * https://github.com/aws/aws-lambda-nodejs-runtime-interface-client/blob/main/src/UserFunction.js
 */
export function namesOf(handler: string): readonly { readonly module: string; readonly symbol: string }[] {
  const start = handler.lastIndexOf('/') + 1
  const dots = [...new Set([handler.indexOf('.', start), handler.lastIndexOf('.')])].filter(
    (dot) => dot > start && dot < handler.length - 1,
  )
  return dots.map((dot) => ({ module: handler.slice(0, dot), symbol: handler.slice(dot + 1) }))
}

function fileOf({ project, root, entries }: Search, module: string, symbol: string): string | undefined {
  const path = within(root, module)
  if (path === undefined) return undefined
  const entry = entryOf(project, entries, path)
  if (entry !== undefined) return entry
  const direct = moduleFile(project, path)
  const sources = sourcesOfBuild(project, path).flatMap((one) => moduleFile(project, one) ?? [])
  // Beside the compiler's output only its own source counts: `lib` and `build` are also names of folders that people write in.
  const isOutput = direct !== undefined && /\.[cm]?js$/.test(direct)
  const typed = isOutput
    ? sources.find((file) => /\.[cm]?tsx?$/.test(file) && textOf(project, file)?.includes(lastName(symbol)) === true)
    : undefined
  return typed ?? direct ?? sources[0]
}

export const lastName = (symbol: string): string => symbol.slice(symbol.lastIndexOf('.') + 1)

/** A bundler writes `dir/app.js` for the entry `src/dir/app.ts`; the only entry is the source of whatever the bundle is called. */
function entryOf(project: Project, entries: readonly string[], path: string): string | undefined {
  const files = entries.filter((entry) => project.has(entry))
  const named = files.filter((entry) => baseName(stem(entry)) === baseName(path))
  return (
    named.find((entry) => stem(entry) === path) ??
    (named.length === 1 ? named[0] : undefined) ??
    (entries.length === 1 ? files[0] : undefined)
  )
}

/** The file that `require` or `import` would take for a path without an ending. */
function moduleFile(project: Project, path: string): string | undefined {
  return firstFile(project, '', [...endings.map((ending) => `${path}.${ending}`), ...endings.map((ending) => `${path}/index.${ending}`)])
}

/** For runtimes of which the language is not known. */
export function tryJavascript(search: Search): Source | undefined {
  const found = findJavascript(search)
  return 'file' in found ? found : undefined
}
