import type { Key, OperationOf } from '../../ir/operation.ts'
import type { HeapObject } from '../heap.ts'
import type { Frame, Machine } from '../machine.ts'
import type { Atom, Instance, Reference, Value } from '../value.ts'

/** What Python does in another way than JavaScript. The engine asks here where the code under way is Python's. */
export interface Semantics {
  /** `a.k`, and with `item` `a[k]`. */
  readonly load: (m: Machine, object: Value, key: Key, item: boolean, f: Frame) => Value
  readonly store: (m: Machine, object: Value, key: Key, value: Value, item: boolean, f: Frame) => void
  /** `object[key]`. */
  readonly itemAt: (m: Machine, object: Value, key: Value) => Value
  readonly storeItem: (m: Machine, object: Value, key: Value, value: Value) => void
  readonly remove: (m: Machine, object: Value, key: Key, f: Frame) => void
  /** `object.name(…)` on one thing. */
  readonly invoke: (m: Machine, object: Atom, name: string, list: readonly Value[], more: Value | undefined) => Value | undefined
  /** The same, of a list or dictionary whose class has a method of that name too. */
  readonly invokeOwn: (m: Machine, object: Reference, name: string, list: readonly Value[], more: Value | undefined) => Value | undefined
  /** A function, class or callable object of the program. */
  readonly call: (
    m: Machine,
    callee: Reference,
    held: HeapObject,
    self: Value,
    list: readonly Value[],
    more: Value | undefined,
  ) => Value | undefined
  /** Arguments find their parameters, by place and by name. */
  readonly bind: (m: Machine, frame: Frame) => void
  /** What decides whether a value counts as true: of a list its length. */
  readonly condition: (m: Machine, value: Value) => Value
  readonly binary: (m: Machine, operator: string, left: Value, right: Value) => Value
  /** What a value is in a text. */
  readonly written: (m: Machine, value: Value) => Value
  /** The line that a log writes. */
  readonly logged: (m: Machine, values: readonly Value[]) => readonly Value[]
  /** What a loop over the value goes through. */
  readonly iterated: (m: Machine, value: Value) => Value
  /** `super().key`. */
  readonly loadSuper: (m: Machine, f: Frame, key: Key) => Value
  readonly raised: (m: Machine, value: Value) => Value
  /** What a class's own `__new__` gives; empty: it has none. */
  readonly givenByNew: (m: Machine, cls: Reference, list: readonly Value[], more: Value | undefined) => readonly Reference[]
  /** A class is there: what its bases and decorators make of it. */
  readonly classMade: (m: Machine, f: Frame, self: Reference, o: OperationOf<'class'>) => void
  /** Which of the things are surely of the type; None: none. */
  readonly instancesOf: (m: Machine, value: Value, type: Value) => Value
  /** A decorated method. */
  readonly decorated: (m: Machine, decorator: Value, method: Value) => Value
  /** What is yielded: it keeps what was learned of it on the way. */
  readonly picked: (m: Machine, value: Value) => Value
  readonly global: (m: Machine, f: Frame, name: string) => Value
  /** Builtins, and the parts of the standard library that the engine itself knows; undefined: it is none of them. */
  readonly callFunction: (m: Machine, name: string, path: string, list: readonly Value[], more: Value | undefined) => Value | undefined
  /** A field of an instance that the engine itself knows. */
  readonly fieldOf: (m: Machine, self: Instance, name: string) => Value | undefined
  readonly callMethod: (m: Machine, type: string, name: string, list: readonly Value[], more: Value | undefined) => Value | undefined
}
