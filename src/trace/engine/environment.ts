import type { Machine } from './machine.ts'
import { observe } from './observe.ts'
import { atomsOf, opaque, types } from './value.ts'
import type { Api, Opaque, Value } from './value.ts'

/** Is it `process.env` itself? */
export const isEnvironment = ({ package: name, path }: Api): boolean =>
  (name === 'global' && path === 'process.env') || (name === 'process' && path === 'env') || (name === 'py:os' && path === 'environ')

/** All variables at once: `{...process.env}`. */
export const wholeEnvironment: Opaque = opaque('env', { types: types.object, origin: { kind: 'environment', name: '*' } })

/** One variable of the environment. */
export function environment(name: string): Opaque {
  return opaque(`env.${name}`, { types: types.string | types.nothing, origin: { kind: 'environment', name } })
}

/** Node verifies no certificate any more: https://nodejs.org/docs/latest-v20.x/api/cli.html#node_tls_reject_unauthorizedvalue */
export function noteVariable(m: Machine, name: string, value: Value): void {
  if (name === 'NODE_TLS_REJECT_UNAUTHORIZED' && atomsOf(value).some((atom) => atom.kind === 'constant' && String(atom.value) === '0'))
    observe(m, { kind: 'tls-off', name })
}
