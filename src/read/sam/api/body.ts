import type { Place } from '../../../model/place.ts'
import { child, isNull } from '../../document/node.ts'
import type { Entry, Mapping, Node } from '../../document/node.ts'
import { functionName, inBranches, isNoValue } from '../intrinsics.ts'
import { changed, mapOr } from '../properties.ts'
import { anyMethod } from './event-route.ts'

// An OpenAPI document as a node, and how to change parts of it. Places of what is not changed stay.

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', anyMethod])

export function isMethod(key: string): boolean {
  return methods.has(key.toLowerCase())
}

/** A document that SAM recognises: it says which format it has, and has a map of paths. */
export function isOpenApi(node: Node | undefined): node is Mapping {
  return node?.kind === 'map' && (node.entries.has('openapi') || node.entries.has('swagger')) && child(node, 'paths')?.kind === 'map'
}

/** OpenAPI 3 keeps shared definitions elsewhere than Swagger 2. */
export function isVersion3(body: Node): boolean {
  return body.kind === 'map' && body.entries.has('openapi')
}

/** Changes every operation: each method of each path, in every branch of an `Fn::If` around either. */
export function withOperations(body: Mapping, change: (operation: Mapping, method: string, path: string) => Mapping): Mapping {
  return withPathItems(body, (item, path) => {
    const entries = new Map<string, Entry>()
    for (const [method, entry] of item.entries) {
      const apply = (value: Node): Node => {
        if (isNull(value)) return change(mapOr(undefined, entry.at), method.toLowerCase(), path)
        return value.kind === 'map' && functionName(value) === undefined ? change(value, method.toLowerCase(), path) : value
      }
      entries.set(method, isMethod(method) ? { at: entry.at, value: inBranches(entry.value, apply) } : entry)
    }
    return { ...item, entries }
  })
}

/** Changes every path item, in every branch of an `Fn::If` around it. */
export function withPathItems(body: Mapping, change: (item: Mapping, path: string) => Mapping): Mapping {
  const paths = child(body, 'paths')
  if (paths?.kind !== 'map' || functionName(paths) !== undefined) return body
  const entries = new Map<string, Entry>()
  for (const [path, entry] of paths.entries) {
    const apply = (value: Node): Node => (value.kind === 'map' && functionName(value) === undefined ? change(value, path) : value)
    entries.set(path, { at: entry.at, value: inBranches(entry.value, apply) })
  }
  return changed(body, ['paths'], body.at, () => ({ ...paths, entries }))
}

/** A change of one operation, or the making of it. */
export interface Edit {
  readonly path: string
  readonly method: string
  readonly at: Place
  readonly change: (before: Node | undefined) => Node
}

/** Makes all changes at once. Where a path stands under an `Fn::If`, they are made in each branch that is not empty. */
export function withEdits(body: Mapping, edits: readonly Edit[]): Mapping {
  if (edits.length === 0) return body
  const paths = child(body, 'paths')
  const entries = new Map<string, Entry>(paths?.kind === 'map' ? paths.entries : [])
  for (const edit of edits) {
    const before = entries.get(edit.path)
    const apply = (value: Node): Node => withMethod(mapOr(value, edit.at), edit)
    const value = before === undefined || isNoValue(before.value) ? apply(mapOr(undefined, edit.at)) : inBranches(before.value, apply)
    entries.set(edit.path, { at: before?.at ?? edit.at, value })
  }
  return changed(body, ['paths'], body.at, () => ({ kind: 'map', entries, at: paths?.at ?? body.at }))
}

function withMethod(item: Mapping, { method, at, change }: Edit): Mapping {
  const key = item.entries.has(method) ? method : ([...item.entries.keys()].find((one) => one.toLowerCase() === method) ?? method)
  return changed(item, [key], at, change)
}

/** The operation of a path and method as written; undefined where there is none. */
export function operationAt(body: Mapping, path: string, method: string): Node | undefined {
  const item = child(body, 'paths', path)
  if (item?.kind !== 'map') return undefined
  for (const [key, entry] of item.entries) if (key.toLowerCase() === method) return entry.value
  return undefined
}

/** All routes of the document as API Gateway writes them in ARNs: `GET`, `*` for any. */
export function routesOf(body: Mapping): readonly { readonly method: string; readonly path: string }[] {
  const routes: { method: string; path: string }[] = []
  withOperations(body, (operation, method, path) => {
    routes.push({ method: method === anyMethod ? '*' : method.toUpperCase(), path })
    return operation
  })
  return routes
}
