import type { OpenShape, Shape, Way } from '../shape.ts'
import { isEnvironment, wholeEnvironment } from './environment.ts'
import { at, known } from './machine.ts'
import type { Machine } from './machine.ts'
import { bitOf } from './sinks.ts'
import type { Taint, Trail } from './taint.ts'
import { isItsText } from './value.ts'
import type { Atom, Instance, Opaque, Value } from './value.ts'

const deepest = 6
const mostNodes = 400

/** The value as plain data, as it is now. Deep or wide objects are cut off: what is beyond is unknown and carries nothing. */
export function snapshot(m: Machine, value: Value): Shape {
  let nodes = 0
  const cut: OpenShape = { kind: 'open', types: 127, characters: undefined, safe: 0, carries: [], direct: false, variable: undefined }
  const path = new Set<number>()
  const visit = (of: Value, depth: number): Shape => {
    if (++nodes > mostNodes) return cut
    if (of.kind === 'union') return { kind: 'any', of: of.of.map((atom) => atomShape(atom, depth)) }
    return atomShape(of, depth)
  }
  const streamShape = (atom: Instance, depth: number): Shape => {
    const content = m.program.streamed(m, atom)
    return content === atom ? { kind: 'made', type: atom.type } : visit(content, depth)
  }
  const atomShape = (atom: Atom, depth: number): Shape => {
    switch (atom.kind) {
      case 'constant':
        return { kind: 'constant', value: atom.value }
      case 'text':
        return { kind: 'text', parts: atom.parts.map((part) => (typeof part === 'string' ? part : visit(part, depth))) }
      case 'encoded':
        return { kind: 'encoded', as: atom.as, of: visit(atom.of, depth) }
      case 'opaque':
        // A path as it was put together says more than the whole, as long as nobody looked where it leads.
        return atom.origin?.kind === 'resolved' && (atom.safe & bitOf('path')) === 0
          ? visit(known(m, atom.origin.from), depth)
          : openShape(atom)
      case 'truth':
        return { ...cut, types: 4 }
      case 'api':
        if (isEnvironment(atom)) return openShape(wholeEnvironment)
        return { kind: 'made', type: `${atom.package}#${atom.path}` }
      case 'instance':
        // An address, or a path, is its text.
        return isItsText(atom) && atom.made[0] !== undefined ? visit(known(m, atom.made[0]), depth) : streamShape(atom, depth)
      case 'bound':
        return { kind: 'function' }
      case 'reference': {
        const object = at(m, atom)
        if (object.kind === 'function') return { kind: 'function' }
        if (depth >= deepest || path.has(object.id)) return cut
        path.add(object.id)
        const fields: Record<string, Shape> = {}
        for (const [key, field] of object.fields)
          Object.defineProperty(fields, key, { value: visit(field, depth + 1), enumerable: true, configurable: true, writable: true })
        const beyond = object.rest ?? object.base
        const rest = beyond === undefined ? undefined : visit(beyond, depth + 1)
        const named = object.named === undefined ? undefined : visit(object.named, depth + 1)
        path.delete(object.id)
        return { kind: 'object', fields, rest, array: object.kind === 'array' || object.kind === 'set', ...(named && { named }) }
      }
    }
  }
  return visit(value, 0)
}

function openShape({ types, characters, safe, taints, direct, origin }: Opaque): OpenShape {
  return {
    kind: 'open',
    types,
    characters,
    safe,
    carries: taints.map(carried),
    direct,
    variable: origin?.kind === 'environment' ? origin.name : undefined,
    ...(origin?.kind === 'environment-piece' && { partOf: origin.name }),
  }
}

const ways = new WeakMap<Trail, readonly Way[]>()

function carried({ source, trail }: Taint): OpenShape['carries'][number] {
  return { source, way: wayOf(trail) }
}

function wayOf(trail: Trail): readonly Way[] {
  const known = ways.get(trail)
  if (known !== undefined) return known
  const way: Way[] = []
  for (let step: Trail | undefined = trail; step !== undefined; step = step.before)
    way.unshift({ step: step.step, name: step.name, spot: step.spot })
  ways.set(trail, way)
  return way
}
