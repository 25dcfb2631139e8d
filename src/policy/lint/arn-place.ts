import { literal, showText, text } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { mayBe } from './arn-fit.ts'
import { arnParts } from '../evaluate/arn-parts.ts'
import type { ResourceType } from '../services/action.ts'

/**
 * What is wrong with region and account of an ARN that would name a resource of these types but for them: `in a region`, `without an
 * account`. Undefined where nothing is, or where it is no such resource anyway.
 */
export function wrongPlace(resource: Text, types: readonly ResourceType[]): string | undefined {
  const parts = arnParts(resource)
  // What is done to an access point is done through it: another ARN, in the same place.
  if (parts === undefined || showText(parts.resource).startsWith('accesspoint/') || types.some((type) => mayBe(resource, type)))
    return undefined
  const { partition, service, region, account, resource: name } = parts
  const variants = [
    ['region', flipped(region), account],
    ['account', region, flipped(account)],
    ['region and account', flipped(region), flipped(account)],
  ] as const
  for (const [what, inRegion, ofAccount] of variants) {
    // Some types of a service have a region, others none: which one is meant, nobody tells.
    const adds = literal(what === 'account' ? account : region) === ''
    if (adds && types.some(({ arns }) => arns.some((arn) => arn.split(':', 4)[3] === ''))) continue
    const other = text('arn:', ...partition, ':', ...service, ':', ...inRegion, ':', ...ofAccount, ':', ...name)
    if (!types.some((type) => mayBe(other, type))) continue
    return adds ? `without ${what}` : `with a ${what}`
  }
  return undefined
}

/** Would one of the resources fit, if only region and account did? */
export function isInWrongPlace(resources: readonly Text[], types: readonly ResourceType[]): boolean {
  return resources.some((resource) => wrongPlace(resource, types) !== undefined)
}

/** Nothing where something is written, something where nothing is. */
const flipped = (part: Text): Text => (literal(part) === '' ? text('x') : text())
