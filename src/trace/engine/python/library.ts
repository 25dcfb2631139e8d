import { call } from '../call.ts'
import { decode, encode } from '../encodings.ts'
import { named } from '../characters.ts'
import { environment, wholeEnvironment } from '../environment.ts'
import { at, allocate, learn, referenceTo } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { listOf, makeObject } from '../objects.ts'
import { number, text } from '../operators.ts'
import { awaited } from '../special.ts'
import { equalityTest, factsFor, truth } from '../tests.ts'
import { derived, observeWork } from '../builtins/derived.ts'
import { elementsOfAny, joinedElements, listWith, perhaps } from '../builtins/elements.ts'
import { atomsOf, join, joinAll, nullValue, opaque, stringOf, types, undefinedValue } from '../value.ts'
import type { Value } from '../value.ts'
import { addressFunctions, addressMethods } from './addresses.ts'
import { copied } from './attributes.ts'
import { propertyOf } from './classes.ts'
import { put } from './dicts.ts'
import { stack } from './errors.ts'
import { arg, elementsGiven } from './routines.ts'
import type { Routine } from './routines.ts'
import { argumentOf } from './keywords.ts'
import { osPaths, parentsMethods, pathFunctions, pathMethods } from './paths.ts'
import { collections, dictionary, list, namedTuple } from './collections.ts'
import { regexFunctions } from './regexes.ts'

const same: Routine = (m, given) => arg(m, given, 0)
const nothing: Routine = () => nullValue

/** A decorator that leaves the function what it is, with settings or without. */
const unchanged: Routine = (m, given) => {
  const [first] = given.list
  const isFunction = first !== undefined && atomsOf(first).some((atom) => atom.kind === 'reference' && at(m, atom).closure !== undefined)
  return isFunction ? first : m.program.native(m, (_, [method = undefinedValue]) => method)
}

/** `partial(f, a, b=1)`. */
const partial: Routine = (m, given) => {
  const [callee = undefinedValue, ...first] = given.list
  return m.program.native(m, (_, list, now, more) => {
    const last = list.at(-1)
    const isNamed = last?.kind === 'reference' && at(now, last).kind === 'keywords'
    const placed = isNamed ? list.slice(0, -1) : list
    const keywords = allocate(now, 'keywords')
    const ours = given.keywords === undefined ? undefined : at(now, given.keywords)
    const theirs = isNamed ? at(now, last) : undefined
    keywords.fields = new Map([...(ours?.fields ?? []), ...(theirs?.fields ?? [])])
    keywords.rest = theirs?.rest ?? ours?.rest
    keywords.base = theirs?.base ?? ours?.base
    const all = [...first, ...placed, ...(ours === undefined && theirs === undefined ? [] : [referenceTo(keywords)])]
    return now.do.call(now, callee, undefinedValue, all, more) ?? undefinedValue
  })
}

const reduce: Routine = (m, given) => {
  const [callback, list] = [arg(m, given, 0), arg(m, given, 1)]
  const { known, more } = elementsGiven(m, list)
  let result = argumentOf(m, given, 2)
  for (const one of known.slice(0, 12))
    result = result === undefined ? one : (call(m, callback, undefinedValue, [result, one], undefined) ?? result)
  if (more === undefined) return result ?? undefinedValue
  const start = result ?? more
  return join(
    start,
    perhaps(m, more, () => call(m, callback, undefinedValue, [start, more], undefined) ?? start),
  )
}

/** What stands behind `with`: the function runs up to its `yield`. */
const contextManager: Routine = (m, given) => {
  const callee = arg(m, given, 0)
  const native = m.program.native(m, (self, list, now, more) => {
    const yielded = now.do.call(now, callee, self, list, more)
    const value = yielded === undefined ? undefinedValue : (joinedElements(elementsOfAny(now, yielded)) ?? nullValue)
    return contextOf(now, value)
  })
  return native
}

function contextOf(m: Machine, value: Value): Value {
  const enter = m.program.native(m, () => value)
  const exit = m.program.native(m, () => nullValue)
  return makeObject(m, [
    ['__enter__', enter],
    ['__exit__', exit],
    ['__aenter__', enter],
    ['__aexit__', exit],
  ])
}

