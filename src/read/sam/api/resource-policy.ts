import type { Place } from '../../../model/place.ts'
import { build, list } from '../../document/build.ts'
import type { Buildable } from '../../document/build.ts'
import { child, isNull, keyPlace, stringOf } from '../../document/node.ts'
import type { Mapping, Node } from '../../document/node.ts'
import { mapUnder } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { isOpen, listOf, substitute } from '../intrinsics.ts'
import { changed } from '../properties.ts'
import { routesOf } from './body.ts'

interface Routed {
  readonly method: string
  readonly path: string
}

/** An `Auth` that may hold a `ResourcePolicy`: the API's, about all routes, or an event's, about its own. */
export interface Policed {
  readonly auth: Node | undefined
  readonly route?: Routed
}

/**
 * Adds the resource policy that `ResourcePolicy` describes: who may call by account, address or network, and statements of the
 * team's own.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-resourcepolicystatement.html
 */
export function withResourcePolicy(draft: Draft, body: Mapping, stage: Node, policed: readonly Policed[]): Mapping {
  const statements = policed.flatMap(({ auth, route }): readonly Node[] => {
    const policy = mapUnder(draft, auth, 'ResourcePolicy')
    if (policy === undefined) return []
    const at = keyPlace(auth, 'ResourcePolicy') ?? policy.at
    return isOpen(policy) ? [policy] : statementsOf(policy, at, resources(route === undefined ? routesOf(body) : [route], stage, at))
  })
  const [first] = statements
  if (first === undefined) return body
  const { at } = first
  const versioned = changed(body, ['x-amazon-apigateway-policy', 'Version'], at, (before) => before ?? build(at, '2012-10-17'))
  return changed(versioned, ['x-amazon-apigateway-policy', 'Statement'], at, (before) => list(at, [...listOf(before), ...statements]))
}

function resources(routes: readonly Routed[], stage: Node, at: Place): readonly Node[] {
  return routes.map(({ method, path }) => {
    const resource = `/${method}${path.replace(/\{[^}]*\}/g, '*')}`
    const name = stringOf(stage)
    return name === undefined
      ? substitute(at, `execute-api:/\${Stage}${resource}`, { Stage: stage })
      : build(at, `execute-api:/${name}${resource}`)
  })
}

function statementsOf(policy: Mapping, at: Place, routes: readonly Node[]): readonly Node[] {
  const values = (...names: readonly string[]): readonly Node[] => names.flatMap((name) => listOf(child(policy, name)))
  const invoke = { Action: 'execute-api:Invoke', Resource: routes }
  const everyone = build(at, { Effect: 'Allow', Principal: '*', ...invoke })
  const deny = (condition: Buildable): Node => build(at, { Effect: 'Deny', Principal: '*', ...invoke, Condition: condition })
  const accounts = (effect: string, names: readonly Node[]): readonly Node[] =>
    names.length === 0 ? [] : [build(at, { Effect: effect, Principal: { AWS: names }, ...invoke })]
  const addresses = { allowed: values('IpRangeWhitelist'), refused: values('IpRangeBlacklist') }
  const networks = { allowed: networkCondition(policy, 'Whitelist'), refused: networkCondition(policy, 'Blacklist') }
  const denials = [
    ...(addresses.allowed.length === 0 ? [] : [deny({ NotIpAddress: { 'aws:SourceIp': addresses.allowed } })]),
    ...(addresses.refused.length === 0 ? [] : [deny({ IpAddress: { 'aws:SourceIp': addresses.refused } })]),
    ...(networks.allowed === undefined ? [] : [deny({ StringNotEquals: networks.allowed })]),
    ...(networks.refused === undefined ? [] : [deny({ StringEquals: networks.refused })]),
  ]
  if (routes.length === 0) return custom(policy)
  return [
    ...accounts('Allow', values('AwsAccountWhitelist')),
    ...accounts('Deny', values('AwsAccountBlacklist')),
    ...(denials.length === 0 ? [] : [everyone, ...denials]),
    ...custom(policy),
  ]
}

function custom(policy: Mapping): readonly Node[] {
  return listOf(child(policy, 'CustomStatements')).filter((statement) => !isNull(statement))
}

/** Networks and endpoints, mixed in one list (`SourceVpc…`) or apart in two, which may hold intrinsic functions. */
function networkCondition(policy: Mapping, kind: 'Whitelist' | 'Blacklist'): { readonly [key: string]: readonly Node[] } | undefined {
  const mixed = listOf(child(policy, `SourceVpc${kind}`))
  const isEndpoint = (node: Node): boolean => stringOf(node)?.startsWith('vpce-') === true
  const networks = [...mixed.filter((node) => !isEndpoint(node)), ...listOf(child(policy, `IntrinsicVpc${kind}`))]
  const endpoints = [...mixed.filter(isEndpoint), ...listOf(child(policy, `IntrinsicVpce${kind}`))]
  if (networks.length === 0 && endpoints.length === 0) return undefined
  return {
    ...(networks.length === 0 ? {} : { 'aws:SourceVpc': networks }),
    ...(endpoints.length === 0 ? {} : { 'aws:SourceVpce': endpoints }),
  }
}
