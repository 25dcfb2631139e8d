import type { Block, Label, OperationOf } from '../ir/operation.ts'
import { absorb, layerOn } from './heap.ts'
import { before as beforeEach, noteFanOut } from './fan-out.ts'
import { elementsOf, keysOf } from './iterate.ts'
import { conditionOf, isPython } from './language.ts'
import { at, learn, meet, read, takenAlong, spend } from './machine.ts'
import type { Frame, Machine, State } from './machine.ts'
import { binary } from './operators.ts'
import { closedList } from './objects.ts'
import { testOf } from './tests.ts'
import { provenOf } from './proven.ts'
import { truthOf, factsOf } from './test.ts'
import type { Fact } from './test.ts'
import { atomsOf, join } from './value.ts'
import type { Value } from './value.ts'

/** Runs what `break` can leave: the ways that jump out meet with the one that comes to the end. */
export function labelled(m: Machine, f: Frame, label: Label, inside: () => boolean): boolean {
  const base = m.layer
  const own = layerOn(base)
  m.layer = own
  f.labels.set(label, base)
  const falls = inside()
  const ends: State[] = falls ? [{ layer: m.layer.below === base ? m.layer : takenAlong(m, m.layer, base), registers: f.registers }] : []
  const breaks = f.jumps.get(`break ${label}`) ?? []
  f.jumps.delete(`break ${label}`)
  m.layer = base
  ends.push(...breaks)
  if (ends.length === 0) return false
  meet(m, f, ends)
  return true
}

/** `continue` and `break`: the state waits where the label is. */
export function jump(m: Machine, f: Frame, key: string, label: Label): void {
  const states = f.jumps.get(key) ?? []
  spend(m, f.registers.length >> 6)
  states.push({ layer: takenAlong(m, m.layer, f.labels.get(label)), registers: f.registers.slice() })
  f.jumps.set(key, states)
}

/** The body once; ways that `continue` meet with the one that comes to its end. */
function turn(m: Machine, f: Frame, label: Label, body: Block): boolean {
  // States of `continue` stand on the layer under the loop: what the loop wrote so far is in them.
  const base = f.labels.get(label)
  const falls = m.do.run(m, f, body)
  const jumped = f.jumps.get(`continue ${label}`) ?? []
  f.jumps.delete(`continue ${label}`)
  if (jumped.length === 0) return falls
  const ends: State[] = [...jumped, ...(falls ? [{ layer: takenAlong(m, m.layer, base), registers: f.registers }] : [])]
  m.layer = layerOn(base)
  meet(m, f, ends)
  return true
}

/** Two turns carry a value round once; a third only finds what would need three variables to hand it on. */
const turns = 2

export function loop(m: Machine, f: Frame, o: OperationOf<'loop'>): boolean {
  const base = f.labels.get(o.label)
  if (o.late && !turn(m, f, o.label, o.body)) return false
  let falls = true
  for (let count = 0; count < turns; count++) {
    // What was compared before the loop does not say how often it runs.
    m.compared = []
    if (!m.do.run(m, f, o.test)) return false
    const condition = o.condition === undefined ? undefined : conditionOf(m, read(m, f, o.condition))
    if (condition !== undefined) m.program.noteLoop(m, condition)
    const can = condition === undefined ? { yes: true, no: false } : truthOf(condition)
    if (!can.yes) return true
    const before: State = { layer: takenAlong(m, m.layer, base), registers: f.registers.slice() }
    if (condition !== undefined) learn(m, factsOf(testOf(m, condition), true))
    const through = turn(m, f, o.label, o.body) && m.do.run(m, f, o.update)
    const ends: State[] = []
    if (can.no || count > 0) ends.push(before)
    if (through) ends.push({ layer: takenAlong(m, m.layer, base), registers: f.registers })
    if (ends.length === 0) {
      falls = false
      break
    }
    m.layer = layerOn(base)
    meet(m, f, ends)
    if (!through) break
  }
  return falls && (o.condition !== undefined || false)
}

/** Is it an object of the program of which every field is known? */
function hasKnownKeys(m: Machine, source: Value): boolean {
  if (source.kind !== 'reference') return closedList(m, source) !== undefined
  const { kind, rest, base, prototype } = at(m, source)
  return rest === undefined && base === undefined && (kind === 'array' || (kind === 'object' && prototype === undefined))
}

