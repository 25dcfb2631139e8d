import { inCommon } from '../condition.ts'
import type { Observation } from '../observation.ts'
import { conditionsHere } from './conditions.ts'
import type { Carried, Shape } from '../shape.ts'
import { spend, spotOf } from './machine.ts'
import type { Machine } from './machine.ts'
import { sourceKey } from './taint.ts'

type WithoutSpot<T> = T extends unknown ? Omit<T, 'spot'> : never

/** Notes what is done here. The same at the same place is noted once. */
export function observe(m: Machine, observation: WithoutSpot<Observation>): void {
  const spot = spotOf(m)
  const key = `${spot.file}:${spot.at}:${Object.values(observation).map(partKey).join(';')}`
  // Large values take their time to be written down.
  spend(m, key.length >> 7)
  const before = m.seen.get(key)
  if (before !== undefined) {
    if (before >= 0) seenAgain(m, [before])
    return
  }
  m.seen.set(key, m.inHandler ? m.observations.length : -1)
  if (!m.inHandler) {
    m.program.moduleObservations.push({ ...observation, spot })
    return
  }
  m.noted.push(m.observations.length)
  const when = conditionsHere(m)
  m.observations.push(when === undefined ? { ...observation, spot } : { ...observation, spot, when })
}

/** The same is done on another way too: only what is known of the event on both is known of it. */
export function seenAgain(m: Machine, numbers: readonly number[]): void {
  if (numbers.length === 0) return
  const here = conditionsHere(m)
  for (const number of new Set(numbers)) {
    m.noted.push(number)
    const observation = m.observations[number]
    if (observation?.when === undefined) continue
    const { when: before, ...bare } = observation
    const when = inCommon(before, here)
    m.observations[number] = when.length === 0 ? bare : { ...bare, when }
  }
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
      const { types, characters, safe, direct, variable, partOf = '', carries } = shape
      return `o${types} ${characters?.join('.') ?? ''} ${safe} ${direct} ${variable ?? ''}${partOf}[${carries.map(carriedKey).join(',')}]`
    }
    case 'encoded':
      return `${shape.as}(${shapeKey(shape.of)})`
    case 'object': {
      const fields = Object.entries(shape.fields).map(([name, field]) => `${name}:${shapeKey(field)}`)
      return `${shape.array ? 'a' : 'r'}{${fields.join('\u0001')};${shape.rest === undefined ? '' : shapeKey(shape.rest)}${shape.named === undefined ? '' : `;${shapeKey(shape.named)}`}}`
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
