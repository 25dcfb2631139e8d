import type { Size } from '../../heap.ts'
import { at } from '../../machine.ts'
import type { Machine } from '../../machine.ts'
import { factsOf, noFacts, truthOf } from '../../test.ts'
import type { Test } from '../../test.ts'
import { testOf, truth } from '../../tests.ts'
import { constant, falseValue, join, joinAll, opaque, trueValue, types, undefinedValue } from '../../value.ts'
import type { Value } from '../../value.ts'
import { about, elementsIn, flattened, joinedElements, listWith, narrowed, orNothing, perhaps, visit } from '../elements.ts'
import type { Outcome, Outcomes } from '../elements.ts'
import { argument } from '../given.ts'
import type { Method } from '../given.ts'
import { position } from '../strings/questions.ts'
import { replaced } from './changes.ts'

const resultOf = ({ result }: Outcome): Value => result ?? undefinedValue
const everyOutcome = ({ known, more }: Outcomes): readonly Outcome[] => (more === undefined ? known : [...known, more])

const forEach: Method = (m, self, given) => {
  visit(m, self, argument(given, 0), argument(given, 1))
  return undefinedValue
}

const map: Method = (m, self, given) => {
  const { known, more } = visit(m, self, argument(given, 0), argument(given, 1))
  return listWith(m, { known: known.map(resultOf), more: more && resultOf(more) })
}

const flatMap: Method = (m, self, given) => {
  const { known, more } = visit(m, self, argument(given, 0), argument(given, 1))
  return listWith(m, flattened(m, { known: known.map(resultOf), more: more && resultOf(more) }))
}

/** The element as it is when the callback said yes; undefined when it never does. Of one that may be a constant, the constant is asked for alone. */
function passed(m: Machine, { element, result }: Outcome, callback: Value): Value | undefined {
  if (result === undefined || !truthOf(result).yes) return undefined
  const facts = factsOf(testOf(m, result), true)
  if (element.kind !== 'union') return narrowed(m, element, facts)
  const left = element.of.filter((atom) => {
    const alone = atom.kind === 'constant' ? m.do.call(m, callback, undefinedValue, [atom], undefined) : undefined
    return alone === undefined || truthOf(alone).yes
  })
  return left.length === 0 ? undefined : narrowed(m, joinAll(left), facts)
}

/** Elements that may be left out keep their place: what is built from the list keeps its shape. */
const filter: Method = (m, self, given) => {
  const { known, more } = visit(m, self, argument(given, 0), argument(given, 1))
  const list = listWith(m, {
    known: known.flatMap((one) => passed(m, one, argument(given, 0)) ?? []),
    more: more && passed(m, more, argument(given, 0)),
  })
  if (list.kind === 'reference' && more === undefined) at(m, list).sizes = sizesOf(m, known)
  return list
}

/** How many may be left. That none is, or all are, tells what the callback said of each: `required.filter((name) => !body[name]).length === 0`. */
function sizesOf(m: Machine, known: readonly Outcome[]): readonly Size[] | undefined {
  const open = known.filter(({ result }) => result !== undefined && truthOf(result).yes && truthOf(result).no)
  if (open.length === 0) return undefined
  const least = known.filter((one) => !truthOf(resultOf(one)).no).length
  const told = (truth: boolean): Size['facts'] => open.flatMap((one) => factsOf(testOf(m, resultOf(one)), truth))
  return Array.from({ length: open.length + 1 }, (_, more) => ({
    value: constant(least + more),
    facts: more === 0 ? told(false) : more === open.length ? told(true) : [],
  }))
}

const find: Method = (m, self, given) => {
  const outcomes = visit(m, self, argument(given, 0), argument(given, 1))
  const found = everyOutcome(outcomes).flatMap((one) => passed(m, one, argument(given, 0)) ?? [])
  return m.program.conditioned(orNothing(found.length === 0 ? undefined : joinAll(found)), someTest(m, outcomes))
}

const findIndex: Method = (m, self, given, name) =>
  position(m, name, self, someTest(m, visit(m, self, argument(given, 0), argument(given, 1))))

