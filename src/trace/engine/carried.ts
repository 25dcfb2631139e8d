import { at, spotOf } from './machine.ts'
import type { Machine } from './machine.ts'
import { joinTaints, stepped } from './taint.ts'
import type { StepKind, Taint } from './taint.ts'
import { atomsOf } from './value.ts'
import type { Hole, Value } from './value.ts'

const deepest = 6
const mostObjects = 200

/** All that a value carries, objects looked into. */
export function deepTaints(m: Machine, value: Value): readonly Taint[] {
  if (value.kind === 'constant') return none
  if (value.kind === 'opaque') return value.taints
  let result: readonly Taint[] = none
  const seen = new Set<number>()
  const visit = (of: Value, depth: number): void => {
    for (const atom of atomsOf(of)) {
      switch (atom.kind) {
        case 'opaque':
          result = joinTaints(result, atom.taints)
          break
        case 'text':
          for (const part of atom.parts) if (typeof part !== 'string') visit(part, depth)
          break
        case 'encoded':
          visit(atom.of, depth)
          break
        case 'instance':
          if (depth < deepest) for (const made of atom.made) visit(made, depth + 1)
          if (depth < deepest && atom.type.endsWith('#ReadStream')) visit(m.program.streamed(m, atom), depth + 1)
          break
        case 'bound':
          visit(atom.self, depth)
          break
        case 'reference': {
          if (depth >= deepest || seen.size > mostObjects || seen.has(atom.id)) break
          seen.add(atom.id)
          const object = at(m, atom)
          if (object.kind === 'function') break
          for (const field of object.fields.values()) visit(field, depth + 1)
          if (object.rest !== undefined) visit(object.rest, depth + 1)
          if (object.base !== undefined) visit(object.base, depth + 1)
          break
        }
        default:
          break
      }
    }
  }
  visit(value, 0)
  return result
}

const none: readonly Taint[] = []

/** The value with one more step on the way of all that it carries; objects stay as they are. */
export function onItsWay(m: Machine, value: Value, step: StepKind, name: string): Value {
  switch (value.kind) {
    case 'opaque':
      return value.taints.length === 0 ? value : { ...value, taints: stepped(value.taints, step, name, spotOf(m)) }
    case 'text':
      return value.parts.some((part) => typeof part !== 'string' && part.kind === 'opaque' && part.taints.length > 0)
        ? { kind: 'text', parts: value.parts.map((part) => (typeof part === 'string' ? part : (onItsWay(m, part, step, name) as Hole))) }
        : value
    case 'union':
      return { kind: 'union', of: value.of.map((atom) => onItsWay(m, atom, step, name) as typeof atom) }
    default:
      return value
  }
}
