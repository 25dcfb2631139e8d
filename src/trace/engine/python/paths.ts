import { callFunction } from '../builtins/functions.ts'
import { charactersOf, derived, safetyOf } from '../builtins/derived.ts'
import { has } from '../../../syntax/characters.ts'
import { deepTaints } from '../carried.ts'
import { known, learn } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { listOf } from '../objects.ts'
import { bitOf } from '../sinks.ts'
import { factsOf } from '../test.ts'
import { prefixTest, truth } from '../tests.ts'
import { atomsOf, constant, join, joinAll, keyOf, opaque, stringOf, types, undefinedValue, valueKey } from '../value.ts'
import type { Instance, Value } from '../value.ts'
import { arg, elementsGiven } from './routines.ts'
import type { Routine } from './routines.ts'
import { written } from './written.ts'

type Routines = Readonly<Record<string, Routine>>

const pathType = 'py:pathlib#Path'
const parentsType = 'py:pathlib#Parents'

/** A path object is its text. */
const isPath = (value: Value): value is Instance => value.kind === 'instance' && value.type === pathType

const textOf = (m: Machine, value: Value): Value =>
  joinAll(atomsOf(value).map((atom) => (isPath(atom) ? known(m, atom.made[0] ?? undefinedValue) : written(m, atom))))

const pathOf = (text: Value): Value => ({ kind: 'instance', type: pathType, made: [text], id: `path ${valueKey(text)}`.slice(0, 400) })

const asked = (m: Machine, name: string, ...list: readonly Value[]): Value =>
  callFunction(m, 'path', name, list, undefined) ?? undefinedValue

/** A later piece that starts with a slash replaces what stands before it, also where it has no dots that lead out. */
function joined(m: Machine, pieces: readonly Value[]): Value {
  const start = pieces.findLastIndex((piece) => stringOf(piece)?.startsWith('/') === true)
  const from = pieces.slice(Math.max(0, start))
  const whole = asked(m, 'join', ...from)
  const others = from.slice(1).filter((piece) => atomsOf(piece).some(mayBeAbsolute))
  return others.reduce((all, piece) => join(all, piece), whole)
}

function mayBeAbsolute(atom: Value): boolean {
  if (atom.kind !== 'opaque' || atom.taints.length === 0 || (atom.safe & bitOf('path')) !== 0) return false
  return atom.characters !== undefined && has(atom.characters, '/') && !has(atom.characters, '.')
}

const inText =
  (name: string): Routine =>
  (m, given) =>
    asked(m, name, textOf(m, arg(m, given, 0)))

const root: Routine = (m, given) => {
  const value = textOf(m, arg(m, given, 0))
  const exact = stringOf(value)
  if (exact !== undefined) return constant(exact.replace(/(?<=[^/])\.[^./]*$/, ''))
  return derived(m, 'path without its ending', value, { characters: charactersOf(value), safe: safetyOf(value) })
}

/** The folder that several paths have in common: to compare it with a folder tells that the others are inside. */
const common: Routine = (m, given) => {
  const { known: all, more } = elementsGiven(m, arg(m, given, 0))
  const paths = [...all, ...(more === undefined ? [] : [more])].map((one) => textOf(m, one))
  const resolved = paths.flatMap((one) => atomsOf(one).filter((atom) => atom.kind === 'opaque' && atom.origin?.kind === 'resolved'))
  return opaque(`common path(${paths.map(valueKey).join()})`.slice(0, 400), {
    types: types.string,
    taints: deepTaints(m, joinAll(paths)),
    origin: { kind: 'common', of: resolved.flatMap((atom) => (atom.kind === 'opaque' ? [atom.key] : [])) },
  })
}

/** `os.path`. */
export const osPaths: Routines = {
  'path.join': (m, given) =>
    joined(
      m,
      [...given.list, ...(given.more === undefined ? [] : [given.more])].map((one) => textOf(m, one)),
    ),
  'path.basename': inText('basename'),
  'path.dirname': inText('dirname'),
  'path.normpath': inText('normalize'),
  'path.abspath': inText('resolve'),
  'path.realpath': inText('resolve'),
  'path.relpath': (m, given) => asked(m, 'relative', ...given.list.map((one) => textOf(m, one)).toReversed()),
  ...Object.fromEntries(
    ['path.expanduser', 'path.expandvars', 'path.normcase', 'fspath'].map(
      (name) => [name, (m, given) => textOf(m, arg(m, given, 0))] satisfies [string, Routine],
    ),
  ),
  'path.splitext': (m, given, name) =>
    listOf(m, [root(m, given, name) ?? undefinedValue, asked(m, 'extname', textOf(m, arg(m, given, 0)))]),
  'path.split': (m, given) => {
    const text = textOf(m, arg(m, given, 0))
    return listOf(m, [asked(m, 'dirname', text), asked(m, 'basename', text)])
  },
  'path.commonpath': common,
  'path.commonprefix': common,
  'path.isabs': (m, given) => asked(m, 'isAbsolute', textOf(m, arg(m, given, 0))),
}

