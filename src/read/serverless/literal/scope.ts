import type { Place } from '../../../model/place.ts'
import type { Node } from '../../document/node.ts'

/** What the expressions of one module may refer to. */
export interface Scope {
  readonly placeAt: (offset: number) => Place
  /** The value of a name at the module's top level. */
  readonly lookUp: (name: string, at: Place) => Node
  /** What `require(path)` answers. */
  readonly required: (path: string, at: Place) => Node
  /** The module's directory seen from the service's. */
  readonly directory: string
  /** Takes from the number of values that all modules together may make; false when there are none left. */
  readonly spend: (values: number) => boolean
  /** A part of an object that could not be told. */
  readonly report: (what: string, at: Place) => void
}
