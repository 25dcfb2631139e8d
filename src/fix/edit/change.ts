import type { Plain } from '../../permissions/render/plain.ts'
import type { Path } from './site.ts'

/** What is to become different in a document, in its own words. */
export type Change =
  /** The value at a path becomes this one; maps on the way that are missing are made. `after`: the key that a new one comes after. */
  | { readonly kind: 'set'; readonly path: Path; readonly value: Plain; readonly after?: string }
  /** A list gets one more item at its end; a missing list is made. */
  | { readonly kind: 'append'; readonly path: Path; readonly value: Plain }
  /** A new item comes before the one at this place. */
  | { readonly kind: 'insert'; readonly path: Path; readonly value: Plain }
  /** What stands at a path goes, with its key. */
  | { readonly kind: 'remove'; readonly path: Path }
