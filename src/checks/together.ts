import type { NodeId, ServiceId } from '../model/ids.ts'
import type { Place } from '../model/place.ts'
import type { Remedy } from '../model/remedy.ts'
import type { Found } from './check.ts'

/** Of more than this the reader needs the number and some examples, not a finding each. */
const few = 3

/** What a check says of one of many like things. */
export interface Member {
  readonly at: Place
  readonly about: NodeId
  readonly service: ServiceId
  /** What it is called in its template. */
  readonly name: string
  /** What mends it in this one. */
  readonly remedy?: Remedy
}

/**
 * The same lack in many things: said one by one for a few, once for the service where there are more.
 *
 * @param because the evidence for one name or a list of names
 */
export function* fewOrTogether(members: readonly Member[], because: (names: string, count: number) => string): Iterable<Found> {
  for (const [service, own] of byService(members)) {
    if (own.length > few) yield together(service, own, because)
    else for (const one of own) yield { at: one.at, about: one.about, because: because(one.name, 1), ...remedies([one]) }
  }
}

/** The same lack in things of a service, said once however many they are. */
export function* oncePerService(members: readonly Member[], because: (names: string, count: number) => string): Iterable<Found> {
  for (const [service, own] of byService(members)) yield together(service, own, because)
}

type Members = readonly [Member, ...Member[]]

function byService(members: readonly Member[]): ReadonlyMap<ServiceId, Members> {
  const services = new Map<ServiceId, [Member, ...Member[]]>()
  for (const member of members) {
    const own = services.get(member.service)
    if (own === undefined) services.set(member.service, [member])
    else own.push(member)
  }
  return services
}

function together(service: ServiceId, members: Members, because: (names: string, count: number) => string): Found {
  const names = members.map(({ name }) => name)
  const shown = names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ')
  return {
    at: members[0].at,
    about: service,
    because: because(shown, members.length),
    path: members.length > 1 ? members.slice(0, 8).map(({ at, name }) => ({ at, what: name })) : [],
    ...remedies(members),
  }
}

/** Of all of them, or none: a part of a remedy mends nothing that is said of all. */
function remedies(members: readonly Member[]): Pick<Found, 'remedies'> {
  const all = members.flatMap(({ remedy }) => remedy ?? [])
  return all.length === members.length ? { remedies: all } : {}
}
