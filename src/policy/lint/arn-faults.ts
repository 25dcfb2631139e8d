import { literal, showText } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { arnParts } from '../evaluate/arn-parts.ts'

/**
 * What in a text is no ARN, for sentences; undefined where it is one, or may be one once its open parts are known. A mere word (`unused`)
 * stands where a template has nothing to name.
 */
export function faultOfArn(resource: Text): string | undefined {
  const shown = showText(resource)
  const [first] = resource
  if (typeof first !== 'string') return isName(resource) ? `${shown}, a name and not an ARN` : undefined
  if (/^(?:[\w-]+$|.*\s|\$|\{\{resolve:|[*?]|execute-api:)/.test(first)) return undefined
  if (!first.startsWith('arn:'))
    return first.length < 4 && 'arn:'.startsWith(first) ? undefined : `"${shown}", which does not begin with arn:`
  const parts = arnParts(resource)
  if (parts === undefined) return hidesParts(resource) ? undefined : `${shown}, which has not six parts`
  if (isWrong(parts.partition, /^aws(?:-[a-z]+)*$/)) return `${shown}, whose partition does not exist`
  if (isWrong(parts.service, /^[a-z][a-z0-9-]*$/)) return `${shown}, whose service is none`
  if (isWrong(parts.region, /^(?:[a-z]{2,}(?:-[a-z]+)+-\d)?$/)) return `${shown}, whose region is none`
  if (isWrong(parts.account, /^(?:\d{12}|aws|aws-managed|cloudfront)?$/)) return `${shown}, whose account has not twelve digits`
  return undefined
}

/** What names and other attributes answer is no ARN. */
function isName(resource: Text): boolean {
  const [first] = resource
  return resource.length === 1 && typeof first === 'object' && first.kind === 'reference' && first.attribute.endsWith('Name')
}

/** Parts that another file or a parameter fills may hold colons. */
const hidesParts = (resource: Text): boolean =>
  resource.some((part) =>
    typeof part === 'string'
      ? part.includes('${')
      : part.kind !== 'pseudo' && !(part.kind === 'reference' && part.attribute.endsWith('Name')),
  )

/** Open parts and wildcards may be anything. */
function isWrong(part: Text, right: RegExp): boolean {
  const written = literal(part)
  return written !== undefined && !/[*?$]/.test(written) && !right.test(written)
}
