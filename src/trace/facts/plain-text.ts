import type { CodeFact } from '../../model/code.ts'
import { hostOf, isLocalHost } from '../../syntax/hosts.ts'
import { addressesOf } from '../judge/hosts.ts'
import type { Linked } from '../link/origins.ts'
import type { Watched } from '../watch-functions.ts'

/** Protocols without TLS by the start of an address. */
const plain = /^(http|ws|ftp|mqtt|amqp|ldap|smtp|telnet):\/\//i

/** Addresses in the code that lead over foreign wires without encryption. Those of the environment are the templates' affair. */
export function plainTextFacts({ fn, observations }: Watched, linked: Linked): readonly CodeFact[] {
  return observations.flatMap((one): readonly CodeFact[] => {
    if (one.kind !== 'request' || one.url === undefined) return []
    const hosts = new Set(addressesOf({ ...fn, environment: [] }, one.url).flatMap((address) => plainHost(address) ?? []))
    return [...hosts].map((host) => ({
      kind: 'plain-text',
      about: fn.id,
      at: linked.place(one.spot),
      name: one.name,
      detail: host,
      sure: true,
    }))
  })
}

function plainHost([head, ...rest]: readonly unknown[]): string | undefined {
  if (typeof head !== 'string' || !plain.test(head)) return undefined
  // Without an end, what follows belongs to the host.
  const host = rest.length > 0 && !/:\/\/[^/?#]+[/?#:]/.test(head) ? undefined : hostOf(head)
  return host === undefined || isLocalHost(host) ? undefined : host
}
