import { isIdentitySource } from '../identity.ts'
import { deepTaints } from './carried.ts'
import type { Machine } from './machine.ts'
import { observe } from './observe.ts'
import { snapshot } from './snapshot.ts'
import { constantOf } from './value.ts'
import type { Value } from './value.ts'

/** Notes a comparison of unknown values. With constants only the caller's identity is compared to some purpose: `claims.role === 'admin'`. */
export function noteCompared(m: Machine, left: Value, right: Value): void {
  const sources = [...deepTaints(m, left), ...deepTaints(m, right)].map(({ source }) => source)
  const constants = [constantOf(left), constantOf(right)].filter((one) => one !== undefined)
  // That there is an identity at all says nothing of whose.
  if (constants.some(({ value }) => value === undefined || value === null)) return
  if (constants.length > 0 ? !sources.some(isIdentitySource) : sources.length === 0) return
  observe(m, { kind: 'compared', left: snapshot(m, left), right: snapshot(m, right) })
}
