import type { CodeFact } from '../../model/code.ts'
import { comparePlaces } from '../../model/place.ts'
import type { Linked } from '../link/origins.ts'
import type { Watched } from '../watch-functions.ts'
import { askingFacts } from './asks-caller.ts'
import { authorizerFacts } from './authorizer.ts'
import { plainTextFacts } from './plain-text.ts'
import { remarkFacts } from './remark-facts.ts'
import { tlsFacts } from './tls.ts'
import { tokenFacts } from './token.ts'
import { unfocusedFacts } from './unfocused.ts'

/** Finds facts of a kind in what one function was seen to do. Pure. */
export type FactFinder = (watched: Watched, linked: Linked) => readonly CodeFact[]

const finders: readonly FactFinder[] = [tokenFacts, askingFacts, authorizerFacts, remarkFacts, unfocusedFacts, plainTextFacts, tlsFacts]

/** What the functions' code does, besides letting data flow. */
export function factsOf(linked: Linked, watched: readonly Watched[]): readonly CodeFact[] {
  return watched.flatMap((one) => once(finders.flatMap((find) => find(one, linked))))
}

/** Mended once, wherever it stands. */
const oncePerName: ReadonlySet<CodeFact['kind']> = new Set(['client-in-handler'])

/** Of facts of one function that tell the same of the same thing, the first. */
function once(facts: readonly CodeFact[]): readonly CodeFact[] {
  const told = new Map<string, CodeFact>()
  const keyOf = ({ kind, name }: CodeFact): string => `${kind} ${name}`
  for (const fact of facts) {
    const before = told.get(keyOf(fact))
    if (oncePerName.has(fact.kind) && (before === undefined || comparePlaces(fact.at, before.at) < 0)) told.set(keyOf(fact), fact)
  }
  return facts.filter((fact) => !oncePerName.has(fact.kind) || told.get(keyOf(fact)) === fact)
}
