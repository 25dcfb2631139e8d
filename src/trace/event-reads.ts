import type { EventReads } from '../model/code.ts'
import { opensIn } from './link/follow.ts'
import type { Observation } from './observation.ts'
import type { Shape } from './shape.ts'
import type { Watched } from './watch-functions.ts'

/** What each function does something with, of the event that it is called with: what reaches a call, an answer, a log, a comparison. */
export function eventReadsOf(watched: readonly Watched[]): readonly EventReads[] {
  return watched.map(({ fn, observations }) => ({ function: fn.id, fields: fieldsIn(observations) }))
}

function fieldsIn(observations: readonly Observation[]): readonly string[] {
  const fields = new Set<string>()
  for (const shape of observations.flatMap(shapesIn))
    for (const { carries } of opensIn(shape))
      for (const { source } of carries) if (source.kind === 'event') fields.add(spelled(source.path))
  return [...fields].toSorted()
}

/** Every value that an observation holds, whatever it calls it. */
const shapesIn = (one: Observation): readonly Shape[] =>
  Object.values(one as Readonly<Record<string, unknown>>).flatMap((value) => (Array.isArray(value) ? value : [value]).filter(isShape))

const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && 'kind' in value && kinds.has(value.kind as Shape['kind'])

const kinds: ReadonlySet<Shape['kind']> = new Set(['constant', 'text', 'open', 'encoded', 'object', 'any', 'made', 'function'])

/** As the catalogue of triggers writes it, without the decoding on the way: `Records[].s3.object.key`. */
function spelled(path: readonly string[]): string {
  let field = ''
  for (const step of path) {
    if (step.startsWith('<')) continue
    if (/^\d+$/.test(step) || (step === '*' && /(?:^|\.)[rR]ecords$/.test(field))) field += '[]'
    else if (/^[\w$*-]{1,200}$/.test(step)) field += field === '' ? step : `.${step}`
    else field += `[${JSON.stringify(step)}]`
  }
  // All that stands in a thing is the thing.
  const whole = field.replace(/(?:\.\*|\[\])+$/, '')
  return whole === '' || whole === '*' ? '*' : whole
}
