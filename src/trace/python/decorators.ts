import type { ClassMember } from '../ir/operation.ts'
import { textOf } from './context.ts'
import type { Context } from './context.ts'
import { childAt, part } from './tree.ts'
import type { Node } from './tree.ts'
import { lastOf } from './types.ts'

/** The last word of a decorator's name: `dataclass` of `@dataclasses.dataclass(frozen=True)`. */
export function decoratorName(context: Context, node: Node): string {
  const inner = childAt(node, 0)
  const callee = inner.type === 'call' ? (part(inner, 'function') ?? inner) : inner
  return callee.type === 'identifier' || callee.type === 'attribute' ? lastOf(textOf(context, callee)) : ''
}

/** What the decorators of a method make of it. */
export interface MethodKind {
  /** Undefined: nothing is left of it (`@overload`, a deleter). */
  readonly kind: Exclude<ClassMember['kind'], 'field' | 'block'> | undefined
  /** It belongs to the class, not to its instances. */
  readonly ofClass: boolean
  /** The first parameter is the instance, or the class. */
  readonly receives: boolean
  /** Decorators that are ordinary functions. */
  readonly rest: readonly Node[]
}

/** Methods that take the class without saying so. */
const ofClassAlways = new Set(['__init_subclass__', '__class_getitem__'])

export function methodKind(context: Context, name: string, decorators: readonly Node[]): MethodKind {
  let kind: MethodKind['kind'] = 'method'
  let ofClass = ofClassAlways.has(name)
  let receives = true
  const rest: Node[] = []
  if (name === '__new__') {
    ofClass = true
    receives = false
  }
  for (const each of decorators) {
    switch (decoratorName(context, each)) {
      case 'staticmethod':
        ofClass = true
        receives = false
        break
      case 'classmethod':
        ofClass = true
        break
      case 'property':
      case 'cached_property':
      case 'abstractproperty':
      case 'hybrid_property':
        kind = 'get'
        break
      case 'setter':
        kind = 'set'
        break
      case 'getter':
        kind = 'get'
        break
      case 'deleter':
      case 'overload':
        return { kind: undefined, ofClass, receives, rest }
      case 'abstractmethod':
      case 'override':
      case 'final':
        break
      default:
        rest.push(each)
    }
  }
  return { kind, ofClass, receives, rest }
}
