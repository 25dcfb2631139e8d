import type { Place } from './place.ts'

/** A route that an API description promises, whether or not it is deployed. */
export interface SpecRoute {
  readonly file: string
  readonly method: string
  readonly path: string
  /** The description asks for some kind of authentication here. */
  readonly secured: boolean
  readonly at: Place
}
