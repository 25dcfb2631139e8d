import type { OperationOf } from '../ir/operation.ts'
import { layerOn } from './heap.ts'
import { absorbAll, catchingSpot, meet, takenAlong } from './machine.ts'
import { rememberPut } from './own-records.ts'
import type { Catcher, Exit, Frame, Machine, State } from './machine.ts'
import type { Value } from './value.ts'

export function throwValue(m: Machine, value: Value): void {
  const catcher = m.catchers.at(-1)
  if (catcher === undefined) {
    m.program.noteThrown(m, value)
    return
  }
  catcher.values.push(value)
  catcher.states.push({ layer: takenAlong(m, m.layer, catcher.base), registers: catcher.frame.registers.slice() })
}

export function attempt(m: Machine, f: Frame, o: OperationOf<'try'>): boolean {
  const base = m.layer
  const registers = f.registers
  const catcher: Catcher = { frame: f, base, values: [], states: [] }
  const left = leaving(m, f)
  if (o.catch !== undefined) m.catchers.push(catcher)
  m.layer = layerOn(base)
  f.registers = registers.slice()
  const fails = m.failing === o && o.catch !== undefined
  const falls = !fails && m.do.run(m, f, o.body)
  const end: State = { layer: m.layer, registers: f.registers }
  if (o.catch !== undefined) m.catchers.pop()
  const ends: State[] = falls ? [end] : []
  if (o.catch !== undefined) {
    // Something may have thrown before anything was done, after everything, or where the program says so.
    const starts: State[] = [
      { layer: layerOn(base), registers },
      ...catcher.states,
      ...(falls ? [{ layer: takenAlong(m, end.layer, base), registers: end.registers }] : []),
    ]
    m.layer = layerOn(base)
    f.registers = registers.slice()
    meet(m, f, starts)
    f.registers = f.registers.slice()
    rememberPut(m, end.layer)
    if (o.catch.error !== undefined) f.registers[o.catch.error] = m.program.caught(m, catcher.values, catchingSpot(m, f), o.catch)
    if (m.do.run(m, f, o.catch.body)) ends.push({ layer: m.layer, registers: f.registers })
  }
  m.layer = base
  f.registers = registers
  if (ends.length > 0) meet(m, f, ends)
  if (o.finally === undefined) return ends.length > 0
  const gone = left.take()
  if (ends.length === 0) {
    m.layer = layerOn(base)
    absorbAll(
      m,
      m.layer,
      gone.exits.map(({ layer }) => layer),
    )
  }
  const finished = m.do.run(m, f, o.finally)
  if (ends.length === 0) m.layer = base
  // A `finally` that does not come to its end puts its own way out in the place of all others (ECMA-262, 14.15.3).
  if (finished) left.put(gone)
  return ends.length > 0 && finished
}

interface Gone {
  readonly exits: readonly Exit[]
  readonly values: readonly Value[]
  readonly states: readonly State[]
}

/** What leaves from here on, by `return` or `throw`: it can be taken out and put back. */
function leaving(m: Machine, f: Frame): { readonly take: () => Gone; readonly put: (gone: Gone) => void } {
  const outer = m.catchers.at(-1)
  const [exits, values, states] = [f.exits.length, outer?.values.length ?? 0, outer?.states.length ?? 0]
  return {
    take: () => ({ exits: f.exits.splice(exits), values: outer?.values.splice(values) ?? [], states: outer?.states.splice(states) ?? [] }),
    put: (gone) => {
      f.exits.push(...gone.exits)
      outer?.values.push(...gone.values)
      outer?.states.push(...gone.states)
    },
  }
}
