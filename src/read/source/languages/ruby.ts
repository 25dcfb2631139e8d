import { within } from '../../project.ts'
import { firstFile } from '../files.ts'
import type { Found, Search } from '../search.ts'

/** `file.method` or `file.Module::Class.method`. https://docs.aws.amazon.com/lambda/latest/dg/ruby-handler.html */
export function findRuby({ project, root, handler }: Search): Found {
  const dot = handler.indexOf('.', handler.lastIndexOf('/') + 1)
  const symbol = dot < 0 ? '' : handler.slice(dot + 1)
  if (dot <= 0 || symbol === '')
    return { missing: `the handler ${JSON.stringify(handler)} does not name a file and a method`, symbol: undefined }
  const path = within(root, handler.slice(0, dot))
  const file = path === undefined ? undefined : firstFile(project, '', [`${path}.rb`])
  return file === undefined
    ? { missing: `no file ${handler.slice(0, dot)}.rb in ${root === '' ? 'the project' : root}`, symbol }
    : { file, symbol }
}
