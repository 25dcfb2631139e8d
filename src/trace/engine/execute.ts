import type { Block, Label, Operation, OperationOf } from '../ir/operation.ts'
import { call, construct, invoke, callSuper, noteAsyncCall } from './call.ts'
import { classOf, closureOf } from './closures.ts'
import { absorb, cellAt, layerOn } from './heap.ts'
import { before as beforeEach, noteFanOut } from './fan-out.ts'
import { elementsOf, keysOf } from './iterate.ts'
import { at, fork, known, learn, meet, OutOfFuel, read, siteOf, spend, spotOf, takenAlong } from './machine.ts'
import type { Catcher, Frame, Machine, State } from './machine.ts'
import { binary, logic, text, unary } from './operators.ts'
import {
  argumentsOf,
  closedList,
  copyFields,
  deleteField,
  load,
  loadSuper,
  makeArray,
  makeObject,
  sliceFrom,
  store,
  storeAccessor,
} from './property.ts'
import { globalValue, importCell, importModule, runModule } from './modules.ts'
import { awaited, jsx, makeRegex, tagged } from './special.ts'
import { testOf } from './tests.ts'
import { truthOf, factsOf } from './test.ts'
import type { Fact } from './test.ts'
import { atomsOf, constant, join, opaque, undefinedValue } from './value.ts'
import { noteVerdict } from './verdict.ts'
import type { Value } from './value.ts'

/** Runs a block. False: it does not come to its end (it returns, throws, or jumps on every way). */
export function run(m: Machine, f: Frame, block: Block): boolean {
  for (const operation of block) {
    if (--m.fuel < 0) throw new OutOfFuel()
    f.current = operation
    if (!step(m, f, operation)) return false
  }
  return true
}

