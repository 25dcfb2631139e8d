import type { Place } from '../../../model/place.ts'
import type { Declared } from '../estate.ts'
import { statementsOf, unreadStatements } from '../policies.ts'
import type { Value } from '../../document/value.ts'
import { embeddedJson } from './embedded-json.ts'
import type { ResourcePolicy } from './resource-reader.ts'

interface PolicyDocument {
  readonly document: Value
  readonly at: Place
}

/** The policy document under a path of a resource; a map, or JSON in a string. */
export function documentOf(declared: Declared, ...path: readonly string[]): PolicyDocument {
  return { document: embeddedJson(declared.get(...path)), at: declared.resource.at }
}

/** What all documents together say, as a resource's own policy. */
export function policyOf(documents: readonly PolicyDocument[]): ResourcePolicy {
  const policyUnknowns = documents.flatMap(({ document }) => unreadStatements(document))
  const policy = documents.flatMap(({ document, at }) => statementsOf(document, at))
  return policyUnknowns.length > 0 ? { policy, policyUnknowns } : { policy }
}
