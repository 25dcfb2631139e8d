import type { Control, Field } from './field.ts'
import { parsePath, type Step } from './path.ts'

/** A place in an event as code reaches it: keys, and numbers for items of lists. `*` stands for a key or item that is not known. */
export type EventPath = readonly (string | number)[]

interface Row {
  readonly field: Field
  readonly steps: readonly Step[]
  readonly keys: number
}
const parsed = new WeakMap<readonly Field[], readonly Row[]>()

/**
 * The field that speaks for a place in the event: of all that cover it the one with the longest path, then the fewest wildcards.
 * Undefined where the catalogue says nothing, which is no all-clear.
 */
export function fieldAt(fields: readonly Field[], place: EventPath, of?: 'context'): Field | undefined {
  let best: Row | undefined
  for (const row of rowsOf(fields)) {
    if (row.field.of !== of || !covers(row.steps, place)) continue
    const ahead = best === undefined ? 1 : row.steps.length - best.steps.length || row.keys - best.keys
    if (ahead > 0) best = row
  }
  return best?.field
}

/** Who chooses what stands at a place or anywhere below it, by the worst. Undefined where the catalogue says nothing. */
export function controlAt(fields: readonly Field[], place: EventPath, of?: 'context'): Control | undefined {
  const others = rowsOf(fields).filter(({ field, steps }) => field.of === of && !covers(steps, place) && agree(steps, place))
  const controls = [fieldAt(fields, place, of), ...others.map(({ field }) => field)].map((field) => field?.control)
  return worst.find((control) => controls.includes(control))
}
const worst: readonly Control[] = ['attacker', 'partly', 'platform']

/** Does the path lead to the place for certain, or to something above it? */
const covers = (steps: readonly Step[], place: EventPath): boolean =>
  steps.length <= place.length && agree(steps, place) && steps.every((step, index) => step.kind !== 'key' || place[index] !== '*')

/** Can path and place be one, as far as the shorter of them goes? */
function agree(steps: readonly Step[], place: EventPath): boolean {
  return steps.every((step, index) => {
    const part = place[index]
    if (part === undefined || part === '*') return true
    if (step.kind === 'key') return part === step.key
    return step.kind === 'item' ? typeof part === 'number' : typeof part === 'string'
  })
}

function rowsOf(fields: readonly Field[]): readonly Row[] {
  const ready = parsed.get(fields)
  if (ready !== undefined) return ready
  const rows = fields.map((field): Row => {
    const steps = parsePath(field.path)
    return { field, steps, keys: steps.filter(({ kind }) => kind === 'key').length }
  })
  parsed.set(fields, rows)
  return rows
}
