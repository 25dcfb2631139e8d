import { literal } from '../../model/text.ts'
import type { Place } from '../../model/place.ts'
import { entriesOf as nodeEntries, itemsOf as nodeItems, stringOf } from '../document/node.ts'
import type { Node } from '../document/node.ts'
import { withVariables } from './scope.ts'
import type { Scope } from './scope.ts'
import { itemsOf } from '../document/value.ts'
import type { Value } from '../document/value.ts'

export interface Round {
  readonly key: string
  readonly node: Node
  readonly scope: Scope
  readonly variables: ReadonlyMap<string, string>
  readonly at: Place
}

const roundLimit = 10_000

/**
 * `Fn::ForEach`: identifier, collection, and a map whose keys and values may name the identifier (`${X}`, `&{X}`).
 * Rounds of a collection that is not known are left out; the caller reports the template's gap by its empty result.
 */
export function loop(argument: Node, scope: Scope, evaluate: (node: Node, scope: Scope) => Value): readonly Round[] {
  const [identifierNode, collection, body] = nodeItems(argument)
  const identifier = stringOf(identifierNode)
  if (identifier === undefined || collection === undefined || body === undefined) return []
  const rounds: Round[] = []
  for (const item of itemsOf(evaluate(collection, scope))) {
    const value = item.kind === 'scalar' ? item.text : item.kind === 'text' ? literal(item.text) : undefined
    if (value === undefined || rounds.length >= roundLimit) continue
    const inner = withVariables(scope, [[identifier, { kind: 'scalar', value, text: value, at: collection.at }]])
    const outer = [...scope.variables].flatMap(([name, one]) => (one.kind === 'scalar' ? [[name, one.text] as const] : []))
    const variables = new Map([...outer, [identifier, value] as const])
    for (const [key, entry] of nodeEntries(body)) {
      if (key.startsWith('Fn::ForEach::')) rounds.push(...loop(entry.value, inner, evaluate))
      else rounds.push({ key: fill(key, variables), node: entry.value, scope: inner, variables, at: entry.at })
    }
  }
  return rounds
}

/** `&{X}` keeps only the letters and digits of the value, as logical ids demand. */
function fill(key: string, variables: ReadonlyMap<string, string>): string {
  return key.replace(/([$&])\{([A-Za-z0-9]+)\}/g, (whole, sign: string, name: string) => {
    const value = variables.get(name)
    if (value === undefined) return whole
    return sign === '&' ? value.replace(/[^A-Za-z0-9]/g, '') : value
  })
}
