import type { CodeFact } from '../../model/code.ts'
import type { Linked } from '../link/origins.ts'
import type { Watched } from '../watch-functions.ts'

/** Where certificates are not verified: a client's option, or the switch for the whole process. */
export function tlsFacts({ fn, observations }: Watched, linked: Linked): readonly CodeFact[] {
  return observations.flatMap((one): readonly CodeFact[] =>
    one.kind === 'tls-off' ? [{ kind: 'tls-off', about: fn.id, at: linked.place(one.spot), name: one.name, detail: '', sure: true }] : [],
  )
}
