import { gap } from '../../../document/build.ts'
import type { Buildable } from '../../../document/build.ts'
import { child, stringOf } from '../../../document/node.ts'
import type { Node } from '../../../document/node.ts'
import type { ServiceFunction } from '../../functions.ts'
import { normalized, restAuthorizerIdOf } from '../../names.ts'
import { shown } from '../../texts.ts'
import { isCall } from '../events/event.ts'
import { add, attribute, join, permit, ref } from '../stack.ts'
import type { Stack } from '../stack.ts'
import { executeApi } from './api.ts'
import type { RestRoute } from './rest-route.ts'

type Authorization = Readonly<Record<string, Buildable>>

/**
 * Who may call a method. In all its forms: the name of a function, `aws_iam`, an ARN, or a map.
 * https://www.serverless.com/framework/docs/providers/aws/events/apigateway#http-endpoints-with-custom-authorizers
 */
export function restAuthorizers(stack: Stack, api: Buildable): (route: RestRoute) => Authorization {
  return ({ owner, setting }) => {
    const written = setting('authorizer')
    if (written === undefined) return { AuthorizationType: 'NONE' }
    const short = written.kind === 'map' && !isCall(written) ? undefined : written
    const part = (key: string): Node | undefined => (short === undefined ? child(written, key) : undefined)
    const type = stringOf(part('type'))?.toUpperCase() ?? ''
    const plain = stringOf(short)
    if (written.kind === 'gap' || written.kind === 'text')
      return { AuthorizationType: gap(written.at, written.kind === 'gap' ? written.why : 'the authorizer is known only at deployment') }
    if (plain?.toUpperCase() === 'AWS_IAM' || type === 'AWS_IAM') return { AuthorizationType: 'AWS_IAM' }
    const given = part('authorizerId')
    const scopes = part('scopes')
    if (given !== undefined)
      return { AuthorizationType: type === 'COGNITO_USER_POOLS' ? type : 'CUSTOM', AuthorizerId: given, AuthorizationScopes: scopes }
    const arn = part('arn') ?? (plain === undefined || plain.includes(':') ? short : undefined)
    const name = stringOf(part('name')) ?? (arn === undefined ? plain : nameFromArn(arn))
    const own = arn === undefined ? stack.functions.get(name ?? '') : undefined
    if (name === undefined || (arn === undefined && own === undefined)) {
      stack.service.notes.report(
        'invalid',
        `The authorizer of ${owner} names no function of the service (${name ?? 'nothing'})`,
        written.at,
      )
      return { AuthorizationType: 'CUSTOM', AuthorizerId: gap(written.at, 'the authorizer names no function of the service') }
    }
    const pool = type === 'COGNITO_USER_POOLS' || /^arn:[^:]*:cognito-idp:/.test(shown(arn))
    const id = restAuthorizerIdOf(name)
    // Of several events with an authorizer of one name the last one says how it is.
    authorizer(stack, {
      id,
      name,
      api,
      at: written.at,
      pool,
      type,
      arn: arn ?? attribute(own?.logicalId ?? ''),
      own,
      part,
      detailed: short === undefined,
    })
    return {
      AuthorizationType: pool ? 'COGNITO_USER_POOLS' : 'CUSTOM',
      AuthorizerId: ref(id),
      AuthorizationScopes: pool ? scopes : undefined,
    }
  }
}

interface AuthorizerParts {
  readonly id: string
  readonly name: string
  readonly api: Buildable
  readonly at: Node['at']
  readonly pool: boolean
  readonly type: string
  readonly arn: Buildable
  readonly own: ServiceFunction | undefined
  readonly part: (key: string) => Node | undefined
  /** Written as a map, where the framework sets what nobody says. */
  readonly detailed: boolean
}

function authorizer(stack: Stack, { id, name, api, at, pool, type, arn, own, part, detailed }: AuthorizerParts): void {
  const seconds = part('resultTtlInSeconds')
  const uncached = type === 'REQUEST' && stringOf(seconds) === '0'
  add(stack, at, id, 'AWS::ApiGateway::Authorizer', {
    RestApiId: api,
    Name: name,
    Type: pool ? 'COGNITO_USER_POOLS' : type === '' || type === 'CUSTOM' ? 'TOKEN' : type,
    ProviderARNs: pool ? [arn] : undefined,
    AuthorizerUri: pool
      ? undefined
      : join('arn:', ref('AWS::Partition'), ':apigateway:', ref('AWS::Region'), ':lambda:path/2015-03-31/functions/', arn, '/invocations'),
    AuthorizerResultTtlInSeconds: seconds ?? (detailed ? 300 : undefined),
    IdentitySource: part('identitySource') ?? (uncached ? undefined : 'method.request.header.Authorization'),
    IdentityValidationExpression: part('identityValidationExpression'),
  })
  if (pool || stringOf(part('managedExternally')) === 'true') return
  const permission = `${normalized(name)}LambdaPermissionApiGateway`
  if (own !== undefined) permit(stack, own, at, permission, 'apigateway.amazonaws.com', { SourceArn: executeApi(api, '/*/*') })
  else
    add(
      stack,
      at,
      permission,
      'AWS::Lambda::Permission',
      { FunctionName: arn, Action: 'lambda:InvokeFunction', Principal: 'apigateway.amazonaws.com', SourceArn: executeApi(api, '/*/*') },
      { generated: true },
    )
}

/** The framework takes what stands behind the last dash of the function's name. */
function nameFromArn(arn: Node): string {
  const last = shown(arn).split(':').at(-1) ?? ''
  return isCall(arn) ? shown(arn) : (last.split('-').at(-1) ?? last)
}
