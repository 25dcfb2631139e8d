import { posix } from 'node:path'
import { has, subtract, of } from '../../../syntax/characters.ts'
import { deepTaints } from '../carried.ts'
import { without } from '../characters.ts'
import { known } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { text } from '../operators.ts'
import { makeObject } from '../objects.ts'
import { loadNamed } from '../property.ts'
import { bitOf } from '../sinks.ts'
import { noFacts } from '../test.ts'
import { truth } from '../tests.ts'
import { atomsOf, constant, holesOf, joinAll, opaque, stringOf, types, undefinedValue } from '../value.ts'
import type { Atom, Opaque, Value } from '../value.ts'
import { charactersOf, derived, keyFor, safetyOf } from './derived.ts'
import { allOf, argument, isMissing } from './given.ts'
import type { Routine, Table } from './given.ts'

/** Where a function of the cloud stands. */
const workingFolder = '/var/task'

/** Can the value choose another folder when it is added to a path? `absolute`: one that starts with a slash replaces what stands before it. */
function leads(hole: Opaque, absolute: boolean): boolean {
  if (hole.taints.length === 0 || (hole.safe & bitOf('path')) !== 0) return false
  const { characters } = hole
  if (characters === undefined) return true
  const slash = has(characters, '/') || has(characters, '\\')
  return slash && (absolute || has(characters, '.'))
}

/**
 * The path, normalised. With a piece that may lead elsewhere it is one unknown value: what it starts with is not known before it is looked at, and
 * looking at it then tells where it is.
 */
function normal(m: Machine, name: string, atom: Atom): Value {
  if (atom.kind === 'constant')
    return constant(name === 'resolve' ? posix.resolve(String(atom.value)) : posix.normalize(String(atom.value)))
  if (!holesOf(atom).some((hole) => leads(hole, name === 'resolve'))) return text(m, [atom])
  return opaque(keyFor(m, `path.${name}`, atom), {
    types: types.string,
    characters: charactersOf(atom),
    taints: deepTaints(m, atom),
    safe: safetyOf(atom),
    origin: { kind: 'resolved', from: atom },
  })
}

function joined(m: Machine, name: string, pieces: readonly Value[]): Value {
  const some = pieces.map((piece) => known(m, piece)).filter((piece) => stringOf(piece) !== '')
  if (some.length === 0) return constant(name === 'resolve' ? workingFolder : '.')
  const whole = text(
    m,
    some.flatMap((piece, index) => (index === 0 ? [piece] : [constant('/'), piece])),
  )
  return joinAll(atomsOf(whole).map((atom) => normal(m, name, atom)))
}

const join: Routine = (m, given) => joined(m, 'join', allOf(given))

/** The last absolute piece is where the path starts. */
const resolve: Routine = (m, given) => {
  const all = allOf(given)
  const start = all.findLastIndex((piece) => startsAtRoot(piece))
  return joined(m, 'resolve', start < 0 ? [constant(workingFolder), ...all] : all.slice(start))
}

const startsAtRoot = (piece: Value): boolean => {
  const first = piece.kind === 'text' ? piece.parts[0] : stringOf(piece)
  return typeof first === 'string' && first.startsWith('/')
}

const perAtom =
  (of_: (m: Machine, atom: Atom, rest: Value) => Value): Routine =>
  (m, given) =>
    joinAll(atomsOf(argument(given, 0)).map((atom) => of_(m, atom, argument(given, 1))))

/** A name without a folder. `..` alone may be left: as the name of a file it is none. */
const basename = perAtom((m, atom, ending) => {
  const exact = stringOf(atom)
  if (exact !== undefined) return constant(posix.basename(exact, stringOf(ending)))
  const key = isMissing(ending) ? 'path.basename' : `path.basename ${stringOf(ending) ?? '?'}`
  return derived(m, key, atom, { characters: subtract(charactersOf(atom) ?? without(''), of('/\\')), safe: safetyOf(atom) | bitOf('path') })
})

const extname = perAtom((m, atom) => {
  const exact = stringOf(atom)
  if (exact !== undefined) return constant(posix.extname(exact))
  return derived(m, 'path.extname', atom, {
    characters: subtract(charactersOf(atom) ?? without(''), of('/\\')),
    safe: safetyOf(atom) | bitOf('path'),
  })
})

const dirname = perAtom((m, atom) => {
  const exact = stringOf(atom)
  if (exact !== undefined) return constant(posix.dirname(exact))
  return derived(m, 'path.dirname', atom, { characters: charactersOf(atom) })
})

/** Leading dots of the way from a folder to a path tell that the path is outside. */
const relative: Routine = (m, given) => {
  const [from, to] = [argument(given, 0), argument(given, 1)]
  const [a, b] = [stringOf(from), stringOf(to)]
  if (a !== undefined && b !== undefined) return constant(posix.relative(a, b))
  const keys = atomsOf(to).flatMap((atom) => holesOf(atom).map(({ key }) => key))
  return derived(m, `path.relative ${keyFor(m, 'from', from)}`, to, {
    characters: charactersOf(to),
    origin: { kind: 'relative', of: keys },
  })
}

const isAbsolute: Routine = (m, given) => {
  const exact = stringOf(argument(given, 0))
  return exact === undefined ? truth(m, noFacts) : constant(posix.isAbsolute(exact))
}

const parse: Routine = (m, given) => {
  const part = (routine: Routine): Value => routine(m, given, '') ?? undefinedValue
  return makeObject(m, [
    ['root', constant('')],
    ['dir', part(dirname)],
    ['base', part(basename)],
    ['name', derived(m, 'path.name', part(basename), { characters: charactersOf(part(basename)), safe: bitOf('path') })],
    ['ext', part(extname)],
  ])
}

const format: Routine = (m, given) => {
  const field = (name: string): Value => loadNamed(m, argument(given, 0), name)
  const base = field('base')
  return text(m, [field('dir'), constant('/'), isMissing(base) ? text(m, [field('name'), field('ext')]) : base])
}

/** The functions of `path`, and of `path.posix` and `path.win32`, which differ in nothing that matters here. */
export const paths: Table<Routine> = {
  basename,
  dirname,
  extname,
  format,
  isAbsolute,
  join,
  normalize: (m, given) => joined(m, 'normalize', [argument(given, 0)]),
  parse,
  relative,
  resolve,
  toNamespacedPath: (_, given) => argument(given, 0),
}