/** Coroutines are looked through: what they give is what was called. */
const all: Routine = (m, given) => {
  const list = given.list.map((one) => awaited(m, one))
  return listOf(m, list, given.more === undefined ? undefined : awaited(m, given.more))
}

const threaded: Routine = (m, given) => {
  const [callee = undefinedValue] = given.list
  return call(m, callee, undefinedValue, [...given.list.slice(1), ...(given.keywords === undefined ? [] : [given.keywords])], given.more)
}

const sleep: Routine = (m, given, name) => {
  observeWork(m, name, arg(m, given, 0))
  return nullValue
}

const variable: Routine = (m, given) => {
  const name = stringOf(arg(m, given, 0, 'key'))
  const other = argumentOf(m, given, 1, 'default')
  const found = name === undefined ? environment('*') : environment(name)
  if (other === undefined || (other.kind === 'constant' && other.value === null)) return found
  return join({ ...found, types: types.string }, other)
}

const copy: Routine = (m, given) =>
  joinAll(atomsOf(arg(m, given, 0)).map((atom) => (atom.kind === 'reference' && at(m, atom).kind !== 'function' ? copied(m, atom) : atom)))

/** `uuid.UUID(x)` throws unless it is one. */
const identifier: Routine = (m, given) => {
  const value = arg(m, given, 0, 'hex')
  learn(m, factsFor(value, { characters: named('uuid') }))
  return derived(m, 'uuid.UUID', value, { characters: named('uuid') })
}

/** As `==`, only that it always takes the same time. */
const equal: Routine = (m, given) => truth(m, equalityTest(m, arg(m, given, 0), arg(m, given, 1)))

const decimal: Routine = (m, given) => {
  const value = arg(m, given, 0)
  learn(m, factsFor(value, { characters: named('numberText') }))
  return number(m, value)
}

