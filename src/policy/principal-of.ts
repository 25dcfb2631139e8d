import type { Principal } from '../model/role.ts'
import { literal } from '../model/text.ts'
import type { Text } from '../model/text.ts'

/** What a policy calls each kind of principal. A map, so that no name of an object's own (`constructor`) is one. */
const kinds: ReadonlyMap<string, Principal['kind']> = new Map([
  ['AWS', 'aws'],
  ['Service', 'service'],
  ['Federated', 'federated'],
  ['CanonicalUser', 'canonical'],
])

export const isPrincipalKind = (group: string): boolean => kinds.has(group)

/** A name in a group of the element `Principal`. `AWS: "*"` is everybody, as the bare `*` is. */
export function principalOf(group: string, name: Text): Principal {
  const kind = kinds.get(group) ?? 'aws'
  return { kind: kind === 'aws' && literal(name) === '*' ? 'any' : kind, name }
}
