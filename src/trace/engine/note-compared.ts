import { isIdentitySource } from '../identity.ts'
import { deepTaints } from './carried.ts'
import type { Machine } from './machine.ts'
import { observe } from './observe.ts'
import { snapshot } from './snapshot.ts'
import { atomsOf, constantOf } from './value.ts'
import type { Value } from './value.ts'

/** Notes a comparison of unknown values. With constants only the caller's identity, or what he may do, is compared to some purpose: `claims.role === 'admin'`. */
export function noteCompared(m: Machine, left: Value, right: Value): void {
  const sources = [...deepTaints(m, left), ...deepTaints(m, right)].map(({ source }) => source)
  const constants = [constantOf(left), constantOf(right)].filter((one) => one !== undefined)
  // That there is an identity at all says nothing of whose.
  if (constants.some(({ value }) => value === undefined || value === null)) return
  if (constants.length > 0 ? !sources.some(isIdentitySource) && !isPrivilege(left) && !isPrivilege(right) : sources.length === 0) return
  observe(m, { kind: 'compared', left: snapshot(m, left), right: snapshot(m, right) })
}

/** Notes that a claim is asked for by itself that says what somebody may do: `if (!claims.is_admin)`. */
export function noteAsked(m: Machine, value: Value): void {
  if (isPrivilege(value)) observe(m, { kind: 'compared', left: snapshot(m, value), right: { kind: 'constant', value: true } })
}

/** Is it a field of something from outside that says, by its name, what somebody may do? */
const isPrivilege = (value: Value): boolean =>
  atomsOf(value).some(
    (atom) =>
      atom.kind === 'opaque' && atom.taints.length > 0 && privilege.test((atom.key.split(/[./:]/).at(-1) ?? '').replaceAll(/[_-]/g, '')),
  )

const privilege =
  /^(?:(?:is|has)?(?:super|site|global|system)?(?:admin(?:istrator)?|superuser|staff|moderator|operator|employee)(?:access|rights)?|(?:cognito|user|app|realm)?(?:roles?|groups?|permissions?|privileges?|scopes?))$/i
