import { directoryOf } from '../project.ts'
import type { Project } from '../project.ts'
import { baseName, filesNamed, isInside, stem, textOf } from './files.ts'
import { endings, lastName, namesOf } from './languages/javascript.ts'
import { nameOf } from './languages/python.ts'

/** Build folders: what follows the last of them is the source's path below a folder that only the build knows. */
const buildFolder = /^(?:dist|build|out|output|lib|\.build|\.dist|\.esbuild|\.webpack|artifacts|public)$/

/** Tests call handlers and name them; they are none. */
const testFolder = /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|e2e|mocks?|fixtures?)\//

interface Elsewhere {
  /** Where the imports of Python begin: the folder that the build packs. */
  readonly root?: string
  readonly file: string
  readonly symbol: string
}

/**
 * The source of a handler whose build is a script of the team's own: the one file whose path ends as the built one does (`dist/orders/create` is
 * `src/functions/orders/create.ts`), or bears the archive's name, and that names the export. Undefined where none does, or several.
 *
 * @param root directory that is packed, or the archive
 * @param runtime `nodejs22.x`, `python3.13`; handlers of other languages are not looked for
 */
export function sourceElsewhere(project: Project, root: string, handler: string, runtime: string | undefined): Elsewhere | undefined {
  const isPython = runtime?.startsWith('python') === true
  if (!isPython && runtime?.startsWith('nodejs') !== true) return undefined
  const archive = /\.zip$/i.test(root) ? baseName(stem(root)) : undefined
  const names = isPython ? [nameOf(handler) ?? []].flat() : namesOf(handler)
  for (const { module, symbol } of names) {
    // A package's own folders are enough to tell it, wherever the build puts them.
    const own = [
      ...ends(archive === undefined ? `${root}/${module}` : module, archive, module),
      ...(isPython && module.includes('/') ? [module] : []),
    ]
    for (const end of own) {
      const file = isPython ? theOnePython(project, root, end, symbol) : theOne(project, root, end, symbol)
      if (file === undefined) continue
      return isPython ? { root: packedFolder(file, module), file, symbol } : { file, symbol }
    }
  }
  for (const { module, symbol } of archive === undefined ? [] : names) {
    const file = inFolderLike(project, coreOf(archive ?? ''), module, symbol, isPython)
    if (file !== undefined) return isPython ? { root: packedFolder(file, module), file, symbol } : { file, symbol }
  }
  return undefined
}

/** The module in the one folder whose name says the same as the archive's: `orders_lambda-1.2.zip` of `functions/orders/src/index.js`. */
function inFolderLike(project: Project, core: string, module: string, symbol: string, isPython: boolean): string | undefined {
  if (core === '') return undefined
  const candidates = isPython ? [`${module}.py`] : endings.map((ending) => `${module}.${ending}`)
  const files = candidates.flatMap((name) =>
    filesNamed(project, baseName(name)).filter((path) => {
      const folder = `/${path}`.endsWith(`/${name}`) ? path.slice(0, -name.length).split('/') : []
      const named = folder.findLast((part) => !innerFolder.test(part)) ?? ''
      return (
        coreOf(named) === core &&
        (isPython ? !testFolder.test(path) && defines(textOf(project, path), symbol) : isSource(project, path, symbol))
      )
    }),
  )
  return isPython ? theOnly(files) : only(files)
}

/** A folder inside of a function's own. */
const innerFolder = /^(?:src|app|code|lib|source|lambda|python|nodejs|)$/

/** What a name says, without separators, version, and words that every function's may have. */
function coreOf(name: string): string {
  const bare = name.toLowerCase().replace(/[-_.]?v?\d+(?:\.\d+)*$/, '')
  return bare
    .split(/[-_.\s]/)
    .filter((word) => !/^(?:lambda|lambdas|function|functions|fn|handler|package|deployment|deploy|code|zip|bundle)$/.test(word))
    .join('')
}

/** The folder in which the runtime looks for the module. */
const packedFolder = (file: string, module: string): string =>
  `/${file}`.endsWith(`/${module}.py`) ? file.slice(0, -`${module}.py`.length).replace(/\/$/, '') : directoryOf(file)

/** Ends of the path that the source has in common with the build, the longest first. A name that every function gives its file tells nothing. */
function ends(path: string, archive: string | undefined, module: string): readonly string[] {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  const built = parts.findLastIndex((part) => buildFolder.test(part))
  const rest = (built < 0 ? module.split('/').filter((part) => part !== '' && part !== '.') : parts.slice(built + 1)).join('/')
  const named = archive === undefined ? [] : [archive, `${archive}/${module}`, `${archive}/index`, `${archive}/handler`]
  return [rest, ...named].filter((end) => !everybodysName.test(end) && !end.split('/').includes('..'))
}

const everybodysName = /^(?:index|main|app|lambda|lambda_function|lambda_handler|)$/

function theOnePython(project: Project, root: string, end: string, symbol: string): string | undefined {
  const files = filesNamed(project, `${baseName(end)}.py`).filter(
    (path) => `/${path}`.endsWith(`/${end}.py`) && !testFolder.test(path) && defines(textOf(project, path), symbol),
  )
  const inside = files.filter((path) => root !== '' && isInside(root, path))
  return theOnly(inside) ?? theOnly(files)
}

const theOnly = (files: readonly string[]): string | undefined => (files.length === 1 ? files[0] : undefined)

/** Is there a function of the name, or something that is given or imported under it? */
const defines = (text: string | undefined, symbol: string): boolean =>
  text !== undefined && [`def ${symbol}(`, `\n${symbol} =`, `import ${symbol}`, `as ${symbol}`].some((one) => text.includes(one))

function theOne(project: Project, root: string, end: string, symbol: string): string | undefined {
  const files = endings.flatMap((ending) => {
    const name = `${end}.${ending}`
    return filesNamed(project, baseName(name)).filter((path) => `/${path}`.endsWith(`/${name}`) && isSource(project, path, symbol))
  })
  const inside = files.filter((path) => root !== '' && isInside(root, path))
  return only(inside) ?? only(files)
}

const isSource = (project: Project, path: string, symbol: string): boolean =>
  !testFolder.test(path) && !path.endsWith('.d.ts') && textOf(project, path)?.includes(lastName(symbol)) === true

/** One file, or what a compiler left beside it. */
function only(files: readonly string[]): string | undefined {
  const [first] = files
  return first !== undefined && files.every((path) => stem(path) === stem(first)) ? first : undefined
}
