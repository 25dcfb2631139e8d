import { itemsOf, stringOf, textOf } from '../document/node.ts'
import type { Node } from '../document/node.ts'
import type { Scope } from './scope.ts'
import { substitutions } from './substitute.ts'

/** Does what stands there hang on a parameter of its template that only a default, or whoever deploys, gives a value? */
export function hangsOnDefault(node: Node | undefined, scope: Scope): boolean {
  if (node?.kind === 'list') return node.items.some((item) => hangsOnDefault(item, scope))
  if (node?.kind !== 'map') return false
  return [...node.entries].some(([name, { value }]) => {
    switch (name) {
      case 'Ref':
        return isOpen(stringOf(value), scope)
      case 'Fn::If':
        return true
      case 'Fn::Sub': {
        const [template, own] = value.kind === 'list' ? itemsOf(value) : [value]
        const names = (textOf(template) ?? []).flatMap((part) => (typeof part === 'string' ? substitutions(part) : []))
        return names.some((one) => typeof one !== 'string' && isOpen(one.name, scope)) || hangsOnDefault(own, scope)
      }
      default:
        return hangsOnDefault(value, scope)
    }
  })
}

const isOpen = (name: string | undefined, scope: Scope): boolean =>
  name !== undefined && scope.template.parameters.has(name) && (!scope.given.has(name) || scope.byDefault(name))
