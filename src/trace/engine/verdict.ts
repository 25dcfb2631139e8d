import { at } from './machine.ts'
import type { Machine } from './machine.ts'
import { observe } from './observe.ts'
import { snapshot } from './snapshot.ts'
import { atomsOf } from './value.ts'
import type { Value } from './value.ts'

/**
 * Notes an authorizer's answer where a function returns it. What a handler gives in the end is a mixture of all its ways; on which of them it lets
 * somebody in is only seen here.
 */
export function noteVerdict(m: Machine, value: Value): void {
  if (!m.inHandler) return
  for (const atom of atomsOf(value)) {
    if (atom.kind !== 'reference') continue
    const { fields } = at(m, atom)
    if (fields.has('policyDocument') || fields.has('isAuthorized')) observe(m, { kind: 'verdict', value: snapshot(m, atom) })
  }
}
