import { holds } from '../../model/known.ts'
import type { ReadFile } from '../../model/application.ts'
import type { SpecRoute } from '../../model/spec-route.ts'
import type { Unread } from '../../model/unread.ts'
import { child, entriesOf, itemsOf, stringOf } from '../document/node.ts'
import type { Node } from '../document/node.ts'
import type { Claims, Project, ReaderResult, ReadOptions } from '../project.ts'
import { plainValue } from './plain-value.ts'
import { readOpenApi } from './read-open-api.ts'
import { admitsAnyone } from './security.ts'

/**
 * Finds the API descriptions that stand on their own in a project, by content, and the routes that they promise. What is
 * claimed already (the body of an API in a template) is left alone.
 */
export function readSpecFiles(project: Project, _options: ReadOptions, claims: Claims): ReaderResult<readonly SpecRoute[]> {
  const routes: SpecRoute[] = []
  const taken = new Map<string, ReadFile['as']>()
  const unread: Unread[] = []
  for (const { path } of project.files) {
    if (claims.has(path) || !/\.(?:ya?ml|json)$/i.test(path)) continue
    const source = project.text(path)
    if (!('text' in source) || !mayBeDescription(source.text)) continue
    const document = project.document(path)
    if (!isDescription(document.root) && !(document.unread.length > 0 && startsAsDescription(source.text))) continue
    taken.set(path, document.root === undefined ? 'unread' : 'openapi')
    unread.push(...document.unread)
    if (document.root !== undefined) routes.push(...routesOf(path, document.root, unread))
  }
  return { value: routes, claims: taken, unread }
}

/** A look at the text that costs nothing, before it is parsed. */
const mayBeDescription = (text: string): boolean => text.includes('openapi') || text.includes('swagger')

/** For a file that cannot be parsed as a whole: its first key. */
const startsAsDescription = (text: string): boolean =>
  /^\s{0,100}\{?\s{0,100}["']?(?:openapi|swagger)["']?\s{0,10}:/.test(text.slice(0, 400))

function isDescription(root: Node | undefined): boolean {
  return stringOf(child(root, 'openapi'))?.startsWith('3.') === true || stringOf(child(root, 'swagger'))?.startsWith('2.') === true
}

function routesOf(file: string, root: Node, unread: Unread[]): readonly SpecRoute[] {
  const description = readOpenApi(plainValue(root))
  unread.push(...description.unknowns.map(({ why, at }): Unread => ({ reason: 'unknown-construct', what: why, at })))
  // API Gateway leaves the base path out when it imports a description, unless it is told otherwise:
  // https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-import-api-basePath.html
  const prefix = description.operations.some(({ integration }) => integration !== undefined) ? '' : prefixOf(root)
  return description.operations.map(({ method, path, security, at }) => ({
    file,
    method,
    path: prefix === '' ? path : `${prefix}${path === '/' ? '' : path}`,
    secured: holds(security, (one) => !admitsAnyone(one)) === 'yes',
    at,
  }))
}

/**
 * What stands before every path: the path of the first server (3.x) or `basePath` (2.0). A stage of API Gateway's own host is no
 * part of a route.
 */
function prefixOf(root: Node): string {
  const [server] = itemsOf(child(root, 'servers'))
  const url =
    server === undefined
      ? `https://${stringOf(child(root, 'host')) ?? ''}/${(stringOf(child(root, 'basePath')) ?? '').replace(/^\/+/, '')}`
      : withDefaults(server)
  const found = /^(?:[A-Za-z][A-Za-z0-9+.-]*:)?\/\/([^/?#]*)([^?#]*)/.exec(url)
  const parts = (found === null ? url : (found[2] ?? '')).split('/').filter((part) => part !== '' && part !== '.')
  if (/\.execute-api\./.test(found?.[1] ?? '')) parts.shift()
  return parts.some((part) => part.includes('{')) || parts.length === 0 ? '' : `/${parts.join('/')}`
}

function withDefaults(server: Node): string {
  let url = stringOf(child(server, 'url')) ?? ''
  for (const [name, { value }] of entriesOf(child(server, 'variables')))
    url = url.replaceAll(`{${name}}`, stringOf(child(value, 'default')) ?? `{${name}}`)
  return url
}
