import type { Observation } from '../observation.ts'
import { spotOf } from './machine.ts'
import type { Machine } from './machine.ts'

type WithoutSpot<T> = T extends unknown ? Omit<T, 'spot'> : never

/** Notes what is done here. The same at the same place is noted once. */
export function observe(m: Machine, observation: WithoutSpot<Observation>): void {
  const spot = spotOf(m)
  const key = `${spot.file}:${spot.at}:${JSON.stringify(observation)}`
  if (m.seen.has(key)) return
  m.seen.add(key)
  const seen = { ...observation, spot }
  if (m.inHandler) m.observations.push(seen)
  else m.program.moduleObservations.push(seen)
}
