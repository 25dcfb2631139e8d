import { operationOf } from '../models/aws/index.ts'
import type { CloudOperation } from '../models/cloud.ts'
import type { Shape } from '../shape.ts'
import { follow, partsOf, shapesAt, stepsOf } from './follow.ts'
import { oneOf } from './shapes.ts'

/** One of the things that a call writes at once: an entry of a batch, with what names the thing that it is written to. */
export interface Unit {
  readonly shape: Shape
  /** Paths of the operation's table, from the unit. */
  readonly at: (path: string) => Shape | undefined
}

/**
 * The things that a call writes, one by one: what stands in one entry of a batch belongs together. What stands outside of the entries
 * (`TableName` of the whole call) is found from each of them.
 */
export function unitsOf(input: Shape, operation: CloudOperation): readonly Unit[] {
  const root = commonList((operation.writes ?? []).map(({ at }) => at))
  const elements = root === '' ? [input] : elementsAt(input, root)
  return elements.map((shape) => ({ shape, at: (path) => oneOf(path.split('|').flatMap((one) => valueIn(input, shape, root, one))) }))
}

function valueIn(input: Shape, element: Shape, root: string, path: string): readonly Shape[] {
  if (root === '' || !path.startsWith(root)) return shapesAt(input, path)
  return shapesAt(element, path.slice(root.length).replace(/^\./, ''))
}

/** `Entries[]` of `Entries[].Detail` and `Entries[].Source`; nothing where the paths share no list. */
function commonList(paths: readonly string[]): string {
  const [first = '', ...others] = paths
  let root = ''
  for (let end = first.indexOf('[]'); end >= 0; end = first.indexOf('[]', end + 2)) {
    const head = first.slice(0, end + 2)
    if (others.every((path) => path.startsWith(head))) root = head
  }
  return root
}

/** The elements of the lists at a path, each by itself. */
function elementsAt(input: Shape, root: string): readonly Shape[] {
  const steps = stepsOf(root)
  return follow(input, steps.slice(0, -1)).flatMap((list) => {
    if (list.kind === 'any') return list.of.flatMap((one) => follow(one, ['*']))
    return list.kind === 'object' ? partsOf(list) : follow(list, ['*'])
  })
}

/** The first word of a statement, and the table that it names: `INSERT INTO "Orders" VALUE …`. */
export function tableOfStatement(statement: Shape | undefined): { readonly verb: string; readonly table: string } | undefined {
  const text =
    statement?.kind === 'constant'
      ? String(statement.value)
      : statement?.kind === 'text'
        ? statement.parts.map((part) => (typeof part === 'string' ? part : '?')).join('')
        : ''
  const found = /^\s*(insert|update|delete|select)\b(?:[^"]{0,200}?\b(?:into|from)\b)?\s*"?([\w.-]{3,255})"?/i.exec(text)
  return found?.[1] === undefined || found[2] === undefined ? undefined : { verb: found[1], table: found[2] }
}

export const operationTable = (service: string, operation: string): CloudOperation | undefined =>
  operationOf(service === 'dax' ? 'dynamodb' : service, operation)
