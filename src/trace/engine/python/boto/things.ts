import { siteOf } from '../../machine.ts'
import type { Machine } from '../../machine.ts'
import type { Instance, Value } from '../../value.ts'

/** What a call of boto3 gives: `client`, `table`, `bucket` … of a service. `document`: plain values in place of attribute values. */
export interface Thing {
  readonly kind: string
  readonly service: string
  readonly document: boolean
  /** It was made with keys of its own: what it does is done with another role. */
  readonly borrowed: boolean
  /** What else tells it apart: an operation's name. */
  readonly more: string
}

const prefix = 'py:boto3#'

type Nature = { readonly service: string } & Partial<Pick<Thing, 'document' | 'borrowed'>>

export const isBoto = (name: string): boolean => /^py:(?:aio)?boto(?:3|core)(?:$|#)/.test(name)

/** Something of a service. `of`: the service, or what it is taken from, whose nature it has. */
export function thing(m: Machine, kind: string, of: Nature, made: readonly Value[], more = ''): Instance {
  const type = `${prefix}${kind}:${of.service}:${of.document === true ? 'document' : ''}:${of.borrowed === true ? 'borrowed' : ''}:${more}`
  return { kind: 'instance', type, made, id: `${type}:${siteOf(m)}` }
}

export function thingOf({ type }: Instance): Thing | undefined {
  if (!type.startsWith(prefix)) return undefined
  const [kind = '', service = '', document = '', borrowed = '', more = ''] = type.slice(prefix.length).split(':')
  return { kind, service, document: document !== '', borrowed: borrowed !== '', more }
}
