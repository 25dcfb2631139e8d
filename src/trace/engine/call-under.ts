import { tellsWhen } from './conditions.ts'
import { runsCode } from './callee.ts'
import { layerOn } from './heap.ts'
import type { Layer } from './heap.ts'
import { absorbAll, learn, takenAlong } from './machine.ts'
import type { Machine } from './machine.ts'
import { commonFacts, pathsTo } from './test.ts'
import type { Path } from './test.ts'
import { atomsOf, joinAll } from './value.ts'
import type { Atom, Union, Value } from './value.ts'

/** The ways to one of several functions that say for which events it was looked up: `routes[event.routeKey]`. */
const waysOf = (callee: Value): readonly Path[] => pathsTo(callee)?.filter(({ facts }) => tellsWhen(facts)) ?? []

/** A handler that was looked up by what the event says is called for such events only. */
function callUnder(m: Machine, ways: readonly Path[], callee: Atom, call: () => Value | undefined): Value | undefined {
  const own = ways.filter(({ value }) => atomsOf(value).includes(callee))
  if (own.length === 0) return call()
  const base = m.layer
  m.layer = layerOn(base)
  learn(m, commonFacts(own.map(({ facts }) => facts)))
  const value = call()
  const end = takenAlong(m, m.layer, base)
  m.layer = base
  if (value !== undefined) absorbAll(m, base, [end, layerOn(base)])
  return value
}

/** One of several is called, not one after the other: what the first does is not done for the second. */
function eachAlone(m: Machine, asked: readonly (() => Value | undefined)[]): readonly Value[] {
  const base = m.layer
  const ends: Layer[] = []
  const results: Value[] = []
  for (const ask of asked) {
    m.layer = layerOn(base)
    const value = ask()
    if (value === undefined) continue
    results.push(value)
    ends.push(m.layer)
  }
  m.layer = base
  absorbAll(m, base, ends)
  return results
}

/** Calls one of several, whichever it is; undefined when none comes back. */
export function callEach(m: Machine, callee: Union, list: readonly Value[], call: (atom: Atom) => Value | undefined): Value | undefined {
  const ways = waysOf(callee)
  const asked = callee.of.map((atom) => () => callUnder(m, ways, atom, () => call(atom)))
  const isChange = callee.of.filter((atom) => runsCode(m, atom, list)).length > 1
  const results = isChange ? eachAlone(m, asked) : asked.flatMap((ask) => ask() ?? [])
  return results.length === 0 ? undefined : joinAll(results)
}
