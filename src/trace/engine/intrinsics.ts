import { characterSets } from '../models/character-sets.ts'
import type { CharacterSetName } from '../models/character-sets.ts'
import type { Encoding } from '../models/model.ts'
import type { SinkKind } from '../sink-kinds.ts'
import { sinkKinds } from '../sink-kinds.ts'
import { whenRouted } from './conditions.ts'
import { decode, encode } from './encodings.ts'
import { parameterDecorators, parametersOf } from './decorators.ts'
import { notRead, typedElsewhere } from '../shape.ts'
import { deepTaints, onItsWay } from './carried.ts'
import { failure } from './error-first.ts'
import { readFile, writeFile } from './files.ts'
import { matchOf, named } from './characters.ts'
import { noteSearch } from './builtins/strings/pattern.ts'
import { shapeOfSchema } from './json-schema.ts'
import { closedList, listOf, makeObject } from './objects.ts'
import { isNothing } from './builtins/given.ts'
import { loadNamed, loadUnknown } from './property.ts'
import { elementsOf } from './iterate.ts'
import { allocate, at, learn, referenceTo, siteOf } from './machine.ts'
import type { Machine } from './machine.ts'
import { observe } from './observe.ts'
import { declaredInProject, projectModule } from './python/project-modules.ts'
import { bitOf } from './sinks.ts'
import { attributesOf, kindOf, membersOf } from './reflection.ts'
import { snapshot } from './snapshot.ts'
import { factsFor, truth } from './tests.ts'
import { commonFacts, refined } from './test.ts'
import type { Fact, Refinement } from './test.ts'
import { placeHere, wrappedCall } from './wrapped-calls.ts'
import { anyType, atomsOf, constant, constantOf, joinAll, keyOf, opaque, stringOf, types, undefinedValue } from './value.ts'
import type { Atom, Constant, Value } from './value.ts'

