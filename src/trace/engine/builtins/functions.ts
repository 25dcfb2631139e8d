import type { Machine } from '../machine.ts'
import { equalityTest, truth } from '../tests.ts'
import { atomsOf, joinAll, opaque, types, undefinedValue, valueKey } from '../value.ts'
import type { Api, Value } from '../value.ts'
import { lists } from './arrays/making.ts'
import { buffers, decoderMethods } from './buffers.ts'
import { functionMethod, givenBy, reflectedCalls, utilities } from './calling.ts'
import { collections } from './collections.ts'
import { dates } from './dates.ts'
import { encodings } from './encoding.ts'
import { errors } from './errors.ts'
import { argument, rowOf } from './given.ts'
import type { Given, Routine, Table } from './given.ts'
import { callBuiltin } from './methods.ts'
import { metadata } from './metadata.ts'
import { numbers } from './numbers.ts'
import { objects } from './objects/objects.ts'
import { paths } from './paths.ts'
import { lodash } from './lodash.ts'
import { promises } from './promises.ts'
import { regexes } from './regexes.ts'
import { texts } from './strings/making.ts'
import { streams } from './streams.ts'
import { urlMethods, urls } from './urls.ts'

const symbol: Routine = (_, given) => opaque(`symbol ${valueKey(argument(given, 0))}`, { types: types.object })

const global: Table<Routine> = {
  ...buffers,
  ...collections,
  ...dates,
  ...encodings,
  ...errors,
  ...lists,
  ...metadata,
  ...numbers,
  ...objects,
  ...promises,
  ...reflectedCalls,
  ...regexes,
  ...texts,
  ...urls,
  Symbol: symbol,
  'Symbol.for': symbol,
  require: (m, given) => (m.frame === undefined ? undefined : m.do.importModule(m, m.frame, argument(given, 0), true)),
  'require.resolve': (_, given) => argument(given, 0),
}

/** By package, and by type of instances, whose methods start with a point and are given the instance first. */
const packages: Table<Table<Routine>> = {
  global,
  buffer: buffers,
  crypto: { timingSafeEqual: (m, given) => truth(m, equalityTest(m, argument(given, 0), argument(given, 1))) },
  path: paths,
  url: urls,
  util: { ...utilities, 'new TextDecoder': buffers['new TextDecoder'] ?? symbol, 'new TextEncoder': buffers['new TextEncoder'] ?? symbol },
  'global#TextDecoder': decoderMethods,
  'global#TextEncoder': decoderMethods,
  'global#URL': urlMethods,
  'url-parse': { '': urls['new URL'] ?? symbol, 'new ': urls['new URL'] ?? symbol },
  'whatwg-url': urls,
  stream: streams,
  lodash,
  'lodash-es': lodash,
}

/**
 * A function of the platform that the engine itself knows: `Object.keys` of `global`, `join` of `path`; `new Map` for constructions. Undefined: it is
 * none.
 */
export function callFunction(
  m: Machine,
  packageName: string,
  path: string,
  list: readonly Value[],
  more: Value | undefined,
): Value | undefined {
  const given = { list, more }
  const table = rowOf(packages, packageName)
  const name = packageName === 'path' ? path.replace(/^(?:posix|win32)[./]/, '') : path
  const routine = table === undefined ? undefined : rowOf(table, name)
  return routine?.(m, given, name) ?? borrowed(m, packageName, path, given)
}

const prototypeMethod = /^[A-Z]\w*\.prototype\.(\w+)$/

/** `Array.prototype.map.call(list, f)`, `Math.max.apply(null, list)`, `fs.readFile.bind(fs)`. */
function borrowed(m: Machine, packageName: string, path: string, given: Given): Value | undefined {
  const [, owner, how] = /^([^.].*)\.(call|apply|bind)$/.exec(path) ?? []
  if (owner === undefined || how === undefined || m.program.models.exportOf(packageName, path) !== undefined) return undefined
  const method = packageName === 'global' ? prototypeMethod.exec(owner)?.[1] : undefined
  const api: Api = { kind: 'api', package: packageName, path: owner }
  if (method === undefined) return how === 'bind' && given.list.length < 2 ? api : functionMethod(m, api, how, given)
  const [self = undefinedValue, ...others] = given.list
  if (how === 'bind') return m.program.native(m, (_, rest, now, more) => methodOf(now, self, method, { list: [...others, ...rest], more }))
  return methodOf(m, self, method, how === 'call' ? { list: others, more: given.more } : givenBy(m, argument(given, 1)))
}

function methodOf(m: Machine, self: Value, name: string, { list, more }: Given): Value {
  return joinAll(
    atomsOf(self).map((atom) => callBuiltin(m, atom, name, list, more) ?? m.do.call(m, opaque(name), atom, list, more) ?? undefinedValue),
  )
}
