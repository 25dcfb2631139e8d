import type { Observation } from '../observation.ts'
import { isPython } from './language.ts'
import { at } from './machine.ts'
import type { Machine } from './machine.ts'
import { atomsOf } from './value.ts'
import type { Atom, Value } from './value.ts'

const deepest = 3

/** Is code of the project handed over, as a class, a function, or an object that has some? */
function holdsCode(m: Machine, value: Value, depth = 0): boolean {
  return atomsOf(value).some((atom) => {
    if (atom.kind !== 'reference' || depth > deepest) return false
    const { closure, fields } = at(m, atom)
    if (closure !== undefined) return !closure.module.stub
    return [...fields.values()].some((field) => holdsCode(m, field, depth + 1))
  })
}

/** What a package made, from which the callee was taken. */
function makerOf(m: Machine, { key }: Extract<Atom, { kind: 'opaque' }>): string | undefined {
  for (let end = key.length; end > 0; end = key.lastIndexOf('.', end - 1))
    if (m.program.strangers.has(key.slice(0, end))) return key.slice(0, end)
  return undefined
}

/**
 * Remembers the call of something of which nothing is known, and behind which code of the project may stand: a thing out of a container, a framework
 * that was given the handlers. What a package does by itself is another matter.
 */
export function noteUnknown(m: Machine, key: string, callee: Atom, self: Value, list: readonly Value[], name: string): void {
  const maker = callee.kind === 'opaque' ? makerOf(m, callee) : undefined
  const hides = list.some((value) => holdsCode(m, value)) || (maker !== undefined && m.program.hiding.has(maker))
  if (hides) m.program.hiding.add(key)
  if (!m.inHandler || callee.kind !== 'opaque' || isPython(m) || (maker !== undefined && !hides)) return
  // A method of the caller's own data is no work of somebody else.
  if (self.kind === 'opaque' && self.taints.some(({ source }) => source.kind === 'event')) return
  m.unknownCalls.set(key, name)
}

const doing: ReadonlySet<Observation['kind']> = new Set(['cloud', 'sink', 'request', 'written', 'dispatch'])

/** The name of the unknown thing of which a handler's answer comes, where the handler itself was not seen to do anything. */
export function unreadWork(m: Machine, answer: Value): string | undefined {
  if (m.unknownCalls.size === 0 || m.observations.some(({ kind }) => doing.has(kind))) return undefined
  return nameIn(m, answer, 0)
}

function nameIn(m: Machine, value: Value, depth: number): string | undefined {
  for (const atom of atomsOf(value)) {
    const found =
      atom.kind === 'opaque'
        ? m.unknownCalls.get(atom.key)
        : depth > deepest
          ? undefined
          : atom.kind === 'encoded'
            ? nameIn(m, atom.of, depth + 1)
            : atom.kind === 'reference'
              ? [...at(m, atom).fields.values()].map((field) => nameIn(m, field, depth + 1)).find((name) => name !== undefined)
              : undefined
    if (found !== undefined) return found
  }
  return undefined
}
