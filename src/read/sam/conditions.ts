import type { Place } from '../../model/place.ts'
import { build } from '../document/build.ts'
import type { Buildable } from '../document/build.ts'
import type { Draft } from './draft.ts'

// Conditions that SAM adds to a template, under names that say what they are. Each answers the name.

/** `IsProd` does not hold. */
export function negated(draft: Draft, name: string, at: Place): string {
  const own = `NOT${name}`
  if (!draft.conditions.has(own)) draft.conditions.set(own, { at, value: build(at, { 'Fn::Not': [{ Condition: name }] }) })
  return own
}

/** Both hold; a missing one always does. */
export function both(draft: Draft, first: string | undefined, second: string | undefined, at: Place): string | undefined {
  if (first === undefined || second === undefined || first === second) return first ?? second
  const own = `${first}AND${second}`
  if (!draft.conditions.has(own))
    draft.conditions.set(own, { at, value: build(at, { 'Fn::And': [{ Condition: first }, { Condition: second }] }) })
  return own
}

type Condition = { readonly [name: string]: Buildable }

/** One of them holds. CloudFormation's `Fn::Or` takes two to ten conditions, so more of them are nested. */
export function anyOf(draft: Draft, names: readonly string[], own: string, at: Place): string {
  const [only, ...rest] = new Set(names)
  if (only !== undefined && rest.length === 0) return only
  let groups: readonly Condition[] = [...new Set(names)].map((name) => ({ Condition: name }))
  while (groups.length > 1) {
    const next: Condition[] = []
    for (let from = 0; from < groups.length; from += 10) {
      const some = groups.slice(from, from + 10)
      next.push(some.length === 1 && some[0] !== undefined ? some[0] : { 'Fn::Or': some })
    }
    groups = next
  }
  draft.conditions.set(own, { at, value: build(at, groups[0] ?? false) })
  return own
}
