import type { Place } from '../../../../model/place.ts'
import type { Buildable } from '../../../document/build.ts'
import { child, entriesOf, itemsOf } from '../../../document/node.ts'
import type { Node } from '../../../document/node.ts'
import { joinNodes } from '../../texts.ts'
import { add, ref } from '../stack.ts'
import type { Stack } from '../stack.ts'

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** `apiKeys` and `usagePlan` of the provider, one plan or several by name: https://www.serverless.com/framework/docs/providers/aws/events/apigateway#setting-api-keys-for-your-rest-api */
export function usagePlans(stack: Stack, apiPlace: Place, api: Buildable): void {
  const { service } = stack
  const keys = service.setting('apiGateway.apiKeys', 'apiKeys')
  const plan = service.setting('apiGateway.usagePlan', 'usagePlan')
  if (keys === undefined && plan === undefined) return
  const at = plan === undefined ? (keys?.at ?? apiPlace) : service.placeOf('apiGateway.usagePlan', 'usagePlan')
  const named = new Map(
    plan?.kind === 'list' ? plan.items.flatMap((item) => entriesOf(item).map(([name, { value }]) => [name, value] as const)) : [],
  )
  const addPlan = (name: string, node: Node | undefined): void =>
    add(stack, node?.at ?? at, `ApiGatewayUsagePlan${upperFirst(name)}`, 'AWS::ApiGateway::UsagePlan', {
      UsagePlanName: joinNodes(at, service.name, name === '' ? '-' : `-${name}-`, service.stage),
      ApiStages: [{ ApiId: api, Stage: service.setting('apiGateway.stage') ?? service.stage }],
      Quota: limits(child(node, 'quota'), [
        ['Limit', 'limit'],
        ['Offset', 'offset'],
        ['Period', 'period'],
      ]),
      Throttle: limits(child(node, 'throttle'), [
        ['BurstLimit', 'burstLimit'],
        ['RateLimit', 'rateLimit'],
      ]),
    })
  if (named.size === 0) addPlan('', plan)
  for (const [name, node] of named) addPlan(name, node)
  apiKeys(stack, api, keys, named)
}

function limits(node: Node | undefined, names: readonly (readonly [string, string])[]): Buildable {
  return node?.kind === 'map'
    ? Object.fromEntries(names.map(([theirs, own]) => [theirs, child(node, own)]))
    : node?.kind === 'gap'
      ? node
      : undefined
}

function apiKeys(stack: Stack, api: Buildable, keys: Node | undefined, plans: ReadonlyMap<string, Node>): void {
  let number = 0
  for (const item of itemsOf(keys)) {
    const [[planName, entry] = ['', undefined]] = entriesOf(item)
    if (plans.has(planName) && entry?.value.kind === 'list')
      entry.value.items.forEach((key, index) => apiKey(stack, api, key, planName, index + 1))
    else apiKey(stack, api, item, '', ++number)
  }
}

function apiKey(stack: Stack, api: Buildable, key: Node, plan: string, number: number): void {
  const { service } = stack
  const part = (name: string): Node | undefined => child(key, name)
  const id = `ApiGatewayApiKey${upperFirst(plan)}${number}`
  add(stack, key.at, id, 'AWS::ApiGateway::ApiKey', {
    Name: key.kind === 'map' ? part('name') : key,
    Value: part('value'),
    Enabled: part('enabled') ?? true,
    StageKeys: [{ RestApiId: api, StageName: service.stage }],
  })
  add(
    stack,
    key.at,
    `ApiGatewayUsagePlanKey${upperFirst(plan)}${number}`,
    'AWS::ApiGateway::UsagePlanKey',
    { KeyId: ref(id), KeyType: 'API_KEY', UsagePlanId: ref(`ApiGatewayUsagePlan${upperFirst(plan)}`) },
    { generated: true },
  )
}