/** More elements than this are taken as one that may be any of them. */
const oneByOne = 12
const oneByOneInStub = 200

export function each(m: Machine, f: Frame, o: OperationOf<'each'>): boolean {
  const base = f.labels.get(o.label)
  const source = isPython(m) ? m.do.python.iterated(m, read(m, f, o.source)) : read(m, f, o.source)
  const all = o.over === 'values' ? elementsOf(m, source) : keysOf(m, source)
  const isClosed =
    (o.over === 'values' ? closedList(m, source) !== undefined : hasKnownKeys(m, source)) &&
    (f.module.stub || atomsOf(source).every((atom) => atom.kind !== 'reference' || at(m, atom).sizes === undefined))
  const known = isClosed && all.length <= (f.module.stub ? oneByOneInStub : oneByOne)
  const start = beforeEach(m)
  if (all.length === 0) return true
  const items = known ? all : [all.reduce(join)]
  let proven: readonly Fact[] = []
  for (let count = 0; count < (known ? 1 : turns); count++)
    for (const item of items) {
      const before: State = { layer: takenAlong(m, m.layer, base), registers: f.registers.slice() }
      f.registers[o.item] = item
      const through = turn(m, f, o.label, o.body)
      // A round that is known to happen and does not come to its end is the last one.
      if (known && !through) return false
      const ends: State[] = [before]
      if (through) ends.push({ layer: takenAlong(m, m.layer, base), registers: f.registers })
      if (!known && o.over === 'values') proven = through ? provenOf(m, item, m.layer) : []
      m.layer = layerOn(base)
      if (known) ends.shift()
      meet(m, f, ends)
    }
  // No round ended the loop before its time: what each found of its element holds for all of them.
  if (proven.length > 0 && (f.jumps.get(`break ${o.label}`) ?? []).length === 0) learn(m, proven)
  const [element] = items
  f.current = o
  if (!known && o.over === 'values' && element !== undefined) noteFanOut(m, source, element, start)
  return true
}

export function choose(m: Machine, f: Frame, o: OperationOf<'switch'>): boolean {
  const base = m.layer
  const subject = read(m, f, o.subject)
  const start: State = { layer: base, registers: f.registers }
  const tests: { readonly test: ReturnType<typeof testOf>; readonly can: { yes: boolean; no: boolean } }[] = []
  let falling: State | undefined
  let decided = false
  for (const one of o.cases) {
    spend(m, f.registers.length >> 7)
    m.layer = layerOn(base)
    f.registers = start.registers.slice()
    let enters = !decided
    if (one.value !== undefined) {
      if (!m.do.run(m, f, one.test)) return false
      const equal = binary(m, '===', subject, read(m, f, one.value))
      const can = truthOf(equal)
      const test = testOf(m, equal)
      if (!can.yes) enters = false
      else if (enters) learn(m, factsOf(test, true))
      if (enters && !can.no) decided = true
      tests.push({ test, can })
    } else for (const { test, can } of tests) if (can.no) learn(m, factsOf(test, false))
    const ways: State[] = []
    if (enters) ways.push({ layer: m.layer, registers: f.registers })
    if (falling !== undefined) ways.push(falling)
    if (ways.length === 0) continue
    m.layer = base
    const here = layerOn(base)
    const joined = joinStates(here, ways)
    m.layer = joined.layer
    f.registers = joined.registers
    falling = m.do.run(m, f, one.body) ? { layer: m.layer, registers: f.registers } : undefined
  }
  const hasDefault = o.cases.some(({ value }) => value === undefined)
  const ends: State[] = []
  if (falling !== undefined) ends.push(falling)
  if (!hasDefault && !decided) ends.push({ layer: layerOn(base), registers: start.registers.slice() })
  m.layer = base
  f.registers = start.registers
  if (ends.length === 0) return false
  meet(m, f, ends)
  return true
}

function joinStates(layer: State['layer'], ways: readonly State[]): State {
  absorb(
    layer,
    ways.map((way) => way.layer),
  )
  const [first, second] = ways
  if (first === undefined || second === undefined) return { layer, registers: first?.registers ?? [] }
  const registers = first.registers.map((value, index) => {
    const other = second.registers[index]
    return value === undefined || other === undefined ? (value ?? other) : join(value, other)
  })
  return { layer, registers }
}