function step(m: Machine, f: Frame, o: Operation): boolean {
  switch (o.op) {
    case 'constant':
      f.registers[o.to] = constant(o.value)
      return true
    case 'move':
      f.registers[o.to] = read(m, f, o.from)
      return true
    case 'get': {
      const id = o.cell >= 0 ? f.cells[o.cell] : f.captures[~o.cell]
      const value = id === undefined ? undefined : cellAt(m.layer, id)
      f.registers[o.to] = known(m, value ?? (id === undefined ? undefinedValue : (importCell(m, id) ?? undefinedValue)))
      return true
    }
    case 'set': {
      // Each round of a loop has variables of its own.
      if (o.fresh === true && o.cell >= 0) f.cells[o.cell] = m.program.nextId()
      const id = o.cell >= 0 ? f.cells[o.cell] : f.captures[~o.cell]
      if (id !== undefined) setCell(m, f, id, read(m, f, o.value))
      return true
    }
    case 'load':
      // What is known of a field here must not be forgotten behind this branch.
      f.registers[o.to] = known(m, load(m, read(m, f, o.object), o.key, f))
      return true
    case 'store':
      if (m.inHandler && !f.module.stub) m.lastReturn = spotOf(m)
      if (o.accessor === undefined) store(m, read(m, f, o.object), o.key, read(m, f, o.value), f)
      else storeAccessor(m, read(m, f, o.object), o.key, o.accessor, read(m, f, o.value), f)
      return true
    case 'call': {
      const { list, more } = argumentsOf(m, f, o.arguments)
      const callee = read(m, f, o.callee)
      noteAsyncCall(m, callee)
      const value = call(m, callee, undefinedValue, list, more)
      if (value === undefined) return false
      f.registers[o.to] = value
      return true
    }
    case 'invoke': {
      const { list, more } = argumentsOf(m, f, o.arguments)
      const value = invoke(m, read(m, f, o.object), o.key, list, more, f)
      if (value === undefined) return false
      f.registers[o.to] = value
      return true
    }
    case 'new': {
      const { list, more } = argumentsOf(m, f, o.arguments)
      const value = construct(m, read(m, f, o.callee), list, more)
      if (value === undefined) return false
      f.registers[o.to] = value
      return true
    }
    case 'super': {
      const { list, more } = argumentsOf(m, f, o.arguments)
      const value = callSuper(m, f, o.key, list, more)
      if (value === undefined) return false
      f.registers[o.to] = value
      return true
    }
    case 'super-load':
      f.registers[o.to] = loadSuper(m, f, o.key)
      return true
    case 'binary':
      f.registers[o.to] = binary(m, o.operator, read(m, f, o.left), read(m, f, o.right))
      return true
    case 'unary':
      f.registers[o.to] = unary(m, o.operator, read(m, f, o.value))
      return true
    case 'logic': {
      // The right side may leave other registers behind: they are looked up after it ran.
      const value = logic(m, f, o)
      f.registers[o.to] = value
      return true
    }
    case 'text':
      f.registers[o.to] = text(
        m,
        o.parts.map((part) => (typeof part === 'string' ? constant(part) : read(m, f, part))),
      )
      return true
    case 'tagged':
      f.registers[o.to] = tagged(m, f, o)
      return true
    case 'regex':
      f.registers[o.to] = makeRegex(m, o.source, o.flags)
      return true
    case 'object':
      f.registers[o.to] = makeObject(m)
      return true
    case 'array':
      f.registers[o.to] = makeArray(m, f, o.items)
      return true
    case 'copy':
      copyFields(m, read(m, f, o.object), read(m, f, o.from), o.except, f)
      return true
    case 'delete':
      deleteField(m, read(m, f, o.object), o.key, f)
      return true
    case 'slice':
      f.registers[o.to] = sliceFrom(m, read(m, f, o.object), o.from)
      return true
    case 'closure':
      f.registers[o.to] = closureOf(m, f, o.function)
      return true
    case 'class':
      f.registers[o.to] = classOf(m, f, o)
      return true
    case 'this':
      f.registers[o.to] = f.self
      return true
    case 'arguments': {
      f.registers[o.to] = makeArray(m, f, [], f.list, f.more)
      return true
    }
    case 'global':
      f.registers[o.to] = globalValue(m, f, o.name)
      return true
    case 'import':
      f.registers[o.to] = importModule(m, f, read(m, f, o.specifier))
      return true
    case 'run-module':
      runModule(m, f, o.specifier)
      return true
    case 'await':
      f.registers[o.to] = awaited(m, read(m, f, o.value))
      return true
    case 'yield': {
      const value = o.value === undefined ? undefinedValue : read(m, f, o.value)
      const given = o.all
        ? elementsOf(m, value).reduce<Value | undefined>((all, one) => (all === undefined ? one : join(all, one)), undefined)
        : value
      if (given !== undefined) f.yielded = f.yielded === undefined ? given : join(f.yielded, given)
      f.registers[o.to] = opaque(`yield:${siteOf(m)}`)
      return true
    }
    case 'jsx':
      f.registers[o.to] = jsx(m, typeof o.type === 'string' ? o.type : read(m, f, o.type), read(m, f, o.props))
      return true
    case 'if':
      return branch(m, f, o)
    case 'loop':
      return labelled(m, f, o.label, () => loop(m, f, o))
    case 'each':
      return labelled(m, f, o.label, () => each(m, f, o))
    case 'switch':
      return labelled(m, f, o.label, () => choose(m, f, o))
    case 'block':
      return labelled(m, f, o.label, () => run(m, f, o.body))
    case 'try':
      return attempt(m, f, o)
    case 'return': {
      const value = o.value === undefined ? undefinedValue : read(m, f, o.value)
      if (!f.module.stub) {
        noteReturn(m, value)
        noteVerdict(m, value)
      }
      f.exits.push({ value, layer: takenAlong(m, m.layer, f.base) })
      return false
    }
    case 'throw':
      throwValue(m, read(m, f, o.value))
      return false
    case 'break':
      jump(m, f, `break ${o.label}`, o.label)
      return false
    case 'continue':
      jump(m, f, `continue ${o.label}`, o.label)
      return false
    case 'gap':
      if (o.to !== undefined) f.registers[o.to] = opaque(`gap:${siteOf(m)}`)
      return true
  }
}

