import type { At, Rule } from '../models/model.ts'
import type { Shape as Snapshot } from '../shape.ts'
import { whenProved } from './conditions.ts'
import { learn } from './machine.ts'
import type { Machine } from './machine.ts'
import { observe } from './observe.ts'
import { isFunction, valueAt, valuesAt } from './sites.ts'
import type { Site } from './sites.ts'
import { snapshot } from './snapshot.ts'
import { constantOf } from './value.ts'

/** Notes a fact about security that a model tells of a call. */
export function takeNote(m: Machine, note: NonNullable<Rule['notes']>[number], site: Site): void {
  const shape = (where: At | undefined): ReturnType<typeof snapshot> | undefined => {
    const value = where === undefined ? undefined : valueAt(m, where, site)
    return value === undefined ? undefined : snapshot(m, value)
  }
  switch (note.kind) {
    case 'token-decoded':
    case 'token-verified': {
      const verified = note.kind === 'token-verified'
      observe(m, {
        kind: 'token',
        verified,
        name: site.name,
        token: shape(note.token) ?? { kind: 'constant', value: undefined },
        algorithms: verified ? shape(note.algorithms) : undefined,
        ignoresExpiry: verified ? (shape(note.ignoresExpiry) ?? negated(shape(note.checksExpiry))) : undefined,
        key: verified ? shape(note.key) : undefined,
      })
      // What is given a function to call back tells it there.
      if (verified && !site.list.some((value) => isFunction(m, value))) learn(m, whenProved())
      break
    }
    case 'tls':
      if (valuesAt(m, note.at, site).some((value) => constantOf(value)?.value === note.off))
        observe(m, { kind: 'tls-off', name: site.name })
      break
    case 'guessable':
      observe(m, { kind: 'guessable', name: site.name })
      break
  }
}

const negated = (one: Snapshot | undefined): Snapshot | undefined =>
  one?.kind === 'constant' && typeof one.value === 'boolean' ? { ...one, value: !one.value } : undefined
