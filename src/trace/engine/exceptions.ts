import type { OperationOf } from '../ir/operation.ts'
import { layerOn } from './heap.ts'
import { meet, spotOf, takenAlong } from './machine.ts'
import type { Catcher, Frame, Machine, State } from './machine.ts'
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
  if (o.catch !== undefined) m.catchers.push(catcher)
  m.layer = layerOn(base)
  f.registers = registers.slice()
  const falls = m.do.run(m, f, o.body)
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
    if (o.catch.error !== undefined) f.registers[o.catch.error] = m.program.caught(m, catcher.values, spotOf(m), o.catch)
    if (m.do.run(m, f, o.catch.body)) ends.push({ layer: m.layer, registers: f.registers })
  }
  m.layer = base
  f.registers = registers
  if (ends.length > 0) meet(m, f, ends)
  const finished = o.finally === undefined || m.do.run(m, f, o.finally)
  return ends.length > 0 && finished
}
