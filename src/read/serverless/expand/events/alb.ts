import type { Buildable } from '../../../document/build.ts'
import { child, entriesOf, itemsOf, stringOf } from '../../../document/node.ts'
import type { Node } from '../../../document/node.ts'
import { normalized } from '../../names.ts'
import { shown } from '../../texts.ts'
import { add, attribute, permit, ref } from '../stack.ts'
import type { Stack } from '../stack.ts'
import { incomplete, isCall, settingsOf } from './event.ts'
import type { EventExpander, Settings } from './event.ts'

/** Rules of a load balancer that exists: https://www.serverless.com/framework/docs/providers/aws/events/alb */
export const alb: EventExpander = (stack, events) => {
  for (const event of events) {
    const { fn, at } = event
    const setting = settingsOf(event.value, 'listenerArn')
    const listener = setting('listenerArn')
    if (listener === undefined) {
      incomplete(stack, event, 'listenerArn')
      continue
    }
    const several = stringOf(setting('multiValueHeaders')) === 'true'
    const balancer = isCall(listener) ? shown(listener) : (shown(listener).split('/')[2] ?? shown(listener)).replace(/[^\w]/g, '')
    const group = `${normalized(fn.key)}Alb${several ? 'MultiValue' : ''}TargetGroup${balancer}`
    add(stack, at, group, 'AWS::ElasticLoadBalancingV2::TargetGroup', {
      Name: setting('targetGroupName'),
      TargetType: 'lambda',
      Targets: [{ Id: attribute(fn.logicalId) }],
      TargetGroupAttributes: [{ Key: 'lambda.multi_value_headers.enabled', Value: several }],
      HealthCheckEnabled: child(setting('healthCheck'), 'enabled') ?? stringOf(setting('healthCheck')) === 'true',
    })
    add(stack, at, `${normalized(fn.key)}AlbListenerRule${shown(setting('priority'))}`, 'AWS::ElasticLoadBalancingV2::ListenerRule', {
      ListenerArn: listener,
      Priority: setting('priority'),
      Conditions: conditionsOf(setting('conditions')),
      Actions: [...authenticationOf(stack, setting), { Type: 'forward', TargetGroupArn: ref(group) }],
    })
    permit(stack, fn, at, `${normalized(fn.key)}LambdaPermissionAlb`, 'elasticloadbalancing.amazonaws.com', { SourceArn: ref(group) })
    // The balancer must be able to register the function before the group exists; the framework leaves this one open to all groups.
    permit(stack, fn, at, `${normalized(fn.key)}LambdaPermissionRegisterTarget`, 'elasticloadbalancing.amazonaws.com')
  }
}

const several = (node: Node | undefined): readonly Node[] => (node === undefined ? [] : node.kind === 'list' ? itemsOf(node) : [node])

function conditionsOf(conditions: Node | undefined): Buildable {
  if (conditions?.kind !== 'map') return conditions
  return entriesOf(conditions).flatMap(([name, { value }]): readonly Buildable[] => {
    switch (name) {
      case 'path':
        return [{ Field: 'path-pattern', Values: several(value) }]
      case 'host':
        return [{ Field: 'host-header', HostHeaderConfig: { Values: several(value) } }]
      case 'method':
        return [{ Field: 'http-request-method', HttpRequestMethodConfig: { Values: several(value) } }]
      case 'header':
        return (value.kind === 'list' ? value.items : [value]).map((header) => ({
          Field: 'http-header',
          HttpHeaderConfig: { HttpHeaderName: child(header, 'name'), Values: several(child(header, 'values')) },
        }))
      case 'query':
        return [
          {
            Field: 'query-string',
            QueryStringConfig: { Values: entriesOf(value).map(([key, entry]) => ({ Key: key, Value: entry.value })) },
          },
        ]
      case 'ip':
        return [{ Field: 'source-ip', SourceIpConfig: { Values: several(value) } }]
      default:
        return []
    }
  })
}

/** `provider.alb.authorizers`, by name: the balancer signs users in. */
function authenticationOf(stack: Stack, setting: Settings): readonly Buildable[] {
  return several(setting('authorizer')).flatMap((item): readonly Buildable[] => {
    const name = stringOf(item)
    const authorizer = name === undefined ? undefined : stack.service.setting(`alb.authorizers.${name}`)
    if (authorizer === undefined) return []
    const part = (key: string): Node | undefined => child(authorizer, key)
    const shared = {
      OnUnauthenticatedRequest: part('onUnauthenticatedRequest'),
      Scope: part('scope'),
      SessionTimeout: part('sessionTimeout'),
    }
    if (stringOf(part('type')) === 'cognito')
      return [
        {
          Type: 'authenticate-cognito',
          AuthenticateCognitoConfig: {
            UserPoolArn: part('userPoolArn'),
            UserPoolClientId: part('userPoolClientId'),
            UserPoolDomain: part('userPoolDomain'),
            ...shared,
          },
        },
      ]
    return [
      {
        Type: 'authenticate-oidc',
        AuthenticateOidcConfig: {
          Issuer: part('issuer'),
          ClientId: part('clientId'),
          ClientSecret: part('clientSecret'),
          AuthorizationEndpoint: part('authorizationEndpoint'),
          TokenEndpoint: part('tokenEndpoint'),
          UserInfoEndpoint: part('userInfoEndpoint'),
          ...shared,
        },
      },
    ]
  })
}
