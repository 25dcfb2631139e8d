import { remarksOf } from '../facts/remarks.ts'
import type { Func } from '../ir/module.ts'
import type { Operation } from '../ir/operation.ts'
import type { Called } from '../../model/function.ts'
import type { Observation } from '../observation.ts'
import { call } from './call.ts'
import { callAsPlatform } from './called.ts'
import { layerOn } from './heap.ts'
import type { Layer, LoadedModule, Native } from './heap.ts'
import { allocate, at, machine, OutOfFuel, referenceTo } from './machine.ts'
import type { Machine } from './machine.ts'
import { exported, load } from './modules.ts'
import { observe } from './observe.ts'
import type { Program } from './program.ts'
import { snapshot } from './snapshot.ts'
import { unreadWork } from './unread-work.ts'
import { atomsOf, join, keyOf, opaque, undefinedValue } from './value.ts'
import type { Value } from './value.ts'

/** What one function of the application was seen to do. */
export interface Analysis {
  /** How much of its budget it used. */
  readonly spent: number
  readonly observations: readonly Observation[]
  /** The handler was found and run through to its end. */
  readonly finished: 'yes' | 'no' | 'not-found'
}

/** Memory of the modules' bodies, shared by all functions. */
export function emptyMemory(): Layer {
  return layerOn(undefined)
}

/** Operations for one function of the application, if there is no other limit. */
export const fuelForFunction = 400_000

/**
 * Runs a handler on an event of which nothing is known. `symbol` is the exported name; `fuel`: how many operations it may take; `called`: what it is
 * handed, where that is not an event and a context.
 */
export function analyse(
  program: Program,
  memory: Layer,
  module: LoadedModule,
  symbol: string,
  fuel = fuelForFunction,
  called?: Called,
): Analysis {
  return run(program, memory, module, { symbol, called }, fuel, undefined)
}

/** Operations for a second look at a function, to see what comes of one failure. */
const fuelForFailure = 60_000

/** `failing`: a `try` of which nothing is done but its `catch`; without remarks then. */
function run(
  program: Program,
  memory: Layer,
  module: LoadedModule,
  entrance: { readonly symbol: string; readonly called: Called | undefined },
  fuel: number,
  failing: Operation | undefined,
): Analysis {
  const m = machine(program, memory, fuel)
  m.home = module
  m.failing = failing
  const spent = (): number => Math.min(fuel, fuel - m.fuel)
  let own: Func | undefined
  const withRemarks = (): readonly Observation[] => [
    ...m.observations,
    ...(failing !== undefined
      ? []
      : remarksOf({
          whenFailing: (attempt) => run(program, memory, module, entrance, Math.min(fuel, fuelForFailure), attempt).observations,
          handler: own,
          reached: m.reached,
          asyncCalls: m.asyncCalls,
          observations: m.observations,
          textOf: (file) => program.sources.read(file) ?? '',
        })),
  ]
  try {
    load(m, module)
    const handler = entrance.symbol
      .split('.')
      .reduce<Value>((value, name, index) => (index === 0 ? exported(m, module, name, 0) : value), undefinedValue)
    if (handler.kind === 'constant' && entrance.called?.registered === undefined)
      return { observations: m.observations, finished: 'not-found', spent: spent() }
    m.layer = layerOn(memory)
    m.firstOwn = program.peekId()
    m.inHandler = true
    const spot = { file: module.file, at: 0, end: 0 }
    const event = opaque('event', {
      direct: true,
      taints: [{ source: { kind: 'event', path: [] }, trail: { step: 'read', name: 'event', spot, before: undefined, length: 1 } }],
    })
    const answer = (value: Value): void => observe(m, { kind: 'answer', value: snapshot(m, value), returned: true })
    const callback = program.native(m, (_, [error, value]) => {
      if (error !== undefined && !(error.kind === 'constant' && !error.value)) observe(m, { kind: 'thrown', value: snapshot(m, error) })
      if (value !== undefined) answer(value)
      return undefinedValue
    })
    own = ownFunction(m, handler)
    const context = contextOf(m, answer)
    const given =
      entrance.called === undefined
        ? // Python's handlers have no third argument: what they name so is their own.
          // One with a value of its own is given that in tests; runtimes without callbacks give nothing either.
          call(
            m,
            handler,
            undefinedValue,
            module.ir.language === 'python'
              ? [event, context]
              : [event, context, own?.parameters[2]?.fallback === true ? join(callback, undefinedValue) : callback],
            undefined,
          )
        : callAsPlatform(m, entrance.called, module, [handler, event, context])
    if (given !== undefined && !(given.kind === 'constant' && given.value === undefined)) {
      for (const atom of atomsOf(given)) {
        const returned = m.returns.get(keyOf(atom))
        const when = atom.kind === 'reference' ? m.returnedWhen.get(atom.id) : undefined
        const place = returned ?? m.lastReturn ?? spot
        m.observations.push({ kind: 'answer', value: snapshot(m, atom), returned: true, spot: place, ...(when && { when }) })
      }
    }
    const unread = given === undefined ? undefined : unreadWork(m, given)
    if (unread !== undefined) {
      const what = `all that the handler does stands behind ${unread === '' ? 'something' : unread}, of which nothing is known`
      m.observations.push({ kind: 'gap', what, spot: m.lastReturn ?? spot })
    }
    return { observations: withRemarks(), finished: unread === undefined ? 'yes' : 'no', spent: spent() }
  } catch (error) {
    if (!(error instanceof OutOfFuel)) throw error
    m.observations.push({ kind: 'gap', what: 'the function is too large: not finished here', spot: { file: module.file, at: 0, end: 0 } })
    return { observations: withRemarks(), finished: 'no', spent: spent() }
  }
}

/** The handler as the project wrote it; undefined where something else stands in its place. */
function ownFunction(m: Machine, handler: Value): Func | undefined {
  if (handler.kind !== 'reference') return undefined
  const { closure } = at(m, handler)
  return closure === undefined || closure.native !== undefined || closure.module.stub ? undefined : closure.func
}

/** `context`, with the old ways of answering. */
function contextOf(m: Machine, answer: (value: Value) => void): Value {
  const object = allocate(m, 'object')
  object.base = opaque('context')
  const fail = (value: Value | undefined): void => {
    if (value !== undefined && !(value.kind === 'constant' && !value.value)) observe(m, { kind: 'thrown', value: snapshot(m, value) })
  }
  const ways: Readonly<Record<string, Native>> = {
    succeed: (_, [value = undefinedValue]) => {
      answer(value)
      return undefinedValue
    },
    fail: (_, [error]) => {
      fail(error)
      return undefinedValue
    },
    done: (_, [error, value]) => {
      fail(error)
      if (value !== undefined) answer(value)
      return undefinedValue
    },
  }
  for (const [name, native] of Object.entries(ways)) object.fields.set(name, m.program.native(m, native))
  return referenceTo(object)
}
