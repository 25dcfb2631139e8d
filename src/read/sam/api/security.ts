import type { Place } from '../../../model/place.ts'
import { build, gap, list } from '../../document/build.ts'
import { child, describe, entriesOf, isNull, itemsOf, stringOf } from '../../document/node.ts'
import type { Mapping, Node } from '../../document/node.ts'
import { constant, unreadable } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { isFalse, isMissing, isOpen, isTrue, listOf } from '../intrinsics.ts'
import { changed, given } from '../properties.ts'
import { authorizersOf, iam, iamScheme, none } from './authorizers.ts'
import type { Authorizer } from './authorizers.ts'
import { isVersion3, withOperations } from './body.ts'

/** What an API's `Auth` says about all of its routes. */
export interface Security {
  readonly flavour: 'rest' | 'http'
  readonly authorizers: readonly Authorizer[]
  /** AWS_IAM needs no entry under Authorizers: always in a REST API, in an HTTP API where it is switched on. */
  readonly iam: boolean
  readonly defaultAuthorizer: Node | undefined
  /** CORS preflights ask for the default authorizer, too; so they do in a REST API unless told not to. */
  readonly onPreflight: boolean
  /** A key is asked for by every route; a gap where it cannot be told. */
  readonly apiKey: Node | undefined
  readonly apiKeyOnPreflight: boolean
  /** With which role a REST API invokes functions where AWS_IAM is asked for. */
  readonly invokeRole: Node | undefined
}

export function securityOf(draft: Draft, auth: Node | undefined, flavour: Security['flavour']): Security {
  return {
    flavour,
    authorizers: authorizersOf(draft, auth, flavour),
    iam: flavour === 'rest' || isTrue(given(auth, 'EnableIamAuthorizer')),
    defaultAuthorizer: given(auth, 'DefaultAuthorizer'),
    onPreflight: flavour === 'rest' && !isFalse(given(auth, 'AddDefaultAuthorizerToCorsPreflight')),
    apiKey: flavour === 'rest' ? keyRequirement(draft, given(auth, 'ApiKeyRequired')) : undefined,
    apiKeyOnPreflight: !isFalse(given(auth, 'AddApiKeyRequiredToCorsPreflight')),
    invokeRole: given(auth, 'InvokeRole'),
  }
}

/** What an event's `Auth` asks of its route. Undefined: the API's own rules hold. */
export function eventSecurity(draft: Draft, security: Security, auth: Node | undefined): Node | undefined {
  if (auth === undefined || isMissing(auth)) return undefined
  if (auth.kind !== 'map' || isOpen(auth))
    return unreadable(draft, isOpen(auth) ? 'unresolved-variable' : 'invalid', `Auth of an event is ${describe(auth)}`, auth.at)
  const scopes = given(auth, 'AuthorizationScopes')
  // Scopes alone go with the default authorizer.
  const authorizer = given(auth, 'Authorizer') ?? (scopes === undefined ? undefined : security.defaultAuthorizer)
  const key = given(auth, 'ApiKeyRequired')
  const items = [
    ...(authorizer === undefined ? [] : [requirement(draft, security, authorizer, scopes)]),
    ...(key === undefined ? [] : [keyRequirement(draft, key) ?? build(key.at, { [noApiKey]: [] })]),
  ]
  return items.length === 0 ? undefined : joinedRequirements(auth.at, items)
}

const apiKeyScheme = 'api_key'
/** A mark of this file: the event asks for no key although the API does. It does not leave it. */
const noApiKey = 'api_key_false'

/** A key is asked for, or it cannot be told whether it is. Undefined where none is. */
function keyRequirement(draft: Draft, written: Node | undefined): Node | undefined {
  if (written === undefined) return undefined
  const value = constant(draft, written)?.toLowerCase()
  if (value === 'true') return build(written.at, { [apiKeyScheme]: [] })
  return value === 'false' ? undefined : gap(written.at, 'whether a key is asked for is known only at deployment')
}

