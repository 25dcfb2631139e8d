import { deepTaints } from './carried.ts'
import { callersOf } from './machine.ts'
import type { Machine } from './machine.ts'
import { observe } from './observe.ts'
import { atomsOf } from './value.ts'
import type { Value } from './value.ts'

/** The type of what providers of another role's credentials give. */
export const foreignCredentials = 'cloud:foreign-credentials'

/**
 * Notes that a client of a cloud service is made of what is given to it. With credentials that were asked for, or with a region or an account of the event, it
 * is this request's alone: no earlier one could have made it.
 */
export function noteClient(m: Machine, name: string, given: readonly Value[], credentials?: Value): void {
  const isOfRole =
    credentials !== undefined && atomsOf(credentials).some((atom) => atom.kind === 'instance' && atom.type === foreignCredentials)
  const inHandler = m.inHandler && !isOfRole && !given.some((value) => isOfRequest(m, value))
  observe(m, { kind: 'client', name, inHandler, via: inHandler ? callersOf(m) : [] })
}

const isOfRequest = (m: Machine, value: Value): boolean =>
  deepTaints(m, value).some(({ source }) => source.kind === 'event' || source.kind === 'cloud')
