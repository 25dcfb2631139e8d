import type { NodeId } from '../model/ids.ts'
import { text } from '../model/text.ts'
import type { Text, TextPart } from '../model/text.ts'
import type { NamingParameter } from '../policy/services/operations.ts'
import { arnOfThing } from './things.ts'

/** What the value of a naming parameter says. */
export interface NameFound {
  readonly text: Text
  /** The whole ARN, where the value is one or is a thing of the application. */
  readonly arn?: Text
  readonly thing?: NodeId
  /** How much of it the code makes at run time. */
  readonly open: 'no' | 'part' | 'all'
}

/**
 * Reads a name, an ARN or an address as the parameter takes it. What the code makes at run time becomes `*`.
 * @param own it names the thing itself, not a part of it
 */
export function nameIn(value: Text, by: Pick<NamingParameter, 'variable' | 'as'>, own: boolean): NameFound {
  const [first] = value
  // What is empty by default is given at deployment.
  if (value.length === 0) return { text: ['*'], open: 'all' }
  if (own && value.length === 1 && typeof first === 'object' && first.kind === 'reference') {
    const arn = arnOfThing(first.to as NodeId)
    return { text: value, arn, thing: first.to as NodeId, open: 'no' }
  }
  const open = openness(value)
  const pattern = closed(text(...value.map((part): TextPart => (isMadeAtRunTime(part) ? '*' : part))))
  const [head] = pattern
  if (typeof head === 'string' && head.startsWith('arn:')) return { text: pattern, arn: pattern, open }
  if (typeof head === 'object' && isCalledArn(head)) return { text: pattern, arn: pattern, open }
  // The whole address or ARN comes from outside: a parameter's value, an export of another stack.
  if (by.as === 'arn' && open === 'no' && value.length === 1 && typeof first === 'object') return { text: value, arn: value, open }
  if (by.as === 'url') return ofAddress(pattern, open)
  return { text: spelled(pattern, by.variable), open }
}

/** `https://sqs.eu-west-1.amazonaws.com/111122223333/jobs` → `jobs`; an address that is a hole tells no name. */
function ofAddress(value: Text, open: NameFound['open']): NameFound {
  const at = value.findLastIndex((part) => typeof part === 'string' && part.includes('/'))
  const part = value[at]
  // A name in place of the address: what the service was asked for to get it.
  if (typeof part !== 'string')
    return open === 'no' && value.some((one) => typeof one === 'string') ? { text: value, open } : { text: ['*'], open: 'all' }
  return { text: text(part.slice(part.lastIndexOf('/') + 1), ...value.slice(at + 1)), open }
}

/** Names that ARNs write otherwise than callers do. */
function spelled(name: Text, variable: string): Text {
  const [head, ...rest] = name
  if (variable === 'ParameterNameWithoutLeadingSlash') {
    const bare = typeof head === 'string' ? text(head.replace(/^\//, ''), ...rest) : name
    const last = bare.at(-1)
    // A path: everything below it.
    return typeof last === 'string' && last.endsWith('/') ? text(...bare, '*') : bare
  }
  // Secrets end in six letters that nobody knows before.
  if (variable === 'SecretId') {
    const last = name.at(-1)
    return typeof last === 'string' && last.endsWith('*') ? name : text(...name, '-??????')
  }
  // https://docs.aws.amazon.com/waf/latest/developerguide/security_iam_service-with-iam.html: what calls name in capitals.
  if (variable === 'Scope') return name.map((part) => (typeof part === 'string' ? (webScopes.get(part) ?? part) : part))
  return name
}

const webScopes = new Map([
  ['REGIONAL', 'regional'],
  ['CLOUDFRONT', 'global'],
])

// A second open part at the end says no more than the first.
function closed(pattern: Text): Text {
  const last = pattern.at(-1)
  return typeof last === 'string' ? text(...pattern.slice(0, -1), last.replace(/\*(?:[/_.:-]*\*)+$/, '*')) : pattern
}

/** A parameter `JobsFunctionArn`, or an output of another stack that is called so, holds an ARN. */
const isCalledArn = (part: Exclude<TextPart, string>): boolean =>
  (part.kind === 'parameter' || part.kind === 'import') && /(?:[a-z]Arn|ARN|(?:^|[-_:/.])arn)$/.test(part.name)

const isMadeAtRunTime = (part: TextPart): boolean => typeof part !== 'string' && (part.kind === 'unknown' || part.kind === 'secret')

function openness(value: Text): NameFound['open'] {
  const holes = value.filter(isMadeAtRunTime).length
  return holes === 0 ? 'no' : holes === value.length ? 'all' : 'part'
}
