import { child, itemsOf, stringOf } from '../../read/document/node.ts'
import type { Node } from '../../read/document/node.ts'
import type { Place } from '../../model/place.ts'
import type { Path } from '../edit/site.ts'

/** A value that names a resource of its template. */
export interface Mention {
  /** Of the whole call: `!GetAtt Role.Arn`. */
  readonly path: Path
  readonly at: Place
  readonly name: string
}

/** Every value of a template that names a resource: by a function of CloudFormation, or in `DependsOn`. */
export function mentionsIn(root: Node): readonly Mention[] {
  const found: Mention[] = []
  visit(root, [], found)
  return found
}

function visit(node: Node, path: Path, found: Mention[]): void {
  const named = namesIn(node)
  if (named !== undefined) {
    for (const name of named) found.push({ path, at: node.at, name })
    return
  }
  if (node.kind === 'list') for (const [index, item] of node.items.entries()) visit(item, [...path, index], found)
  if (node.kind !== 'map') return
  for (const [key, { value }] of node.entries) {
    const below = [...path, key]
    if (key !== 'DependsOn') visit(value, below, found)
    else if (value.kind === 'scalar') found.push({ path: below, at: value.at, name: stringOf(value) ?? '' })
    else
      for (const [index, item] of itemsOf(value).entries()) found.push({ path: [...below, index], at: item.at, name: stringOf(item) ?? '' })
  }
}

/** What a call of `Ref`, `Fn::GetAtt` or `Fn::Sub` names; undefined for anything else. */
function namesIn(node: Node): readonly string[] | undefined {
  if (node.kind !== 'map' || node.entries.size !== 1) return undefined
  const ref = stringOf(child(node, 'Ref'))
  if (ref !== undefined) return [ref]
  const attribute = child(node, 'Fn::GetAtt')
  if (attribute !== undefined) return [(stringOf(itemsOf(attribute)[0]) ?? stringOf(attribute) ?? '').split('.', 1)[0] ?? '']
  const sub = child(node, 'Fn::Sub')
  const template = stringOf(sub) ?? stringOf(itemsOf(sub)[0])
  if (template === undefined) return undefined
  const own = itemsOf(sub)[1]
  const inner: Mention[] = []
  if (own !== undefined) visit(own, [], inner)
  return [...template.matchAll(/\$\{([^!{}.]+)[^{}]*\}/g)].map(([, name = '']) => name.trim()).concat(inner.map(({ name }) => name))
}

/** The resource that a value is the ARN of: `!GetAtt Role.Arn`; undefined where it is anything else. */
export function arnOwner(node: Node | undefined): string | undefined {
  const attribute = child(node, 'Fn::GetAtt')
  const parts = itemsOf(attribute).map(stringOf)
  if (parts[1] === 'Arn') return parts[0]
  const dotted = stringOf(attribute)
  if (dotted?.endsWith('.Arn') === true) return dotted.slice(0, -'.Arn'.length)
  return /^\$\{([A-Za-z0-9]+)\.Arn\}$/.exec(stringOf(child(node, 'Fn::Sub')) ?? '')?.[1]
}
