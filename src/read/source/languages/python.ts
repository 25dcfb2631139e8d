import { within } from '../../project.ts'
import { sourcesOfBuild } from '../build-folders.ts'
import { firstFile } from '../files.ts'
import type { Found, Search } from '../search.ts'

/**
 * `pkg/mod.function` and `pkg.mod.function` name the same: the last dot stands before the function, and a slash means a dot.
 * https://github.com/aws/aws-lambda-python-runtime-interface-client/blob/main/awslambdaric/bootstrap.py
 */
export function findPython({ project, root, handler }: Search): Found {
  const named = nameOf(handler)
  if (named === undefined)
    return { missing: `the handler ${JSON.stringify(handler)} does not name a module and a function`, symbol: undefined }
  const { module, symbol } = named
  const path = within(root, module)
  const places = path === undefined ? [] : [path, ...sourcesOfBuild(project, path)]
  const file = firstFile(
    project,
    '',
    places.flatMap((place) => [`${place}.py`, `${place}/__init__.py`]),
  )
  return file === undefined ? { missing: `no file ${module}.py in ${root === '' ? 'the project' : root}`, symbol } : { file, symbol }
}

/** The module as a path without its ending, and the function; undefined where the text names none. */
export function nameOf(handler: string): { readonly module: string; readonly symbol: string } | undefined {
  const dot = handler.lastIndexOf('.')
  const symbol = handler.slice(dot + 1)
  if (dot <= 0 || symbol === '' || symbol.includes('/')) return undefined
  const module = handler
    .slice(0, dot)
    .replace(/^(?:\.\/)+/, '')
    .replaceAll('.', '/')
  return { module, symbol }
}
