import type { Application } from '../model/application.ts'
import { values } from '../model/known.ts'
import type { Outcome } from '../model/known.ts'
import { remembered } from '../model/remembered.ts'
import { literal, referencesOf, showText, text } from '../model/text.ts'
import type { Text, TextPart } from '../model/text.ts'
import { isEverything, isEveryOfService, serviceOf } from './grants.ts'
import { wildcardMatches } from './wildcard.ts'

/** What an action is done to: a thing of the application by its identity, or one outside of it by service and name (`ssm:/mode`). */
export interface Acted {
  readonly action: string
  readonly node: string
  /** Of a bucket: the keys of the objects. Undefined: any. */
  readonly keys: readonly Text[] | undefined
}

/**
 * Does the resource of a statement cover what an action is done to? `no` only where the texts differ in what is known of them.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function covers(app: Application, pattern: Text, acted: Acted): Outcome {
  if (isEverything(pattern)) return 'yes'
  const references = referencesOf(pattern)
  if (references.length > 0) {
    const at = pattern.findIndex((part) => typeof part !== 'string' && part.kind === 'reference' && part.to === acted.node)
    return at < 0 ? 'no' : behindName(showText(pattern.slice(at + 1)), acted)
  }
  const arn = arnOf(pattern)
  if (arn === undefined) return literal(pattern) === undefined ? 'unknown' : 'no'
  const service = serviceOf(acted.action)
  if (arn.service !== '*' && arn.service !== service && !service.startsWith(`${arn.service}-`)) return 'no'
  if (isEveryOfService(pattern)) return 'yes'
  const names = namesOf(app).get(acted.node) ?? undeclaredName(acted.node)
  // The provider makes up a name with a random end: nobody can have written it.
  if (names === undefined) return arn.resource.some((part) => typeof part !== 'string' || /[*?]/.test(part)) ? 'unknown' : 'no'
  if (names.length === 0) return 'unknown'
  const outcomes = names.map((name) => ofName(arn.resource, service === 'ssm' ? withSlash(name) : name, acted))
  return outcomes.includes('yes') ? 'yes' : outcomes.includes('unknown') ? 'unknown' : 'no'
}

/** What stands in an ARN after the thing itself: keys of objects, indexes and streams of tables, versions of functions. */
function behindName(suffix: string, { action, keys }: Acted): Outcome {
  if (isObjectAction(action)) return suffix === '' ? 'no' : ofKeys(suffix.replace(/^\//, ''), keys)
  if (/^\/(index|stream)\b/.test(suffix))
    return /^dynamodb:(Query|Scan|Get(Records|ShardIterator)|PartiQLSelect)$/i.test(action) ? 'yes' : 'no'
  return 'yes'
}

function ofName(resource: Text, name: Text, acted: Acted): Outcome {
  const told = resource.every(isTold)
  // What is known only at deployment can be anything.
  const written = resource.map((part) => (isTold(part) ? showText([part]) : '*')).join('')
  const shown = showText(name)
  if (isObjectAction(acted.action)) {
    const [bucket = '', ...rest] = written.split('/')
    if (rest.length === 0) return bucket.endsWith('*') && wildcardMatches(bucket, shown) ? 'yes' : 'no'
    return wildcardMatches(bucket, shown) ? weaker(told ? 'yes' : 'unknown', ofKeys(rest.join('/'), acted.keys)) : orOpen(bucket, name)
  }
  const untyped = written.replace(
    /^(?:(?:table|stream|deliverystream|function|event-bus|stateMachine|secret|userpool)[/:]?|parameter(?=\/|\*))/,
    '',
  )
  const forms = [written, untyped, untyped.replace(/[:/](?:index|stream|\$LATEST|\*)(?:\/.*)?$/, '')]
  // Secrets end in six letters that nobody knows before.
  const full = serviceOf(acted.action) === 'secretsmanager' ? [shown, `${shown}-??????`] : [shown]
  if (forms.some((form) => full.some((one) => form === one || wildcardMatches(form, one)))) return told ? 'yes' : 'unknown'
  return orOpen(untyped, name)
}

/** A name with open parts may still be the one that is meant, where its beginning fits. */
function orOpen(pattern: string, name: Text): Outcome {
  if (literal(name) !== undefined) return 'no'
  const head = typeof name[0] === 'string' ? name[0] : ''
  const fixed = /^[^*?$]*/.exec(pattern)?.[0] ?? ''
  const opens = /[*?]|\$\{/.test(pattern) || name.some((part) => !isTold(part))
  return opens && (head.startsWith(fixed) || fixed.startsWith(head)) ? 'unknown' : 'no'
}

function ofKeys(pattern: string, keys: readonly Text[] | undefined): Outcome {
  if (/^\*+$/.test(pattern) || keys === undefined || keys.length === 0) return 'yes'
  const outcomes = keys.map((key) => ofKey(pattern, key))
  return outcomes.includes('yes') ? 'yes' : outcomes.includes('unknown') ? 'unknown' : 'no'
}

function ofKey(pattern: string, key: Text): Outcome {
  const whole = literal(key)
  if (whole !== undefined) return wildcardMatches(pattern, whole) ? 'yes' : 'no'
  const [first, last] = [key[0], key.at(-1)]
  const [head, tail] = [typeof first === 'string' ? first : '', typeof last === 'string' ? last : '']
  const [start, end] = [/^[^*?]*/.exec(pattern)?.[0] ?? '', /[^*?]*$/.exec(pattern)?.[0] ?? '']
  if (!(head.startsWith(start) || start.startsWith(head)) || !(tail.endsWith(end) || end.endsWith(tail))) return 'no'
  return head.startsWith(start) && end === '' ? 'yes' : 'unknown'
}

const weaker = (a: Outcome, b: Outcome): Outcome =>
  a === 'no' || b === 'no' ? 'no' : a === 'unknown' || b === 'unknown' ? 'unknown' : 'yes'

const isObjectAction = (action: string): boolean => /^s3:\w*Object/i.test(action)
const isTold = (part: TextPart): boolean => typeof part === 'string' || part.kind === 'pseudo' || part.kind === 'parameter'
const withSlash = (name: Text): Text => (typeof name[0] === 'string' && name[0].startsWith('/') ? name : text('/', ...name))

/** Service and resource of an ARN, whose region and account may be open. */
function arnOf(pattern: Text): { readonly service: string; readonly resource: Text } | undefined {
  if (typeof pattern[0] !== 'string' || !pattern[0].startsWith('arn:')) return undefined
  const marked = pattern.map((part, index) => (typeof part === 'string' ? part : `\u{e000}${index}\u{e001}`)).join('')
  const [, , service = '', , , ...rest] = marked.split(':')
  const resource = rest.join(':').split(/\u{e000}(\d+)\u{e001}/u)
  return {
    service: service.toLowerCase(),
    resource: text(...resource.map((part, index) => (index % 2 === 0 ? part : (pattern[Number(part)] ?? '')))),
  }
}

const namesOf = remembered((app: Application): ReadonlyMap<string, readonly Text[] | undefined> => {
  const all = [...app.resources, ...app.functions]
  return new Map(all.flatMap(({ id, name }) => (name === undefined ? [] : [[id as string, values(name)] as const])))
})

/** `ssm:/mode` → `/mode`. */
function undeclaredName(node: string): readonly Text[] | undefined {
  const found = /^[a-z0-9-]+:(.+)$/s.exec(node)
  return found?.[1] === undefined ? undefined : [text(found[1])]
}
