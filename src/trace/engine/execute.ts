import type { Block, Operation } from '../ir/operation.ts'
import { call, invoke, noteAsyncCall } from './call.ts'
import { construct, callSuper } from './construct.ts'
import { branch } from './branches.ts'
import { attempt, throwValue } from './exceptions.ts'
import { choose, each, jump, labelled, loop } from './loops.ts'
import { classOf, closureOf } from './closures.ts'
import { conditionsHere } from './conditions.ts'
import { cellAt } from './heap.ts'
import { elementsOf } from './iterate.ts'
import { known, OutOfFuel, read, siteOf, spotOf, takenAlong } from './machine.ts'
import type { Frame, Machine } from './machine.ts'
import { binary, logic, text, unary } from './operators.ts'
import { argumentsOf, copyFields, makeArray, makeObject, sliceFrom } from './objects.ts'
import { deleteField, load, loadSuper, store, storeAccessor } from './property.ts'
import { globalValue, importCell, importModule, runModule } from './modules.ts'
import { awaited, jsx, makeRegex, tagged } from './special.ts'
import { atomsOf, constant, join, keyOf, opaque, undefinedValue } from './value.ts'
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
      f.registers[o.to] = known(
        m,
        f.module.ir.language === 'python'
          ? m.do.python.load(m, read(m, f, o.object), o.key, o.item === true, f)
          : load(m, read(m, f, o.object), o.key, f),
      )
      return true
    case 'store':
      if (m.inHandler && !f.module.stub) noteKept(m, read(m, f, o.value))
      if (f.module.ir.language === 'python') m.do.python.store(m, read(m, f, o.object), o.key, read(m, f, o.value), o.item === true, f)
      else if (o.accessor === undefined) store(m, read(m, f, o.object), o.key, read(m, f, o.value), f)
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
      f.registers[o.to] = (f.module.ir.language === 'python' ? m.do.python.binary : binary)(
        m,
        o.operator,
        read(m, f, o.left),
        read(m, f, o.right),
      )
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
        o.parts.map((part) =>
          typeof part === 'string'
            ? constant(part)
            : f.module.ir.language === 'python'
              ? m.do.python.written(m, read(m, f, part))
              : read(m, f, part),
        ),
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
      if (f.module.ir.language === 'python') m.do.python.remove(m, read(m, f, o.object), o.key, f)
      else deleteField(m, read(m, f, o.object), o.key, f)
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
        : f.module.ir.language === 'python'
          ? m.do.python.picked(m, value)
          : value
      if (given !== undefined) f.yielded = f.yielded === undefined ? given : join(f.yielded, given)
      // Compilers and older libraries write `await x` as `yield x`, and send back what x comes to.
      const driven = !o.all && o.value !== undefined && !f.func.async && f.module.ir.language !== 'python'
      f.registers[o.to] = driven ? awaited(m, value) : opaque(`yield:${siteOf(m)}`)
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
    case 'throw': {
      const thrown = f.module.ir.language === 'python' ? m.do.python.raised(m, read(m, f, o.value)) : read(m, f, o.value)
      // A framework that answers with what an error says answers where it was raised.
      if (f.module.ir.language === 'python')
        for (const atom of atomsOf(thrown))
          if (atom.kind === 'reference' && !m.returns.has(keyOf(atom))) m.returns.set(keyOf(atom), spotOf(m))
      throwValue(m, thrown)
      return false
    }
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

/** What is put into a field may be the answer, without a `return`: `request.response = { … }`. */
function noteKept(m: Machine, value: Value): void {
  const spot = spotOf(m)
  m.lastReturn = spot
  for (const atom of atomsOf(value)) if (atom.kind === 'reference' && !m.returns.has(keyOf(atom))) m.returns.set(keyOf(atom), spot)
}

/** A variable of a function around, or of a module, keeps what it is given from one call to the next. */
function setCell(m: Machine, f: Frame, id: number, value: Value): void {
  if (m.inHandler && id < m.firstOwn && f.func.name !== '') m.program.noteState(m, id, value)
  m.layer.cells.set(id, value)
}

/** A value that is handed on by a `return` around the one that made it was returned by the inner one: `return get().then(() => ({…}))`. */
function noteReturn(m: Machine, value: Value): void {
  const spot = spotOf(m)
  m.lastReturn = spot
  for (const atom of atomsOf(value)) {
    if (atom.kind === 'constant' || (atom.kind === 'reference' && m.settled.has(atom.id))) continue
    const inner = m.returns.get(keyOf(atom))
    if (inner === undefined || inner.file !== spot.file || inner.at < spot.at || inner.end > spot.end) m.returns.set(keyOf(atom), spot)
    if (atom.kind !== 'reference') continue
    const when = m.conditions.size === 0 || m.returnedWhen.has(atom.id) ? undefined : conditionsHere(m)
    if (when !== undefined) m.returnedWhen.set(atom.id, when)
  }
}
