import { folderOf } from '../../javascript/resolve/paths.ts'

/** Finds files by the end of their path: what a build copies beside the handler stands elsewhere in the project. */
export interface Suffixes {
  /** The file that is meant by `orders/model` seen from a file: the only one, or the nearest. Undefined where two are as near. */
  readonly nearest: (path: string, importer: string) => string | undefined
}

const tests = /(?:^|\/)(?:tests?|__tests__|testing)\//

/** @param files paths of the project's own Python files */
export function suffixes(files: readonly string[]): Suffixes {
  const byName = new Map<string, string[]>()
  for (const file of files) {
    // `orders/model/__init__.py` goes by the name of its folder.
    const path = moduleOf(file)
    const name = path.slice(path.lastIndexOf('/') + 1)
    const known = byName.get(name)
    if (known === undefined) byName.set(name, [file])
    else known.push(file)
  }
  return {
    nearest(path, importer) {
      const all = byName.get(path.slice(path.lastIndexOf('/') + 1)) ?? []
      const ends = all.filter(
        (file) => file !== importer && `/${moduleOf(file)}`.endsWith(`/${path}`) && !(tests.test(file) && !tests.test(importer)),
      )
      const near = ends.map((file) => shared(file, importer))
      const best = Math.max(...near)
      const found = ends.filter((_, index) => near[index] === best)
      return found.length === 1 ? found[0] : undefined
    },
  }
}

const moduleOf = (file: string): string => (file.endsWith('/__init__.py') ? folderOf(file) : file.replace(/\.py$/, ''))

/** How many folders two paths share. */
function shared(a: string, b: string): number {
  const [one, other] = [a.split('/'), b.split('/')]
  let count = 0
  while (count < one.length - 1 && one[count] === other[count]) count++
  return count
}
