import type { Observation } from '../observation.ts'
import type { Carried, Shape } from '../shape.ts'
import { spotOf } from './machine.ts'
import type { Machine } from './machine.ts'
import { sourceKey } from './taint.ts'

type WithoutSpot<T> = T extends unknown ? Omit<T, 'spot'> : never

/** Notes what is done here. The same at the same place is noted once. */
export function observe(m: Machine, observation: WithoutSpot<Observation>): void {
  const spot = spotOf(m)
  const key = `${spot.file}:${spot.at}:${Object.values(observation).map(partKey).join(';')}`
  if (m.seen.has(key)) return
  m.seen.add(key)
  const seen = { ...observation, spot }
  if (m.inHandler) m.observations.push(seen)
  else m.program.moduleObservations.push(seen)
}

function partKey(part: unknown): string {
  if (typeof part !== 'object' || part === null) return `${typeof part} ${String(part)}`
  if (Array.isArray(part)) return `[${part.map(partKey).join(',')}]`
  return isShape(part) ? shapeKey(part) : JSON.stringify(part)
}

const isShape = (part: object): part is Shape => 'kind' in part

/** What is known of a value. Its way counts only as far as something may have been done to it there. */
function shapeKey(shape: Shape): string {
  switch (shape.kind) {
    case 'constant':
      return `${typeof shape.value} ${String(shape.value)}`
    case 'text':
      return `t(${shape.parts.map((part) => (typeof part === 'string' ? part : shapeKey(part))).join('\u0001')})`
    case 'open': {
      const { types, characters, safe, direct, variable, carries } = shape
      return `o${types} ${characters?.join('.') ?? ''} ${safe} ${direct} ${variable ?? ''}[${carries.map(carriedKey).join(',')}]`
    }
    case 'encoded':
      return `${shape.as}(${shapeKey(shape.of)})`
    case 'object': {
      const fields = Object.entries(shape.fields).map(([name, field]) => `${name}:${shapeKey(field)}`)
      return `${shape.array ? 'a' : 'r'}{${fields.join('\u0001')};${shape.rest === undefined ? '' : shapeKey(shape.rest)}}`
    }
    case 'any':
      return `any(${shape.of.map(shapeKey).join('|')})`
    case 'made':
      return `m${shape.type}`
    case 'function':
      return 'f'
  }
}

const carriedKey = ({ source, way }: Carried): string =>
  `${sourceKey(source)} ${way.map(({ step, name }) => (step === 'through' ? name : '')).join('')}`
