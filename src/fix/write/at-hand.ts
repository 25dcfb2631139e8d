import type { Application, Service } from '../../model/application.ts'
import type { Place } from '../../model/place.ts'
import { cloudFormationStatement } from '../../permissions/render/statement.ts'
import type { Naming } from '../../permissions/render/cloudformation.ts'
import type { Plain } from '../../permissions/render/plain.ts'
import { whyTooLong } from '../../permissions/render/policy-size.ts'
import type { LeastStatement } from '../../permissions/least-policy.ts'
import { child, stringOf } from '../../read/document/node.ts'
import type { Node } from '../../read/document/node.ts'
import type { Change } from '../edit/change.ts'
import { place } from '../edit/place.ts'
import type { Source } from '../edit/source.ts'
import type { Mention } from './mentions.ts'

/** A template that is being written to. */
export interface TemplateAtHand {
  readonly app: Application
  readonly service: Service
  readonly source: Source
  readonly naming: Naming
  readonly mentions: readonly Mention[]
}

/** What a writer of one function answers: its changes, and the role that it no longer uses; or why it stays as it is. */
export type Draft = { readonly changes: readonly Change[]; readonly leaves?: string } | { readonly why: string; readonly at: Place }

export const resourceOf = ({ source }: TemplateAtHand, logicalId: string): Node | undefined =>
  child(source.document, 'Resources', logicalId)

export const isRole = (template: TemplateAtHand, logicalId: string): boolean =>
  stringOf(child(resourceOf(template, logicalId), 'Type')) === 'AWS::IAM::Role'

/** The statements as this template writes them, or why it cannot. */
export function rendered(
  statements: readonly LeastStatement[],
  naming: Naming,
): { readonly statements: readonly Plain[] } | { readonly why: string } {
  const made: Plain[] = []
  for (const statement of statements) {
    const one = cloudFormationStatement(statement, naming)
    if ('refused' in one) return { why: `${statement.actions.join(', ')} cannot be written: ${one.refused}` }
    made.push(one.value)
  }
  const long = whyTooLong(made)
  return long === undefined ? { statements: made } : { why: long }
}

export const policyDocument = (statements: readonly Plain[]): Plain => ({ Version: '2012-10-17', Statement: statements })

/** The first change of these that cannot be placed, and why. */
export function unplaceable(source: Source, changes: readonly Change[]): string | undefined {
  for (const change of changes) {
    const found = place(source, change)
    if ('why' in found) return `the change cannot be placed: ${found.why}`
  }
  return undefined
}
