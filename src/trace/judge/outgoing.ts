import { resourceById } from '../../model/questions.ts'
import type { Linked } from '../link/origins.ts'
import type { Watched } from '../watch-functions.ts'
import type { FoundFlows } from './found-flows.ts'
import { destinationsOf, isMeantFor } from './hosts.ts'
import { addLeaks } from './leaks.ts'
import { knowledgeOf, sensitiveIn } from './sensitive.ts'
import type { Sensitive } from './sensitive.ts'
import { piecesOf, showPieces } from './pieces.ts'
import type { Shape } from '../shape.ts'

/** What a function sends to servers that are not the application's own: credentials of callers and data about people. */
export function judgeOutgoing(found: FoundFlows, linked: Linked, { fn, observations }: Watched): void {
  const requests = observations.filter((one) => one.kind === 'request')
  if (requests.length === 0) return
  const known = knowledgeOf(linked, fn, observations)
  for (const { name, spot, url, body, headers } of requests) {
    if (url === undefined) continue
    const foreign = destinationsOf(linked.app, fn, url).flatMap((one) => (one.kind === 'foreign' ? [one.host] : []))
    for (const host of foreign)
      for (const shape of [body, headers, url]) {
        if (shape === undefined) continue
        const leaks = sensitiveIn(known, shape)
          // Whoever issued a token is asked whose it is.
          .filter(({ name }) => !(name.credential && isMeantFor(host, 'credential') && asksIssuer(url)))
          .flatMap((one) => shared(linked, one, host))
        addLeaks(found, linked, fn, { kind: 'sensitive-shared', sink: name, spot }, leaks)
      }
  }
}

const asksIssuer = (url: Shape): boolean =>
  url.kind !== 'open' && piecesOf(url).some((pieces) => /\/(?:userinfo|introspect(?:ion)?|tokeninfo)(?:[?/]|$)/i.test(showPieces(pieces)))

/** Kept for later use, by somebody who set it up: on its way between functions it is still the caller's. */
const wasStored = ({ app }: Linked, { through }: Sensitive['origin']): boolean =>
  through.some((id) => settings.has(resourceById(app, id)?.kind ?? id.replace(/^outside:/, '')))

const settings: ReadonlySet<string> = new Set(['secret', 'config-parameter'])

/** What a provider is for may go there; whether this one is the one for it, only the team can tell. */
function shared(linked: Linked, one: Sensitive, host: string): readonly Sensitive[] {
  // A token that lies in the application's own store is usually its own, for this very host.
  if (one.name.credential && (one.origin.source.kind !== 'event' || wasStored(linked, one.origin))) return []
  if (one.name.common && isMeantFor(host, 'contact')) return []
  const meant =
    one.name.what === 'a payment card' || one.name.what === 'a bank account'
      ? isMeantFor(host, 'card')
      : one.name.credential && isMeantFor(host, 'credential')
  return [{ ...one, what: `${one.what} to ${host}`, sure: one.sure && !meant }]
}