/** A variable of a function around, or of a module, keeps what it is given from one call to the next. */
function setCell(m: Machine, f: Frame, id: number, value: Value): void {
  if (m.inHandler && id < m.firstOwn && f.func.name !== '') m.program.noteState(m, id, value)
  m.layer.cells.set(id, value)
}

function branch(m: Machine, f: Frame, o: OperationOf<'if'>): boolean {
  const condition = read(m, f, o.condition)
  const can = truthOf(condition)
  const test = testOf(m, condition)
  const way = (truth: boolean, block: Block) => (): boolean => {
    learn(m, factsOf(test, truth))
    narrowRegister(f, o.condition, condition, truth)
    return run(m, f, block)
  }
  if (!can.no) return run(m, f, o.then)
  if (!can.yes) return run(m, f, o.else)
  const sides: (Side | undefined)[] = [undefined, undefined]
  const kept = (truth: boolean, block: Block) => (): boolean => {
    const through = way(truth, block)()
    if (through) sides[truth ? 0 : 1] = { registers: f.registers, facts: factsOf(test, truth) }
    return through
  }
  const before = f.registers
  if (!fork(m, f, [kept(true, o.then), kept(false, o.else)])) return false
  const [yes, no] = sides
  if (yes !== undefined && no !== undefined && yes.facts.length + no.facts.length > 0) keepCondition(m, f, before, yes, no)
  return true
}

interface Side {
  readonly registers: readonly (Value | undefined)[]
  readonly facts: readonly Fact[]
}

/**
 * A variable that both ways set, to something true on one and false on the other, tells from then on which way it was: `const error = ok ? undefined : 'bad'`.
 */
function keepCondition(m: Machine, f: Frame, before: readonly (Value | undefined)[], yes: Side, no: Side): void {
  for (let index = 0; index < f.registers.length; index++) {
    const [mine, theirs] = [yes.registers[index], no.registers[index]]
    const now = f.registers[index]
    if (
      mine === undefined ||
      theirs === undefined ||
      now === undefined ||
      mine === theirs ||
      (mine === before[index] && theirs === before[index])
    )
      continue
    f.registers[index] = m.program.byPaths(m, now, [
      { value: mine, facts: yes.facts },
      { value: theirs, facts: no.facts },
    ])
  }
}

/** Of a value that is a function, or nothing, only one can be left behind the test. */
function narrowRegister(f: Frame, register: number, value: Value, truth: boolean): void {
  if (value.kind !== 'union') return
  const left = value.of.filter((atom) => truthOf(atom)[truth ? 'yes' : 'no'])
  if (left.length > 0 && left.length < value.of.length) f.registers[register] = left.length === 1 ? left[0] : { kind: 'union', of: left }
}

