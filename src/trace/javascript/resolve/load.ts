import type { Lookup } from './lookup.ts'
import type { Manifests } from './manifest.ts'
import { isInstalled, join, within } from './paths.ts'

/** From a path to the file that Node, TypeScript or a bundler would read there. */
export interface Load {
  /** A file, with or without its extension. */
  readonly file: (path: string) => string | undefined
  /** A folder: what its manifest names, else its index. */
  readonly folder: (path: string) => string | undefined
  /** A file or a folder. */
  readonly any: (path: string) => string | undefined
  /** What a manifest in this folder names: `./dist/index.js`. Own code is preferred as its author wrote it. */
  readonly named: (folder: string, target: string) => string | undefined
}

const written = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.json']
/** A package may carry its source beside what it runs, so what Node looks for comes first. */
const published = ['.js', '.json', '.mjs', '.cjs', '.jsx', '.ts', '.tsx', '.mts', '.cts']

/** In TypeScript `./x.js` means `x.ts`. https://www.typescriptlang.org/docs/handbook/modules/reference.html#file-extension-substitution */
const substitutes: Readonly<Record<string, readonly string[]>> = { js: ['ts', 'tsx'], jsx: ['tsx'], mjs: ['mts'], cjs: ['cts'] }

const outputs: ReadonlySet<string> = new Set(['dist', 'build', 'lib', 'out', '.build', '.webpack'])

export function load(lookup: Lookup, manifests: Manifests): Load {
  const first = (paths: readonly string[]): string | undefined => paths.find((path) => !isDeclaration(path) && lookup.isFile(path))

  const file = (path: string): string | undefined => first([...(isInstalled(path) ? [] : sourcesOf(path)), path]) ?? extended(path)
  const extended = (path: string): string | undefined =>
    first((isInstalled(path) ? published : written).map((extension) => path + extension))
  const index = (path: string): string | undefined => extended(join(path, 'index'))

  const named = (folder: string, target: string): string | undefined => {
    const guesses = isInstalled(folder) ? [target] : [...sourceGuesses(target), target]
    for (const guess of guesses) {
      const path = within(folder, guess)
      const found = path === undefined ? undefined : (file(path) ?? index(path))
      if (found !== undefined) return found
    }
    return undefined
  }

  const folder = (path: string): string | undefined => {
    if (path !== '' && !lookup.isFolder(path)) return undefined
    for (const entry of manifests.of(path)?.entries ?? []) {
      const found = named(path, entry)
      if (found !== undefined) return found
    }
    return index(path)
  }

  return { file, folder, named, any: (path) => file(path) ?? folder(path) }
}

/** Types alone: nothing of it runs. */
const isDeclaration = (path: string): boolean => /\.d\.(?:[^./]+\.)?[cm]?ts$/.test(path)

function sourcesOf(path: string): string[] {
  const dot = path.lastIndexOf('.') + 1
  const extension = path.slice(dot)
  return Object.hasOwn(substitutes, extension) ? (substitutes[extension] ?? []).map((each) => path.slice(0, dot) + each) : []
}

/** Where the source of a built file may stand: `dist/esm/x.js` → `src/esm/x.js`, `src/x.js`. The build itself is often not there. */
function sourceGuesses(target: string): string[] {
  const steps = target.split('/').filter((step) => step !== '.' && step !== '')
  if (!outputs.has(steps[0] ?? '')) return []
  const [plain, deeper] = [steps.slice(1).join('/'), steps.slice(2).join('/')]
  return [...(plain.startsWith('src/') ? [plain] : []), `src/${plain}`, ...(deeper === '' ? [] : [`src/${deeper}`])]
}
