import { parse, type ParseError } from 'jsonc-parser'
import { field, fields, text, texts } from './data.ts'
import type { Lookup } from './lookup.ts'
import { folderOf, join, upward, within } from './paths.ts'
import { bestMatch } from './targets.ts'

/** What a `tsconfig.json` says of imports. https://www.typescriptlang.org/tsconfig/#paths */
interface Configuration {
  readonly baseUrl: string | undefined
  /** Pattern → folders and files of the project, `*` still in them. */
  readonly paths: readonly (readonly [pattern: string, targets: readonly string[]])[] | undefined
}

const none: Configuration = { baseUrl: undefined, paths: undefined }

/** One configuration may build on so many others; a hostile project could name them in circles, and each twice. */
const mostFiles = 32

/**
 * Where the nearest `tsconfig.json` or `jsconfig.json` around a folder sends an import: paths to try in turn, none where it says nothing.
 */
export function typescriptPaths(lookup: Lookup): (specifier: string, folder: string) => readonly string[] {
  const known = new Map<string, Configuration>()

  const around = (folder: string): Configuration => {
    const ready = known.get(folder)
    if (ready !== undefined) return ready
    const file = ['tsconfig.json', 'jsconfig.json'].map((name) => join(folder, name)).find(lookup.isFile)
    const made = file === undefined ? (folder === '' ? none : around(folderOf(folder))) : withReferences(file)
    known.set(folder, made)
    return made
  }

  /** A configuration that only names others (`references`) leaves the paths to them. */
  const withReferences = (file: string): Configuration => {
    const own = configuration(file, folderOf(file), new Set())
    if (own.paths !== undefined || own.baseUrl !== undefined) return own
    const references = field(lookup.parsed(file, withComments), 'references')
    for (const reference of Array.isArray(references) ? references : []) {
      const path = within(folderOf(file), text(field(reference, 'path')) ?? '')
      const target = path === undefined ? undefined : [path, join(path, 'tsconfig.json')].find(lookup.isFile)
      const found = target === undefined ? none : configuration(target, folderOf(target), new Set())
      if (found.paths !== undefined || found.baseUrl !== undefined) return found
    }
    return none
  }

  /** `leaf`: the folder that `${configDir}` stands for, wherever in the chain it is written. `seen`: files that were read for it; none is twice. */
  const configuration = (file: string, leaf: string, seen: Set<string>): Configuration => {
    if (seen.has(file) || seen.size === mostFiles) return none
    seen.add(file)
    const value = lookup.parsed(file, withComments)
    const folder = folderOf(file)
    const at = (from: string, written: string): string | undefined =>
      written.startsWith('${configDir}') ? within(leaf, `.${written.slice('${configDir}'.length)}`) : within(from, written)
    const inherited = texts(field(value, 'extends'))
      .map((written) => extended(folder, written))
      .reduce<Configuration>((sum, base) => {
        const more = base === undefined ? none : configuration(base, leaf, seen)
        return { baseUrl: more.baseUrl ?? sum.baseUrl, paths: more.paths ?? sum.paths }
      }, none)
    const options = field(value, 'compilerOptions')
    const written = text(field(options, 'baseUrl'))
    const baseUrl = written === undefined ? inherited.baseUrl : at(folder, written)
    const paths = field(options, 'paths')
    if (paths === undefined) return { baseUrl, paths: inherited.paths }
    const targets = (value: unknown): readonly string[] => texts(value).flatMap((target) => at(baseUrl ?? folder, target) ?? [])
    return { baseUrl, paths: fields(paths).map(([pattern, value]) => [pattern, targets(value)] as const) }
  }

  const extended = (folder: string, written: string): string | undefined => {
    const ends = ['', '.json', '/tsconfig.json']
    const starts = written.startsWith('.') ? [folder] : [...upward(folder)].map((at) => join(at, 'node_modules'))
    return starts
      .flatMap((start) => ends.map((end) => within(start, written + end)))
      .find((path): path is string => path !== undefined && lookup.isFile(path))
  }

  return (specifier, folder) => {
    const { baseUrl, paths } = around(folder)
    const found = bestMatch(paths ?? [], specifier)
    const star = found?.star ?? ''
    const mapped = (found?.value ?? []).flatMap(
      (target) =>
        within(
          '',
          target.replace('*', () => star),
        ) ?? [],
    )
    const based = baseUrl === undefined ? undefined : within(baseUrl, specifier)
    return based === undefined ? mapped : [...mapped, based]
  }
}

function withComments(source: string): unknown {
  const errors: ParseError[] = []
  const value: unknown = parse(source, errors, { allowTrailingComma: true })
  return errors.length === 0 ? value : undefined
}