const either = (kind: 'and' | 'or', tests: readonly Test[]): Test =>
  tests.length === 0 ? noFacts : tests.reduce((left, right) => ({ kind, of: [left, right] }))

/** Where it is not known which element it is, that one passes tells nothing of the others; where there may be none, nothing at all. */
function testOfRest(m: Machine, { element, result = undefinedValue }: Outcome, kind: 'and' | 'or'): Test {
  const test = testOf(m, result)
  const isElement = about(element)
  const others = factsOf(test, kind === 'or').filter(({ key }) => !isElement(key))
  const elements = factsOf(test, kind === 'and').filter(({ key }) => isElement(key))
  return kind === 'or' ? { kind: 'facts', yes: others, no: elements } : { kind: 'facts', yes: elements, no: others }
}

/** One of the elements passes. */
function someTest(m: Machine, outcomes: Outcomes): Test {
  const known = outcomes.known.filter(({ result }) => result !== undefined && truthOf(result).yes).map((one) => testOf(m, resultOf(one)))
  return either('or', outcomes.more === undefined ? known : [...known, testOfRest(m, outcomes.more, 'or')])
}

const some: Method = (m, self, given) => {
  const outcomes = visit(m, self, argument(given, 0), argument(given, 1))
  const can = everyOutcome(outcomes).map((one) => truthOf(resultOf(one)))
  if (can.every(({ yes }) => !yes)) return falseValue
  if (outcomes.known.some((one) => !truthOf(resultOf(one)).no)) return trueValue
  return truth(m, someTest(m, outcomes))
}

const every: Method = (m, self, given) => {
  const outcomes = visit(m, self, argument(given, 0), argument(given, 1))
  const can = everyOutcome(outcomes).map((one) => truthOf(resultOf(one)))
  if (can.every(({ no }) => !no)) return trueValue
  if (outcomes.known.some((one) => !truthOf(resultOf(one)).yes)) return falseValue
  const known = outcomes.known.filter((one) => truthOf(resultOf(one)).no).map((one) => testOf(m, resultOf(one)))
  return truth(m, either('and', outcomes.more === undefined ? known : [...known, testOfRest(m, outcomes.more, 'and')]))
}

/** Elements of unknown number are added twice: what the first adds is seen by the second. */
const reduce: Method = (m, self, given, name) => {
  const callback = argument(given, 0)
  const { known, more } = elementsIn(m, self)
  const list = name === 'reduceRight' ? known.toReversed() : known
  const [first] = list
  const started = given.list.length > 1 || given.more !== undefined
  let total = started ? argument(given, 1) : (first ?? more ?? undefinedValue)
  const index = opaque('index', { types: types.number })
  const add = (element: Value, place: Value = index): Value =>
    m.do.call(m, callback, undefinedValue, [total, element, place, self], undefined) ?? total
  const positions = known.map((_, place) => constant(place))
  const places = name === 'reduceRight' ? positions.toReversed() : positions
  for (const [place, element] of list.entries()) if (started || place > 0) total = add(element, places[place] ?? index)
  if (more === undefined) return total
  for (let round = 0; round < 2; round++)
    total = join(
      total,
      perhaps(m, more, () => add(more)),
    )
  return total
}

/** The comparison is asked once; which element stands where is not known afterwards. */
const sort: Method = (m, self, given, name) => {
  const elements = elementsIn(m, self)
  const joined = joinedElements(elements)
  if (joined === undefined) return self
  const [callback] = given.list
  if (callback !== undefined)
    perhaps(m, joined, () => m.do.call(m, callback, undefinedValue, [joined, joined], undefined) ?? undefinedValue)
  const places = elements.known.every((one) => one.kind === 'constant') ? elements.known : elements.known.map(() => joined)
  const sorted = { known: places, more: elements.more }
  return name === 'sort' ? replaced(m, self, sorted) : listWith(m, sorted)
}

export const callbacks = {
  every,
  filter,
  find,
  findIndex,
  findLast: find,
  findLastIndex: findIndex,
  flatMap,
  forEach,
  map,
  reduce,
  reduceRight: reduce,
  some,
  sort,
  toSorted: sort,
} satisfies Record<string, Method>