/** What stubs may import from `cordon`: the engine's own words, for packages whose behaviour is written as a program. */
export function callIntrinsic(m: Machine, name: string, list: readonly Value[], more: Value | undefined): Value {
  const [first = undefinedValue, second = undefinedValue] = list
  switch (name) {
    case 'open':
      if (m.learned) m.layer.facts.set(`open:${siteOf(m)}`, null)
      return opaque(`open:${siteOf(m)}`, { taints: deepTaints(m, joinAll([...list, ...(more === undefined ? [] : [more])])) })
    case 'typed':
    case 'unread': {
      const taints = deepTaints(m, joinAll([...list.slice(1), ...(more === undefined ? [] : [more])]))
      return onItsWay(
        m,
        opaque(`${name}:${siteOf(m)}`, { taints }),
        'through',
        `${stringOf(first) ?? 'something'}${name === 'typed' ? typedElsewhere : notRead}`,
      )
    }
    case 'known':
      // A text that stands in the program, holes and all.
      return constant(atomsOf(first).every(({ kind }) => kind === 'constant' || kind === 'text'))
    case 'failure':
      return failure(m)
    case 'cloud':
      return wrappedCall(m, list)
    case 'here':
      return placeHere(m)
    case 'route': {
      // A route of a framework's router, as `open()`: the request meets it or not.
      const [name, path] = [stringOf(first), stringOf(second)]
      return truth(m, {
        kind: 'facts',
        yes: name === undefined || path === undefined ? [] : whenRouted([`${name.toUpperCase()} ${path}`]),
        no: [],
      })
    }
    case 'sink': {
      const kind = sinkKinds.find((one) => one === stringOf(first)) as SinkKind | undefined
      if (kind !== undefined) observe(m, { kind: 'sink', sink: kind, name: nameOfCaller(m), value: snapshot(m, second) })
      return undefinedValue
    }
    case 'answer':
      observe(m, { kind: 'answer', value: snapshot(m, first), returned: false })
      return undefinedValue
    case 'answers':
      return joinAll(atomsOf(first).map((atom) => answerOf(m, atom, second)))
    case 'decode':
      return decode(m, (stringOf(first) ?? 'json') as Encoding, second)
    case 'encode':
      return encode(m, (stringOf(first) ?? 'json') as Encoding, second)
    case 'restrict':
      return restrict(m, first, second, 0)
    case 'restrictBySchema':
      return restrict(m, first, shapeOfSchema(m, second, 0), 0)
    case 'test':
      return truth(m, { kind: 'facts', yes: factsByShape(m, first, second, 0), no: [] })
    case 'testBySchema':
      return truth(m, { kind: 'facts', yes: factsByShape(m, first, shapeOfSchema(m, second, 0), 0), no: [] })
    case 'require':
      learn(m, factsByShape(m, first, second, 0))
      return undefinedValue
    case 'written':
      observe(m, { kind: 'written', to: snapshot(m, first), parts: snapshot(m, second) })
      return undefinedValue
    case 'log':
      observe(m, {
        kind: 'log',
        name: nameOfCaller(m),
        values: (closedList(m, first) ?? [first]).map((value) => snapshot(m, value)),
        structured: constantOf(second)?.value === true,
      })
      return undefinedValue
    case 'request': {
      const field = (key: string): ReturnType<typeof snapshot> | undefined => {
        const value = loadNamed(m, first, key)
        return value.kind === 'constant' && value.value === undefined ? undefined : snapshot(m, value)
      }
      const url = field('url')
      if (url !== undefined) observe(m, { kind: 'sink', sink: 'url', name: nameOfCaller(m), value: url })
      observe(m, {
        kind: 'request',
        name: nameOfCaller(m),
        method: field('method'),
        url,
        body: field('body'),
        headers: field('headers'),
        timeout: field('timeout') === undefined ? 'no' : 'yes',
        tlsOff: false,
      })
      return undefinedValue
    }
    case 'note':
      if (stringOf(first) === 'tls-off') observe(m, { kind: 'tls-off', name: nameOfCaller(m) })
      return undefinedValue
    case 'secret': {
      const secret = stringOf(first) ?? 'a secret'
      return opaque(`secret:${siteOf(m)}`, {
        taints: [
          {
            source: { kind: 'secret', name: secret },
            trail: { step: 'out-of', name: secret, spot: m.program.spot(m), before: undefined, length: 1 },
          },
        ],
      })
    }
    case 'signature':
      return signature(m, first, second)
    case 'writeFile':
      writeFile(m, first, second, 'added')
      return undefinedValue
    case 'readFile':
      return readFile(m, first)?.content ?? undefinedValue
    case 'guessable':
      return opaque(`guessable:${siteOf(m)}`, {
        taints: [
          {
            source: { kind: 'guessable', by: nameOfCaller(m) },
            trail: { step: 'out-of', name: nameOfCaller(m), spot: m.program.spot(m), before: undefined, length: 1 },
          },
        ],
      })
    case 'requireBySchema':
      learn(m, factsByShape(m, first, shapeOfSchema(m, second, 0), 0))
      return undefinedValue
    case 'declared':
      return declaredInProject(m, stringOf(first) ?? '')
    case 'module':
      return projectModule(m, stringOf(first) ?? '')
    case 'instancesOf':
      return m.do.python.instancesOf(m, first, second)
    case 'yields':
      return constant(atomsOf(first).some((atom) => atom.kind === 'reference' && at(m, atom).closure?.func.generator === true))
    case 'parameterDecorators':
      return parameterDecorators(m, first)
    case 'parameters':
      return parametersOf(m, first)
    case 'kindOf':
      return joinAll(atomsOf(first).map((atom) => constant(kindOf(m, atom))))
    case 'membersOf':
      return listOf(m, membersOf(m, first))
    case 'attributesOf':
      return makeObject(m, attributesOf(m, first))
    default:
      return opaque(`cordon.${name}:${siteOf(m)}`)
  }
}

