import type { Place } from './place.ts'
import type { Text } from './text.ts'
import type { ServiceId } from './ids.ts'

/** A value that the deployment is asked for, and a value that it hands out. */
export interface DeploymentParameter {
  readonly kind: 'parameter' | 'output'
  readonly service: ServiceId
  readonly name: string
  /** Hidden in consoles and events (`NoEcho`). Outputs are never hidden. */
  readonly hidden: boolean
  /** A parameter's default, an output's value. */
  readonly value: Text | undefined
  readonly at: Place
}