const make: Routine = (m, given) => {
  const pieces = given.list.map((one) => textOf(m, one))
  return pathOf(pieces.length === 0 ? constant('.') : pieces.length === 1 ? (pieces[0] ?? undefinedValue) : joined(m, pieces))
}

const makers = ['Path', 'PurePath', 'PosixPath', 'PurePosixPath', 'WindowsPath', 'PureWindowsPath']

export const pathFunctions: Routines = {
  ...Object.fromEntries(makers.map((name) => [name, make])),
  ...Object.fromEntries(makers.map((name) => [`${name}.cwd`, () => pathOf(constant('/var/task'))] satisfies [string, Routine])),
  ...Object.fromEntries(makers.map((name) => [`${name}.home`, () => pathOf(constant('/home'))] satisfies [string, Routine])),
}

const ownText: Routine = (m, given) => textOf(m, arg(m, given, 0))
const resolved: Routine = (m, given) => pathOf(asked(m, 'resolve', textOf(m, arg(m, given, 0))))

/** Is the path inside of that folder? */
function insideOf(m: Machine, path: Value, folder: Value): Value {
  const start = textOf(m, folder)
  return truth(m, prefixTest(textOf(m, path), start))
}

/** Methods of paths that do nothing to files; the others are in the model of `pathlib`. */
export const pathMethods: Routines = {
  ...Object.fromEntries(['__str__', '__fspath__', 'as_posix', '__format__'].map((name) => [name, ownText])),
  ...Object.fromEntries(['resolve', 'absolute'].map((name) => [name, resolved])),
  expanduser: (m, given) => arg(m, given, 0),
  ...Object.fromEntries(
    ['joinpath', '__truediv__', '__div__'].map(
      (name) =>
        [
          name,
          (m, given) =>
            pathOf(
              joined(
                m,
                given.list.map((one) => textOf(m, one)),
              ),
            ),
        ] satisfies [string, Routine],
    ),
  ),
  __rtruediv__: (m, given) => pathOf(joined(m, given.list.map((one) => textOf(m, one)).toReversed())),
  is_relative_to: (m, given) => insideOf(m, arg(m, given, 0), arg(m, given, 1)),
  relative_to: (m, given) => {
    const [path, folder] = [arg(m, given, 0), arg(m, given, 1)]
    learn(m, factsOf(prefixTest(textOf(m, path), textOf(m, folder)), true))
    return pathOf(asked(m, 'relative', textOf(m, folder), textOf(m, path)))
  },
  with_name: (m, given) => pathOf(joined(m, [asked(m, 'dirname', textOf(m, arg(m, given, 0))), textOf(m, arg(m, given, 1))])),
  with_suffix: (m, given) => {
    const [path, ending] = [textOf(m, arg(m, given, 0)), textOf(m, arg(m, given, 1))]
    return pathOf(derived(m, `path with ${valueKey(ending)}`, path, { characters: charactersOf(path), safe: safetyOf(path) }))
  },
}

/** `folder in path.parents`. */
export const parentsMethods: Routines = {
  __contains__: (m, given) => {
    const self = arg(m, given, 0)
    return insideOf(m, self.kind === 'instance' ? (self.made[0] ?? undefinedValue) : self, arg(m, given, 1))
  },
}

/** What a path tells of itself; undefined: it is no path, or nothing that it has. */
export function fieldOfPath(m: Machine, self: Instance, name: string): Value | undefined {
  if (!isPath(self)) return undefined
  const text = textOf(m, self)
  switch (name) {
    case 'name':
      return asked(m, 'basename', text)
    case 'stem':
      return derived(m, 'path.stem', text, { characters: charactersOf(asked(m, 'basename', text)), safe: bitOf('path') })
    case 'suffix':
      return asked(m, 'extname', text)
    case 'parent':
      return pathOf(asked(m, 'dirname', text))
    case 'parts':
      return listOf(m, [], derived(m, 'path.parts', text, { characters: charactersOf(asked(m, 'basename', text)) }))
    case 'parents':
      return { kind: 'instance', type: parentsType, made: [self], id: `parents of ${keyOf(self)}`.slice(0, 400) }
    case 'root':
    case 'anchor':
    case 'drive':
      return constant('/')
    default:
      return undefined
  }
}