/** What a framework answers with of what a function of the project gave, which is answered where that function gave it. */
function answerOf(m: Machine, given: Atom, make: Value): Value {
  const spot = m.returns.get(keyOf(given)) ?? m.lastReturn
  const answer = m.do.call(m, make, undefinedValue, [given], undefined) ?? undefinedValue
  for (const atom of atomsOf(answer)) {
    if (atom.kind !== 'reference' || spot === undefined) continue
    m.returns.set(keyOf(atom), spot)
    m.settled.add(atom.id)
  }
  return answer
}

/** The stub's function that the project called, as people know it. */
function nameOfCaller(m: Machine): string {
  let frame = m.frame
  let name = ''
  while (frame !== undefined && frame.module.stub) {
    name = frame.func.name || name
    frame = frame.caller
  }
  return name
}

/** A digest of messages with a key. Whoever sends the key too vouches for nothing. */
function signature(m: Machine, key: Value, messages: Value): Value {
  const own = deepTaints(m, key).every(({ source }) => source.kind !== 'event')
  return opaque(`signature:${siteOf(m)}`, {
    types: types.string,
    characters: named('base64'),
    origin: own ? { kind: 'signature', of: elementsOf(m, messages).flatMap((one) => keysIn(m, one)) } : undefined,
  })
}

/** The keys of the unknown values that a text is made of. */
function keysIn(m: Machine, value: Value): readonly string[] {
  return atomsOf(value).flatMap((atom): readonly string[] => {
    if (atom.kind === 'encoded') return keysIn(m, atom.of)
    if (atom.kind === 'text') return atom.parts.flatMap((part) => (typeof part === 'string' ? [] : keysIn(m, part)))
    if (atom.kind === 'reference') return elementsOf(m, atom).flatMap((one) => keysIn(m, one))
    if (atom.kind !== 'opaque') return []
    const { origin } = atom
    return [atom.key, ...(origin?.kind === 'form' ? keysIn(m, origin.of) : [])]
  })
}

const deepest = 8

/** The value as it is after a validation by a shape that throws otherwise. */
function restrict(m: Machine, value: Value, shape: Value, depth: number): Value {
  if (shape.kind !== 'reference' || depth > deepest) return value
  const alternatives = closedList(m, loadNamed(m, shape, 'anyOf'))
  if (alternatives !== undefined && alternatives.length > 0) return joinAll(alternatives.map((one) => restrict(m, value, one, depth + 1)))
  const fields = loadNamed(m, shape, 'fields')
  const items = loadNamed(m, shape, 'items')
  const others = loadNamed(m, shape, 'others')
  if (fields.kind === 'reference' || others.kind === 'reference') {
    const object = allocate(m, 'object')
    const kept = stringOf(others) === 'kept'
    if (others.kind === 'reference') object.rest = restrict(m, loadUnknown(m, value, opaque('name')), others, depth + 1)
    for (const [name, inner] of fields.kind === 'reference' ? at(m, fields).fields : [])
      object.fields.set(name, restrict(m, loadNamed(m, value, name), inner, depth + 1))
    for (const atom of atomsOf(value)) {
      if (!kept) continue
      if (atom.kind === 'opaque') object.base = atom
      else if (atom.kind === 'reference')
        for (const [name, field] of at(m, atom).fields) if (!object.fields.has(name)) object.fields.set(name, field)
    }
    return referenceTo(object)
  }
  if (items.kind === 'reference') {
    const elements = elementsOf(m, value)
    const bounded = closedList(m, loadNamed(m, shape, 'safe'))?.some((one) => stringOf(one) === 'work') === true ? bitOf('work') : 0
    const each = (elements.length === 0 ? [opaque(`items:${siteOf(m)}`)] : elements).map((one) => restrict(m, one, items, depth + 1))
    return listOf(m, [], joinAll(each.map((one) => (one.kind === 'opaque' ? { ...one, safe: one.safe | bounded } : one))))
  }
  const refinement = refinementOf(m, shape, value)
  const atoms = atomsOf(value)
  const { types: mask } = refinement
  // What must be there is: without it the validation throws.
  const there = mask === undefined || (mask & types.nothing) !== 0 ? atoms : atoms.filter((atom) => !isNothing(atom))
  return joinAll((there.length === 0 ? atoms : there).map((atom) => restrictAtom(m, atom, refinement)))
}

