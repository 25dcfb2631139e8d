import type { Project } from '../project.ts'
import { baseName, filesNamed, isInside, stem, textOf } from './files.ts'
import { endings, lastName, namesOf } from './languages/javascript.ts'

/** Build folders: what follows the last of them is the source's path below a folder that only the build knows. */
const buildFolder = /^(?:dist|build|out|output|lib|\.build|\.dist|\.esbuild|\.webpack|artifacts|public)$/

/** Tests call handlers and name them; they are none. */
const testFolder = /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|e2e|mocks?|fixtures?)\//

/**
 * The source of a handler whose build is a script of the team's own: the one file whose path ends as the built one does (`dist/orders/create` is
 * `src/functions/orders/create.ts`), or bears the archive's name, and that names the export. Undefined where none does, or several.
 */
export function sourceElsewhere(
  project: Project,
  root: string,
  handler: string,
): { readonly file: string; readonly symbol: string } | undefined {
  const archive = /\.zip$/i.test(root) ? baseName(stem(root)) : undefined
  for (const { module, symbol } of namesOf(handler)) {
    const own = ends(archive === undefined ? `${root}/${module}` : module, archive, module)
    for (const end of own) {
      const file = theOne(project, root, end, symbol)
      if (file !== undefined) return { file, symbol }
    }
  }
  return undefined
}

/** Ends of the path that the source has in common with the build, the longest first. A name that every function gives its file tells nothing. */
function ends(path: string, archive: string | undefined, module: string): readonly string[] {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  const built = parts.findLastIndex((part) => buildFolder.test(part))
  const rest = (built < 0 ? module.split('/').filter((part) => part !== '' && part !== '.') : parts.slice(built + 1)).join('/')
  const named = archive === undefined ? [] : [archive, `${archive}/${module}`, `${archive}/index`, `${archive}/handler`]
  return [rest, ...named].filter((end) => !/^(?:index|main|app|lambda|)$/.test(end) && !end.split('/').includes('..'))
}

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
