import type { Outcome } from '../../model/known.ts'
import { child, itemsOf, stringOf } from '../document/node.ts'
import type { Node } from '../document/node.ts'
import type { Scope } from './scope.ts'

/**
 * Decides a condition. What depends on a deployment parameter or on where the stack is deployed is unknown, whatever the
 * parameter's default is: both branches of an `Fn::If` on it are real.
 */
export function decide(node: Node | undefined, scope: Scope): Outcome {
  if (node === undefined) return 'unknown'
  if (node.kind === 'scalar') return decideNamed(String(node.value), scope)
  if (node.kind !== 'map') return 'unknown'
  for (const [name, { value }] of node.entries) {
    switch (name) {
      case 'Condition':
        return decideNamed(stringOf(value) ?? '', scope)
      case 'Fn::Not':
        return opposite(decide(itemsOf(value)[0] ?? value, scope))
      case 'Fn::And':
        return all(itemsOf(value).map((item) => decide(item, scope)))
      case 'Fn::Or':
        return opposite(all(itemsOf(value).map((item) => opposite(decide(item, scope)))))
      case 'Fn::Equals': {
        const [left, right] = itemsOf(value)
        return equal(constant(left, scope), constant(right, scope))
      }
      default:
        return 'unknown'
    }
  }
  return 'unknown'
}

export function decideNamed(name: string, scope: Scope): Outcome {
  const condition = scope.template.conditions.get(name)
  if (condition === undefined || scope.deciding.has(name)) return 'unknown'
  return decide(condition.value, { ...scope, deciding: new Set([...scope.deciding, name]) })
}

const opposite = (outcome: Outcome): Outcome => (outcome === 'yes' ? 'no' : outcome === 'no' ? 'yes' : 'unknown')

function all(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('no')) return 'no'
  return outcomes.includes('unknown') ? 'unknown' : 'yes'
}

function equal(left: string | undefined, right: string | undefined): Outcome {
  if (left === undefined || right === undefined) return 'unknown'
  return left === right ? 'yes' : 'no'
}

/** A string that is the same in every deployment; parameters count only when the containing stack gives them, and always gives the same. */
function constant(node: Node | undefined, scope: Scope): string | undefined {
  const plain = stringOf(node)
  if (plain !== undefined) return plain
  const name = stringOf(child(node, 'Ref')) ?? ''
  if (scope.byDefault(name) && !scope.variables.has(name)) return undefined
  const given = scope.given.get(name)?.() ?? scope.variables.get(name)
  return given?.kind === 'scalar' ? given.text : undefined
}
