import type { CodeFact } from '../../model/code.ts'
import type { Linked } from '../link/origins.ts'
import type { Watched } from '../watch-functions.ts'
import { authorizerFacts } from './authorizer.ts'
import { plainTextFacts } from './plain-text.ts'
import { remarkFacts } from './remark-facts.ts'
import { tlsFacts } from './tls.ts'
import { tokenFacts } from './token.ts'
import { unfocusedFacts } from './unfocused.ts'

/** Finds facts of a kind in what one function was seen to do. Pure. */
export type FactFinder = (watched: Watched, linked: Linked) => readonly CodeFact[]

const finders: readonly FactFinder[] = [tokenFacts, authorizerFacts, remarkFacts, unfocusedFacts, plainTextFacts, tlsFacts]

/** What the functions' code does, besides letting data flow. */
export function factsOf(linked: Linked, watched: readonly Watched[]): readonly CodeFact[] {
  return watched.flatMap((one) => finders.flatMap((find) => find(one, linked)))
}