const tables: Readonly<Record<string, Readonly<Record<string, Routine>>>> = {
  'py:re': regexFunctions,
  'py:regex': regexFunctions,
  'py:functools': {
    wraps: (m) => m.program.native(m, (_, [wrapper = undefinedValue]) => wrapper),
    update_wrapper: same,
    lru_cache: unchanged,
    cache: unchanged,
    total_ordering: same,
    singledispatch: same,
    cached_property: (m, given) => propertyOf(m, arg(m, given, 0)),
    partial,
    partialmethod: partial,
    reduce,
    cmp_to_key: same,
  },
  'py:contextlib': {
    contextmanager: contextManager,
    asynccontextmanager: contextManager,
    closing: same,
    aclosing: same,
    nullcontext: (m, given) => contextOf(m, argumentOf(m, given, 0) ?? nullValue),
    suppress: nothing,
    redirect_stdout: same,
  },
  'py:asyncio': {
    run: (m, given) => awaited(m, arg(m, given, 0)),
    gather: all,
    wait_for: (m, given) => awaited(m, arg(m, given, 0)),
    shield: (m, given) => awaited(m, arg(m, given, 0)),
    create_task: same,
    ensure_future: same,
    as_completed: (m, given) => list(m, given, 'list'),
    to_thread: threaded,
    sleep,
    get_event_loop: () => loop,
    new_event_loop: () => loop,
    get_running_loop: () => loop,
    set_event_loop: nothing,
  },
  'py:asyncio#Loop': {
    run_until_complete: (m, given) => awaited(m, arg(m, given, 1)),
    create_task: (m, given) => arg(m, given, 1),
    run_in_executor: (m, given) => call(m, arg(m, given, 2), undefinedValue, given.list.slice(3), given.more),
    close: nothing,
    is_closed: () => opaque('is_closed', { types: types.boolean }),
  },
  'py:collections': collections,
  'py:types': { SimpleNamespace: dictionary, MappingProxyType: same, coroutine: same },
  'py:dataclasses': {
    dataclass: unchanged,
    asdict: copy,
    astuple: (m, given) => listOf(m, [...(given.list[0]?.kind === 'reference' ? at(m, given.list[0]).fields.values() : [])]),
    replace: (m, given) => {
      const made = copy(m, given, 'copy') ?? undefinedValue
      if (made.kind === 'reference') put(m, made, { ...given, list: [] })
      return made
    },
    field: (m, given) => {
      const factory = argumentOf(m, given, 9, 'default_factory')
      return factory === undefined
        ? (argumentOf(m, given, 9, 'default') ?? undefinedValue)
        : call(m, factory, undefinedValue, [], undefined)
    },
  },
  'py:enum': { unique: same, auto: () => opaque('auto') },
  'py:typing': {
    cast: (m, given) => arg(m, given, 1),
    TypeVar: () => opaque('type', { types: types.object }),
    NewType: (m, given) => {
      const made = m.program.native(m, (_, [value = undefinedValue]) => value)
      if (made.kind === 'reference') at(m, made).fields.set('__supertype__', arg(m, given, 1, 'tp'))
      return made
    },
    overload: same,
    runtime_checkable: same,
    final: same,
    NamedTuple: namedTuple,
  },
  'py:abc': { abstractmethod: same, ABC: nothing, abstractproperty: (m, given) => propertyOf(m, arg(m, given, 0)) },
  'py:copy': { copy, deepcopy: copy },
  'py:operator': {
    itemgetter: (m, given) => {
      const keys = given.list
      return m.program.native(m, (_, [value = undefinedValue], now) => {
        const found = keys.map((key) => now.do.python.itemAt(now, value, key))
        const [only] = found
        return found.length === 1 && only !== undefined ? only : listOf(now, found)
      })
    },
  },
  'py:itertools': {
    chain: (m, given) => {
      const parts = given.list.map((one) => elementsGiven(m, one))
      const joined = parts.flatMap((one) => joinedElements(one) ?? [])
      return listWith(
        m,
        parts.every(({ more }) => more === undefined)
          ? { known: parts.flatMap(({ known }) => known), more: undefined }
          : { known: [], more: joinAll(joined) },
      )
    },
    'chain.from_iterable': (m, given) => {
      const inner = joinedElements(elementsGiven(m, arg(m, given, 0)))
      return inner === undefined ? listOf(m, []) : listWith(m, { known: [], more: joinedElements(elementsGiven(m, inner)) })
    },
    islice: (m, given) => listWith(m, { known: [], more: joinedElements(elementsGiven(m, arg(m, given, 0))) }),
  },
  'py:json': {
    loads: (m, given) => decode(m, 'json', arg(m, given, 0, 's')),
    dumps: (m, given) => encode(m, 'json', arg(m, given, 0, 'obj')),
  },
  'py:simplejson': {
    loads: (m, given) => decode(m, 'json', arg(m, given, 0, 's')),
    dumps: (m, given) => encode(m, 'json', arg(m, given, 0, 'obj')),
  },
  'py:os': {
    getenv: variable,
    'environ.get': variable,
    'environ.setdefault': variable,
    'environ.copy': () => wholeEnvironment,
    'environ.items': (m) => listOf(m, [], listOf(m, [opaque('a name', { types: types.string }), environment('*')])),
    ...osPaths,
  },
  'py:pathlib': pathFunctions,
  'py:pathlib#Path': pathMethods,
  'py:pathlib#Parents': parentsMethods,
  'py:urllib': addressFunctions,
  'py:urlparse': addressFunctions,
  'py:urllib#Parts': addressMethods,
  'py:traceback': {
    format_exc: (m) => stack(m),
    format_exception: (m) => listOf(m, [], stack(m)),
    format_tb: (m) => listOf(m, [], stack(m)),
  },
  'py:sys': {
    exc_info: (m) => listOf(m, [opaque('type'), m.program.caught(m, [], m.program.spot(m), { at: 0, end: 0 }), opaque('traceback')]),
  },
  'py:hmac': { compare_digest: equal },
  'py:secrets': { compare_digest: equal },
  'py:uuid': { UUID: identifier },
  'py:decimal': { Decimal: decimal },
  'py:fractions': { Fraction: decimal },
  'py:textwrap': { dedent: same },
  'py:time': { sleep },
  'py:six': { text_type: (m, given) => text(m, [arg(m, given, 0)]) },
}

const loop = { kind: 'instance', type: 'py:asyncio#Loop', made: [], id: 'the loop' } as const

/** A function of the standard library that the engine itself knows; undefined: none. */
export function libraryFunction(name: string, path: string): Routine | undefined {
  const table = Object.hasOwn(tables, name) ? tables[name] : undefined
  return table !== undefined && Object.hasOwn(table, path) ? table[path] : undefined
}