/** One item of `security`: `{ name: scopes }`. A name that stands for nothing is a gap, never an open door. */
function requirement(draft: Draft, security: Security, authorizer: Node, scopes: Node | undefined): Node {
  const { at } = authorizer
  const name = stringOf(authorizer)
  if (name === undefined)
    return unreadable(draft, isOpen(authorizer) ? 'unresolved-variable' : 'invalid', 'the name of the authorizer is not plain', at)
  const found = security.authorizers.find((one) => one.name === name)
  if (found === undefined && name !== none && !(name === iam && security.iam))
    return unreadable(draft, 'invalid', `there is no authorizer ${name}`, at)
  const asked = scopes === undefined ? (found?.scopes ?? []) : isOpen(scopes) ? scopes : listOf(scopes)
  return build(at, { [name]: asked })
}

/** One list of requirements; a gap where any of them is not known. */
function joinedRequirements(at: Place, items: readonly Node[]): Node {
  return items.find((item) => item.kind === 'gap') ?? list(at, items)
}

/** Gives every operation what the API asks for where the operation says nothing else, and defines all that is asked for. */
export function withSecurity(draft: Draft, body: Mapping, security: Security): Mapping {
  const { authorizers, defaultAuthorizer, apiKey } = security
  const fallback = defaultAuthorizer === undefined ? undefined : requirement(draft, security, defaultAuthorizer, undefined)
  // An HTTP API keeps to any scheme that the document itself defines; a REST API adds its default to it.
  const defined = security.flavour === 'http' ? entriesOf(child(body, 'components', 'securitySchemes')).map(([name]) => name) : []
  const names = new Set([iam, ...defined, ...authorizers.map(({ name }) => name)])
  const secured = withOperations(body, (operation, method) => {
    const preflight = method === 'options'
    const before = child(operation, 'security')
    if (before !== undefined && before.kind !== 'list' && !isNull(before)) return operation
    const own = itemsOf(before)
    const has = (name: string): boolean => own.some((item) => item.kind === 'map' && item.entries.has(name))
    const authorized = own.some((item) => item.kind !== 'map' || has(none) || entriesOf(item).some(([name]) => names.has(name)))
    const added = [
      ...(fallback !== undefined && !authorized && (!preflight || security.onPreflight) ? [fallback] : []),
      ...own.filter((item) => item.kind !== 'map' || !item.entries.has(noApiKey)),
      ...(apiKey !== undefined && !has(apiKeyScheme) && !has(noApiKey) && (!preflight || security.apiKeyOnPreflight) ? [apiKey] : []),
    ]
    if (added.length === 0 && own.length === 0) return operation
    const at = before?.at ?? fallback?.at ?? apiKey?.at ?? operation.at
    return changed(operation, ['security'], at, () => joinedRequirements(at, added))
  })
  return withSchemes(secured, security)
}

function withSchemes(body: Mapping, security: Security): Mapping {
  const where = isVersion3(body) ? ['components', 'securitySchemes'] : ['securityDefinitions']
  const asked = new Set<string>()
  withOperations(body, (operation) => {
    for (const item of itemsOf(child(operation, 'security'))) for (const [name] of entriesOf(item)) asked.add(name)
    return operation
  })
  const defined = new Map<string, Node>(security.authorizers.map(({ name, scheme }) => [name, scheme]))
  const { at } = security.defaultAuthorizer ?? body
  if ((asked.has(iam) || (security.flavour === 'http' && security.iam)) && !defined.has(iam)) defined.set(iam, iamScheme(at))
  if (asked.has(apiKeyScheme) && security.flavour === 'rest')
    defined.set(apiKeyScheme, build(security.apiKey?.at ?? at, { type: 'apiKey', name: 'x-api-key', in: 'header' }))
  let result = body
  // Of Swagger's definitions in an OpenAPI 3 document SAM makes schemes.
  if (isVersion3(body))
    for (const [name, { at: place, value }] of entriesOf(child(body, 'securityDefinitions')))
      result = changed(result, [...where, name], place, (before) => before ?? value)
  for (const [name, scheme] of defined)
    result = changed(result, [...where, name], scheme.at, (before) =>
      before !== undefined && !security.authorizers.some((one) => one.name === name) ? before : scheme,
    )
  return result
}
