import { mapping } from '../../../document/build.ts'
import type { Buildable } from '../../../document/build.ts'
import { child, itemsOf, stringOf } from '../../../document/node.ts'
import type { Node } from '../../../document/node.ts'
import { attribute, join, ref } from '../stack.ts'
import type { Stack } from '../stack.ts'
import type { RestRoute } from './rest-route.ts'

/** How a method reaches the function or workflow, or a server, or answers by itself. */
export function integrationOf(stack: Stack, { at, target, method, setting }: RestRoute): Buildable {
  if (target.kind === 'workflow')
    return {
      Type: 'AWS',
      IntegrationHttpMethod: 'POST',
      Credentials: target.credentials,
      Uri: join('arn:', ref('AWS::Partition'), ':apigateway:', ref('AWS::Region'), ':states:action/', target.action),
      // The workflow is named in the body that is sent on.
      RequestTemplates:
        child(setting('request'), 'template') ??
        mapping(at, [
          [
            'application/json',
            {
              'Fn::Sub': [
                '{"input": "$util.escapeJavaScript($input.json(\'$\'))", "stateMachineArn": "${StateMachineArn}"}',
                { StateMachineArn: ref(target.logicalId) },
              ],
            },
          ],
        ]),
    }
  const written = setting('integration')
  const asynchronous = stringOf(setting('async')) === 'true'
  const type = written === undefined ? (asynchronous ? 'AWS' : 'AWS_PROXY') : typeOf(stringOf(written))
  const request = setting('request')
  const shared = {
    Type: type ?? written,
    TimeoutInMillis: setting('timeoutInMillis') ?? stack.service.setting('apiGateway.timeoutInMillis'),
    RequestTemplates:
      type === 'AWS' || type === 'HTTP' || type === 'MOCK'
        ? (child(request, 'template') ??
          (type === 'AWS' ? mapping(at, [['application/json', usualEvent(claimsIn(setting('authorizer')))]]) : undefined))
        : undefined,
    RequestParameters: asynchronous ? { 'integration.request.header.X-Amz-Invocation-Type': "'Event'" } : undefined,
  }
  if (type === 'HTTP' || type === 'HTTP_PROXY')
    return {
      ...shared,
      IntegrationHttpMethod: child(request, 'method') ?? method,
      Uri: child(request, 'uri'),
      ConnectionType: setting('connectionType'),
      ConnectionId: setting('connectionId'),
    }
  if (type === 'MOCK') return shared
  return {
    ...shared,
    IntegrationHttpMethod: 'POST',
    Uri: join(
      'arn:',
      ref('AWS::Partition'),
      ':apigateway:',
      ref('AWS::Region'),
      ':lambda:path/2015-03-31/functions/',
      attribute(target.fn.logicalId),
      '/invocations',
    ),
  }
}

/** What the framework hands to functions behind `integration: lambda`. https://www.serverless.com/framework/docs/providers/aws/events/apigateway#request-templates */
const usualEvent = (claims: readonly string[]): string => `{
  "body": $input.json('$'), "method": "$context.httpMethod", "principalId": "$context.authorizer.principalId",
  "stage": "$context.stage", "cognitoPoolClaims": { ${['sub', ...claims].map(claimOf).join(', ')} },
  "enhancedAuthContext": $context.authorizer, "headers": $input.params().header, "query": $input.params().querystring,
  "path": $input.params().path, "identity": $context.identity, "requestPath": "$context.resourcePath"
}`

/** `custom:team` comes as `team`. */
const claimOf = (claim: string): string => `"${claim.slice(claim.indexOf(':') + 1)}": "$context.authorizer.claims['${claim}']"`

/** The claims that the route's authorizer hands on besides the subject. */
const claimsIn = (authorizer: Node | undefined): readonly string[] =>
  itemsOf(child(authorizer, 'claims')).flatMap((one) => {
    const claim = stringOf(one)
    return claim !== undefined && /^[\w:-]+$/.test(claim) ? [claim] : []
  })

function typeOf(written: string | undefined): string | undefined {
  const name = written?.toUpperCase().replaceAll('-', '_')
  return name === 'LAMBDA' ? 'AWS' : name === 'LAMBDA_PROXY' ? 'AWS_PROXY' : name
}