/** Runs what `break` can leave: the ways that jump out meet with the one that comes to the end. */
function labelled(m: Machine, f: Frame, label: Label, inside: () => boolean): boolean {
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
function jump(m: Machine, f: Frame, key: string, label: Label): void {
  const states = f.jumps.get(key) ?? []
  spend(m, f.registers.length >> 6)
  states.push({ layer: takenAlong(m, m.layer, f.labels.get(label)), registers: f.registers.slice() })
  f.jumps.set(key, states)
}

/** The body once; ways that `continue` meet with the one that comes to its end. */
function turn(m: Machine, f: Frame, label: Label, body: Block): boolean {
  // States of `continue` stand on the layer under the loop: what the loop wrote so far is in them.
  const base = f.labels.get(label)
  const falls = run(m, f, body)
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

function loop(m: Machine, f: Frame, o: OperationOf<'loop'>): boolean {
  const base = f.labels.get(o.label)
  if (o.late && !turn(m, f, o.label, o.body)) return false
  let falls = true
  for (let count = 0; count < turns; count++) {
    if (!run(m, f, o.test)) return false
    const condition = o.condition === undefined ? undefined : read(m, f, o.condition)
    if (condition !== undefined) m.program.noteLoop(m, condition)
    const can = condition === undefined ? { yes: true, no: false } : truthOf(condition)
    if (!can.yes) return true
    const before: State = { layer: takenAlong(m, m.layer, base), registers: f.registers.slice() }
    if (condition !== undefined) learn(m, factsOf(testOf(m, condition), true))
    const through = turn(m, f, o.label, o.body) && run(m, f, o.update)
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

/** More elements than this are taken as one that may be any of them. */
const oneByOne = 12
const oneByOneInStub = 200

function each(m: Machine, f: Frame, o: OperationOf<'each'>): boolean {
  const base = f.labels.get(o.label)
  const source = read(m, f, o.source)
  const all = o.over === 'values' ? elementsOf(m, source) : keysOf(m, source)
  const isClosed =
    closedList(m, source) !== undefined &&
    (f.module.stub || atomsOf(source).every((atom) => atom.kind !== 'reference' || at(m, atom).sizes === undefined))
  const known = isClosed && all.length <= (f.module.stub ? oneByOneInStub : oneByOne)
  const start = beforeEach(m)
  if (all.length === 0) return true
  const items = known ? all : [all.reduce(join)]
  for (let count = 0; count < (known ? 1 : turns); count++)
    for (const item of items) {
      const before: State = { layer: takenAlong(m, m.layer, base), registers: f.registers.slice() }
      f.registers[o.item] = item
      const through = turn(m, f, o.label, o.body)
      // A round that is known to happen and does not come to its end is the last one.
      if (known && !through) return false
      const ends: State[] = [before]
      if (through) ends.push({ layer: takenAlong(m, m.layer, base), registers: f.registers })
      m.layer = layerOn(base)
      if (known) ends.shift()
      meet(m, f, ends)
    }
  const [element] = items
  if (!known && o.over === 'values' && element !== undefined) noteFanOut(m, source, element, start)
  return true
}

function choose(m: Machine, f: Frame, o: OperationOf<'switch'>): boolean {
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
      if (!run(m, f, one.test)) return false
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
    falling = run(m, f, one.body) ? { layer: m.layer, registers: f.registers } : undefined
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

export function throwValue(m: Machine, value: Value): void {
  const catcher = m.catchers.at(-1)
  if (catcher === undefined) {
    m.program.noteThrown(m, value)
    return
  }
  catcher.values.push(value)
  catcher.states.push({ layer: takenAlong(m, m.layer, catcher.base), registers: catcher.frame.registers.slice() })
}

function attempt(m: Machine, f: Frame, o: OperationOf<'try'>): boolean {
  const base = m.layer
  const registers = f.registers
  const catcher: Catcher = { frame: f, base, values: [], states: [] }
  if (o.catch !== undefined) m.catchers.push(catcher)
  m.layer = layerOn(base)
  f.registers = registers.slice()
  const falls = run(m, f, o.body)
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
    if (run(m, f, o.catch.body)) ends.push({ layer: m.layer, registers: f.registers })
  }
  m.layer = base
  f.registers = registers
  if (ends.length > 0) meet(m, f, ends)
  const finished = o.finally === undefined || run(m, f, o.finally)
  return ends.length > 0 && finished
}

/** An object that is handed on by a `return` around the one that made it was returned by the inner one: `return get().then(() => ({…}))`. */
function noteReturn(m: Machine, value: Value): void {
  const spot = spotOf(m)
  m.lastReturn = spot
  for (const atom of atomsOf(value)) {
    if (atom.kind !== 'reference') continue
    const inner = m.returns.get(atom.id)
    if (inner === undefined || inner.file !== spot.file || inner.at < spot.at || inner.end > spot.end) m.returns.set(atom.id, spot)
  }
}
