import type { At, Rule } from '../models/model.ts'
import type { Machine } from './machine.ts'
import { observe } from './observe.ts'
import { text } from './operators.ts'
import { valueAt, valuesAt } from './sites.ts'
import type { Site } from './sites.ts'
import { snapshot } from './snapshot.ts'
import { atomsOf, constant, constantOf, joinAll } from './value.ts'
import type { Value } from './value.ts'

/** An address under a base: what names no host of its own goes to that of the base. */
function under(m: Machine, base: Value | undefined, url: Value | undefined): Value | undefined {
  if (base === undefined || url === undefined) return url ?? base
  return joinAll(
    atomsOf(url).map((atom) => {
      const first = atom.kind === 'text' ? atom.parts[0] : atom.kind === 'constant' ? atom.value : undefined
      const isWhole = typeof first === 'string' && /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(first)
      return isWhole || atom.kind === 'instance' || atom.kind === 'reference' ? atom : text(m, [base, constant('/'), atom])
    }),
  )
}

/** Notes a request that leaves, and the address it goes to. Its number. */
export function noteRequest(m: Machine, request: NonNullable<Rule['request']>, site: Site): number {
  const shape = (where: At | undefined): ReturnType<typeof snapshot> | undefined => {
    const value = where === undefined ? undefined : valueAt(m, where, site)
    return value === undefined ? undefined : snapshot(m, value)
  }
  const url = request.url === undefined ? undefined : valueAt(m, request.url, site)
  if (url !== undefined) observe(m, { kind: 'sink', sink: 'url', name: site.name, value: snapshot(m, url) })
  const limits = (request.timeout ?? []).flatMap((where) => valuesAt(m, where, site))
  const off = (request.tlsOff ?? []).flatMap((where) => valuesAt(m, where, site)).some((value) => constantOf(value)?.value === false)
  if (off) observe(m, { kind: 'tls-off', name: site.name })
  const method = typeof request.method === 'object' ? ({ kind: 'constant', value: request.method.is } as const) : shape(request.method)
  const whole = under(m, request.base === undefined ? undefined : valueAt(m, request.base, site), url)
  const address = whole === undefined ? undefined : snapshot(m, whole)
  const { file, at } = m.program.spot(m)
  const key = `${file}:${at}:${site.name}:${JSON.stringify([method, address])}`
  const number = m.cloudNumbers.get(key) ?? m.cloudNumbers.size
  m.cloudNumbers.set(key, number)
  observe(m, {
    kind: 'request',
    name: site.name,
    method,
    url: address,
    body: shape(request.body),
    headers: shape(request.headers),
    timeout:
      request.timeout === undefined
        ? (request.unlimited ?? []).flatMap((where) => valuesAt(m, where, site)).some((value) => constantOf(value)?.value === null)
          ? 'no'
          : 'unknown'
        : limits.some((value) => !(value.kind === 'constant' && (value.value ?? undefined) === undefined))
          ? 'yes'
          : 'no',
    tlsOff: off,
    number,
  })
  return number
}
