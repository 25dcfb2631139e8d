import type { FunctionId, ResourceId, RoleId } from './ids.ts'
import type { Outcome } from './known.ts'

/**
 * A string of which some parts are known only at deployment: names, ARNs, URLs, environment values.
 * `['orders-', { kind: 'pseudo', name: 'stage' }]` is what `orders-${stage}` means.
 */
export type Text = readonly TextPart[]
export type TextPart = string | Hole

export type Hole =
  /** An attribute of something in this application; `Ref` is what CloudFormation's Ref answers. */
  | { readonly kind: 'reference'; readonly to: ResourceId | FunctionId | RoleId; readonly attribute: string }
  /** A deployment parameter without a value in the files. */
  | { readonly kind: 'parameter'; readonly name: string; readonly secret: boolean }
  | { readonly kind: 'pseudo'; readonly name: 'region' | 'account' | 'partition' | 'stack' | 'stage' | 'suffix' }
  /** Kept in a secret store and fetched at deployment. */
  | { readonly kind: 'secret'; readonly store: 'ssm-secure' | 'secrets-manager'; readonly name: string }
  /** Fetched at deployment from another stack, a parameter store, an environment variable of the deploying machine. */
  | { readonly kind: 'import'; readonly from: string; readonly name: string }
  | { readonly kind: 'unknown'; readonly why: string }

export function text(...parts: readonly TextPart[]): Text {
  const joined: TextPart[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (part === '') continue
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part
    else joined.push(part)
  }
  return joined
}

/** The string, if no part of it is open. */
export function literal(value: Text): string | undefined {
  if (value.length === 0) return ''
  const [only] = value
  return value.length === 1 && typeof only === 'string' ? only : undefined
}

/** For people: `orders-${stage}`. */
export function showText(value: Text): string {
  return value.map((part) => (typeof part === 'string' ? part : `\${${showHole(part)}}`)).join('')
}

function showHole(hole: Hole): string {
  switch (hole.kind) {
    case 'reference':
      return hole.attribute === 'Ref' ? hole.to : `${hole.to}.${hole.attribute}`
    case 'pseudo':
    case 'parameter':
    case 'secret':
      return hole.name
    case 'import':
      return `${hole.from}:${hole.name}`
    case 'unknown':
      return '?'
  }
}

/** The identities that the text refers to. */
export function referencesOf(value: Text): readonly (ResourceId | FunctionId | RoleId)[] {
  return value.flatMap((part) => (typeof part !== 'string' && part.kind === 'reference' ? [part.to] : []))
}

/**
 * Are two texts the same string once deployed? `no` when their literal ends already differ; `unknown` when only an open part
 * could make them equal.
 */
export function sameText(a: Text, b: Text): Outcome {
  if (showText(a) === showText(b)) return a.some((part) => typeof part !== 'string' && part.kind === 'unknown') ? 'unknown' : 'yes'
  const [left, right] = [literal(a), literal(b)]
  if (left !== undefined && right !== undefined) return 'no'
  const [aHead, bHead] = [head(a), head(b)]
  const [aTail, bTail] = [tail(a), tail(b)]
  const heads = aHead.startsWith(bHead) || bHead.startsWith(aHead)
  const tails = aTail.endsWith(bTail) || bTail.endsWith(aTail)
  return heads && tails ? 'unknown' : 'no'
}

const head = (value: Text): string => (typeof value[0] === 'string' ? value[0] : '')
const tail = (value: Text): string => {
  const last = value.at(-1)
  return typeof last === 'string' ? last : ''
}
