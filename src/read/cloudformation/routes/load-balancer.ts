import { known, unknown } from '../../../model/known.ts'
import type { Authorization, Route } from '../../../model/route.ts'
import type { Declared, Estate } from '../estate.ts'
import { functionsNamed } from '../triggers/found-trigger.ts'
import { absent, get, itemsOf, readString, readStrings } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'
import { routeOf } from './found-route.ts'

/** Functions behind an application load balancer: listener (rule) → target group → function. */
export function loadBalancerRoutes(estate: Estate): readonly Route[] {
  const rules = estate
    .ofType('AWS::ElasticLoadBalancingV2::ListenerRule')
    .map((rule) => ({ rule, actions: rule.get('Actions'), listener: declaredAs(rule.get('ListenerArn'), estate) }))
  const listeners = estate
    .ofType('AWS::ElasticLoadBalancingV2::Listener')
    .map((listener) => ({ rule: listener, actions: listener.get('DefaultActions'), listener }))
  const listened = [...rules, ...listeners].flatMap(({ rule, actions, listener }) => {
    const all = itemsOf(actions)
    const functions = all
      .flatMap((action) => groupsOf(action))
      .flatMap((group) => {
        const target = declaredAs(group, estate)
        return target === undefined ? [] : itemsOf(target.get('Targets')).flatMap((one) => functionsNamed(get(one, 'Id'), estate))
      })
    return functions.map((fn) =>
      routeOf(rule, {
        gateway: 'load-balancer',
        api: undefined,
        method: 'ANY',
        path: pathOf(rule),
        authorization: known(authorizationOf(all, listener, estate), rule.resource.at),
        target: known({ kind: 'function', function: fn }),
        at: rule.resource.at,
      }),
    )
  })
  const reached = new Set(
    listened.flatMap(({ target }) => (target.state === 'known' && target.value.kind === 'function' ? [target.value.function] : [])),
  )
  return [
    ...listened,
    ...unlistened(estate).filter(
      ({ target }) => target.state === 'known' && target.value.kind === 'function' && !reached.has(target.value.function),
    ),
  ]
}

/** Groups of functions whose listener stands elsewhere: who may call it cannot be told here. */
function unlistened(estate: Estate): readonly Route[] {
  return estate.ofType('AWS::ElasticLoadBalancingV2::TargetGroup').flatMap((group) =>
    itemsOf(group.get('Targets'))
      .flatMap((one) => functionsNamed(get(one, 'Id'), estate))
      .map((fn) =>
        routeOf(group, {
          gateway: 'load-balancer',
          api: undefined,
          method: 'ANY',
          path: '/',
          authorization: unknown('its listener is not in the templates', group.resource.at),
          target: known({ kind: 'function', function: fn }),
          at: group.resource.at,
        }),
      ),
  )
}

function groupsOf(action: Value): readonly Value[] {
  return [
    get(action, 'TargetGroupArn'),
    ...itemsOf(get(action, 'ForwardConfig', 'TargetGroups')).map((group) => get(group, 'TargetGroupArn')),
  ].filter((value) => value.kind !== 'absent')
}

function declaredAs(value: Value, estate: Estate): Declared | undefined {
  const target = estate.target(value)
  return target.state === 'known' && target.value.kind === 'resource' ? estate.byId.get(target.value.id) : undefined
}

function authorizationOf(actions: readonly Value[], listener: Declared | undefined, estate: Estate): Authorization {
  for (const action of actions) {
    const type = readString(get(action, 'Type'))
    if (type.state === 'known' && /^authenticate-(oidc|cognito)$/.test(type.value)) return { kind: 'oidc' }
  }
  const balancer = listener === undefined ? undefined : declaredAs(listener.get('LoadBalancerArn'), estate)
  const scheme = readString(balancer?.get('Scheme') ?? absent, 'internet-facing')
  return scheme.state === 'known' && scheme.value === 'internal' ? { kind: 'network', how: 'internal load balancer' } : { kind: 'none' }
}

function pathOf(rule: Declared): string {
  for (const condition of itemsOf(rule.get('Conditions'))) {
    const field = readString(get(condition, 'Field'))
    if (field.state !== 'known' || field.value !== 'path-pattern') continue
    const patterns = readStrings(
      get(condition, 'Values').kind === 'absent' ? get(condition, 'PathPatternConfig', 'Values') : get(condition, 'Values'),
    )
    if (patterns.state === 'known') return patterns.value.join(' ')
  }
  return '/'
}
