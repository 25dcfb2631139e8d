import { folderOf, join } from '../../javascript/resolve/paths.ts'
import type { Lookup } from '../../javascript/resolve/lookup.ts'

/** Packages that were installed into the project, beside or in place of its own code (`pip install -t .`). Their code is not followed. */
export interface Installed {
  /** Is the module or package of this name in this folder an installed one? */
  readonly has: (folder: string, name: string) => boolean
  /** Is the file part of one? */
  readonly holds: (file: string) => boolean
  /** Their folders, as far as they are there. */
  readonly folders: readonly string[]
}

/** `requests-2.31.0.dist-info`, `PyYAML-5.1-py3.8.egg-info`. https://packaging.python.org/en/latest/specifications/recording-installed-packages/ */
const record = /^(?:.*\/)?([A-Za-z0-9][\w.]*?)-[^/]*\.(?:dist|egg)-info(?=\/)/

/** Where other people's code stands by the folder's own name. */
const elsewhere = /(?:^|\/)(?:site-packages|dist-packages|node_modules|\.venv|venv|\.tox|\.nox|\.eggs|__pycache__|\.aws-sam|\.serverless)\//

/**
 * @param files paths of all files of the project
 * @param textOf the text of a file
 */
export function installedIn(files: readonly string[], lookup: Lookup, textOf: (path: string) => string | undefined): Installed {
  const names = new Map<string, Set<string>>()
  const seen = new Set<string>()
  for (const file of files) {
    const found = record.exec(file)
    if (found === null || seen.has(found[0])) continue
    seen.add(found[0])
    const folder = folderOf(found[0])
    const known = names.get(folder) ?? new Set<string>()
    names.set(folder, known)
    for (const name of topLevel(found[0], found[1] ?? '', textOf)) known.add(name)
  }
  const has = (folder: string, name: string): boolean => names.get(folder)?.has(name) === true
  return {
    has,
    holds: (file) => {
      if (elsewhere.test(file)) return true
      const steps = file.split('/')
      return steps.some((step, index) => has(steps.slice(0, index).join('/'), step.replace(/\.py$/, '')))
    },
    folders: [...names].flatMap(([folder, all]) => [...all].map((name) => join(folder, name)).filter((path) => lookup.isFolder(path))),
  }
}

/** The names under which a distribution is imported. */
function topLevel(info: string, distribution: string, textOf: (path: string) => string | undefined): readonly string[] {
  const told = textOf(`${info}/top_level.txt`) ?? textOf(`${info}/RECORD`)
  const names = (told ?? '')
    .split('\n')
    .map((line) => /^([\w-]+?)(?:\.py)?(?=[/,\s]|$)/.exec(line)?.[1] ?? '')
    .filter((name) => name !== '')
  return names.length > 0 ? names : [distribution.toLowerCase().replaceAll(/[.-]/g, '_'), distribution]
}
