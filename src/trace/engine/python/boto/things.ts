import { siteOf } from '../../machine.ts'
import type { Machine } from '../../machine.ts'
import type { Instance, Value } from '../../value.ts'

/** What a call of boto3 gives: `client`, `table`, `bucket` … of a service. `document`: plain values in place of attribute values. */
export interface Thing {
  readonly kind: string
  readonly service: string
  readonly document: boolean
  /** What else tells it apart: an operation's name. */
  readonly more: string
}

const prefix = 'py:boto3#'

export const isBoto = (name: string): boolean => /^py:(?:aio)?boto(?:3|core)(?:$|#)/.test(name)

export function thing(m: Machine, kind: string, service: string, made: readonly Value[], document = false, more = ''): Instance {
  const type = `${prefix}${kind}:${service}:${document ? 'document' : ''}:${more}`
  return { kind: 'instance', type, made, id: `${type}:${siteOf(m)}` }
}

export function thingOf({ type }: Instance): Thing | undefined {
  if (!type.startsWith(prefix)) return undefined
  const [kind = '', service = '', document = '', more = ''] = type.slice(prefix.length).split(':')
  return { kind, service, document: document !== '', more }
}
