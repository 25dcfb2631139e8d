import type { Buildable } from '../../../document/build.ts'
import { child, entriesOf, stringOf } from '../../../document/node.ts'
import type { Node } from '../../../document/node.ts'
import { httpAuthorizerIdOf, normalized } from '../../names.ts'
import { add, attribute, join, permit, ref } from '../stack.ts'
import type { Stack } from '../stack.ts'
import { executeApi } from './api.ts'

/** `provider.httpApi.authorizers`: tokens, or a function of the service or of elsewhere. */
export function httpAuthorizers(stack: Stack, api: Buildable): void {
  for (const [key, { at, value }] of entriesOf(stack.service.setting('httpApi.authorizers'))) {
    if (value.kind !== 'map') continue
    const name = stringOf(child(value, 'name')) ?? key
    const source = child(value, 'identitySource')
    const shared = { ApiId: api, Name: name, IdentitySource: source === undefined ? [] : source.kind === 'list' ? source : [source] }
    const id = httpAuthorizerIdOf(name)
    if (stringOf(child(value, 'type'))?.toLowerCase() !== 'request') {
      const audience = child(value, 'audience')
      add(stack, at, id, 'AWS::ApiGatewayV2::Authorizer', {
        ...shared,
        AuthorizerType: 'JWT',
        JwtConfiguration: {
          Issuer: child(value, 'issuerUrl'),
          Audience: audience?.kind === 'list' || audience === undefined ? audience : [audience],
        },
      })
      continue
    }
    const own = stack.functions.get(stringOf(child(value, 'functionName')) ?? '')
    const arn: Buildable = own === undefined ? child(value, 'functionArn') : attribute(own.logicalId)
    add(stack, at, id, 'AWS::ApiGatewayV2::Authorizer', {
      ...shared,
      AuthorizerType: 'REQUEST',
      AuthorizerUri: join(
        'arn:',
        ref('AWS::Partition'),
        ':apigateway:',
        ref('AWS::Region'),
        ':lambda:path/2015-03-31/functions/',
        arn,
        '/invocations',
      ),
      AuthorizerPayloadFormatVersion: child(value, 'payloadVersion') ?? '2.0',
      AuthorizerResultTtlInSeconds: child(value, 'resultTtlInSeconds'),
      EnableSimpleResponses: child(value, 'enableSimpleResponses'),
    })
    permission(stack, at, name, own?.key, arn, value, api)
  }
}

function permission(
  stack: Stack,
  at: Node['at'],
  name: string,
  own: string | undefined,
  arn: Buildable,
  value: Node,
  api: Buildable,
): void {
  if (stringOf(child(value, 'managedExternally')) === 'true') return
  const id = `${normalized(name)}LambdaAuthorizerPermissionHttpApi`
  const fn = stack.functions.get(own ?? '')
  if (fn !== undefined) permit(stack, fn, at, id, 'apigateway.amazonaws.com', { SourceArn: executeApi(api, '/*') })
  else
    add(
      stack,
      at,
      id,
      'AWS::Lambda::Permission',
      { FunctionName: arn, Action: 'lambda:InvokeFunction', Principal: 'apigateway.amazonaws.com', SourceArn: executeApi(api, '/*') },
      { generated: true },
    )
}
