import { isSecretName } from '../../sensitive/names.ts'
import { personalDataIn } from '../../sensitive/personal-data.ts'
import { bitOf } from './sinks.ts'
import type { Fact, Refinement } from './test.ts'
import type { Constant, Opaque } from './value.ts'

/** How the key of a name starts that is one of an unknown object's: see keysOf. */
const start = 'key of '

const outgoing = bitOf('outgoing-data')

/** Is it the name of a field of an unknown object, or a form of one? */
const namesField = ({ key, origin }: Opaque): boolean => key.startsWith(start) || (origin?.kind === 'form' && namesField(origin.of))

/** The text is known not to be the name of something sensitive: it is none of those, or one of others. */
function namesNothing({ safe = 0, constants }: Refinement): boolean {
  if (constants !== undefined) return constants.every(({ value }) => !isCredential(value) && personalDataIn(String(value)) === undefined)
  return safe !== -1 && (safe & outgoing) !== 0
}

/** The name of a header, or of a field, that holds a credential. */
export const isCredential = (name: Constant['value']): boolean =>
  typeof name === 'string' && (/^(?:proxy-)?authorization$|^(?:set-)?cookies?$|^x-api-key$/i.test(name) || isSecretName(name))

/** Does a refinement tell of a field's name that what stands under it is nothing sensitive? */
export const hidesField = (name: Opaque, refinement: Refinement): boolean => namesField(name) && namesNothing(refinement)

/** What stands under such a name may be shown: `Object.entries(headers)` gives both. */
export const factOfField = ({ key }: Opaque): readonly Fact[] =>
  key.startsWith(start) ? [{ key: `${key.slice(start.length)}.*`, refinement: { safe: outgoing } }] : []
