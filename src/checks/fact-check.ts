import type { Application } from '../model/application.ts'
import type { CodeFact, CodeFactKind } from '../model/code.ts'
import type { Severity } from '../model/finding.ts'
import type { NodeId } from '../model/ids.ts'
import { comparePlaces } from '../model/place.ts'
import { shortName } from '../model/questions.ts'
import { reaches, reachOf } from '../model/reach.ts'
import type { Reach } from '../model/reach.ts'
import type { Found } from './check.ts'

interface Telling {
  /** Where not all facts of these kinds weigh the same. */
  readonly severity?: (fact: CodeFact) => Severity
  /** `file`: the same fault many times in a file is told once, at its first place. */
  readonly per?: 'place' | 'file'
}

/**
 * The facts of some kinds, each place once: code that several functions share is one fault, told of the function that most people can reach.
 *
 * @param because the evidence; `where` are the functions: `in orders`, `in orders and 2 more`; `count` the places
 */
export function* factsOf(
  app: Application,
  kinds: readonly CodeFactKind[],
  because: (fact: CodeFact, where: string, count: number) => string,
  { severity, per = 'place' }: Telling = {},
): Iterable<Found> {
  const helpers = new Set<NodeId>(app.functions.filter(({ generated }) => generated).map(({ id }) => id))
  const places = new Map<string, [CodeFact, ...CodeFact[]]>()
  for (const fact of app.code.facts) {
    if (!kinds.includes(fact.kind) || helpers.has(fact.about)) continue
    const key = `${fact.kind} ${fact.at.file}${per === 'file' ? '' : `:${fact.at.line}:${fact.at.column}`}`
    const known = places.get(key)
    if (known === undefined) places.set(key, [fact])
    else known.push(fact)
  }
  const numbers = new Map<string, number>()
  for (const facts of places.values()) {
    const [fact, ...others] = facts.toSorted(
      (a, b) => rank(reachOfFact(app, a)) - rank(reachOfFact(app, b)) || comparePlaces(a.at, b.at),
    ) as [CodeFact, ...CodeFact[]]
    const more = new Set(others.map(({ about }) => about).filter((about) => about !== fact.about)).size
    const count = new Set(facts.map(({ at }) => `${at.line}:${at.column}`)).size
    const key = `${fact.kind} ${fact.name}`
    const number = (numbers.get(`${fact.about} ${key}`) ?? 0) + 1
    numbers.set(`${fact.about} ${key}`, number)
    yield {
      at: fact.at,
      about: fact.about,
      reach: reachOfFact(app, fact),
      sure: fact.sure,
      key: number === 1 ? key : `${key} ${number}`,
      because: because(fact, `in ${shortName(fact.about)}${more === 0 ? '' : ` and ${more} more`}`, count),
      ...(severity === undefined ? {} : { severity: severity(fact) }),
    }
  }
}

const rank = (reach: Reach): number => reaches.indexOf(reach)

const reachOfFact = (app: Application, { about, reach }: { readonly about: NodeId; readonly reach?: Reach }): Reach =>
  reach ?? reachOf(app, about)
