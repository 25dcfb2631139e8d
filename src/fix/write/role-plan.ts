import type { FunctionId } from '../../model/ids.ts'
import type { Fn } from '../../model/function.ts'
import type { Place } from '../../model/place.ts'
import type { LeastStatement } from '../../permissions/least-policy.ts'
import type { Change } from '../edit/change.ts'

/** A function that is to have a role of its own, and what that role has to allow. */
export interface Wanted {
  readonly fn: Fn
  readonly statements: readonly LeastStatement[]
}

export interface FileChange {
  readonly file: string
  readonly change: Change
}

/** What is to be written so that functions have their own roles, and what cannot be. */
export interface RolePlan {
  readonly changes: readonly FileChange[]
  readonly written: readonly FunctionId[]
  /** Functions that keep the role they have, and why. */
  readonly left: readonly LeftOut[]
  /** What the one who reads the difference should know. */
  readonly notes: readonly Note[]
}

export interface LeftOut {
  readonly function: FunctionId
  readonly why: string
  readonly at: Place
}

export interface Note {
  readonly what: string
  readonly at: Place
}

export const noRoles: RolePlan = { changes: [], written: [], left: [], notes: [] }