function restrictAtom(m: Machine, atom: Value, refinement: Refinement): Value {
  if (atom.kind === 'opaque') return refined(refinement.constants === undefined ? { ...atom, key: `valid(${atom.key})` } : atom, refinement)
  if (atom.kind === 'constant' || atom.kind === 'reference') return atom
  if (refinement.constants !== undefined) return joinAll(refinement.constants)
  if (refinement.characters === undefined) return atom
  return opaque(`valid:${siteOf(m)}`, {
    types: refinement.types ?? anyType,
    characters: refinement.characters,
    taints: deepTaints(m, atom),
  })
}

/** `asked`: the value that is held against the shape, so that its pattern searches it. */
function refinementOf(m: Machine, shape: Value, asked: Value): Refinement {
  const named = stringOf(loadNamed(m, shape, 'characters'))
  const listed = closedList(m, loadNamed(m, shape, 'types'))
  const values = closedList(m, loadNamed(m, shape, 'values'))
  const pattern = loadNamed(m, shape, 'pattern')
  const regex = pattern.kind === 'reference' ? at(m, pattern).pattern : undefined
  const source = stringOf(pattern)
  const searched = regex ?? (source === undefined ? undefined : { source, flags: '' })
  const match = searched === undefined ? undefined : matchOf(searched.source, searched.flags)
  const safe = closedList(m, loadNamed(m, shape, 'safe'))
  // A limit of its length in the same schema is asked for with it.
  const bounded = safe?.some((one) => stringOf(one) === 'work') === true || constantOf(loadNamed(m, shape, 'linear'))?.value === true
  if (searched !== undefined && !bounded) noteSearch(m, searched, asked)
  const set = named !== undefined && Object.hasOwn(characterSets, named) ? characterSets[named as CharacterSetName] : undefined
  const constants =
    values?.every((one): one is Constant => one.kind === 'constant') === true && values.length > 0
      ? (values as readonly Constant[])
      : undefined
  return {
    ...(listed === undefined
      ? {}
      : { types: listed.reduce((mask, one) => mask | (types[(stringOf(one) ?? '') as keyof typeof types] ?? 0), 0) }),
    ...(set === undefined ? {} : { characters: set }),
    ...match,
    ...(constants === undefined ? {} : { constants }),
    ...(safe === undefined
      ? {}
      : { safe: safe.reduce((bits, one) => bits | (1 << sinkKinds.indexOf((stringOf(one) ?? '') as SinkKind)), 0) }),
  }
}

/** What it tells of a value, and of what is inside, that it passed. */
function factsByShape(m: Machine, value: Value, shape: Value, depth: number): readonly Fact[] {
  if (shape.kind !== 'reference' || depth > deepest) return []
  const alternatives = closedList(m, loadNamed(m, shape, 'anyOf'))
  if (alternatives !== undefined && alternatives.length > 0)
    return commonFacts(alternatives.map((one) => factsByShape(m, value, one, depth + 1)))
  const fields = loadNamed(m, shape, 'fields')
  const items = loadNamed(m, shape, 'items')
  const object = atomsOf(fields).find((atom) => atom.kind === 'reference')
  if (object !== undefined)
    return [...at(m, object).fields].flatMap(([name, inner]) => factsByShape(m, loadNamed(m, value, name), inner, depth + 1))
  if (items.kind === 'reference') return elementsOf(m, value).flatMap((one) => factsByShape(m, one, items, depth + 1))
  return factsFor(value, refinementOf(m, shape, value))
}
