import type { Place } from '../../../model/place.ts'
import { build } from '../../document/build.ts'
import type { Buildable } from '../../document/build.ts'
import { stringOf } from '../../document/node.ts'
import type { Mapping } from '../../document/node.ts'
import { isTrue, listOf } from '../intrinsics.ts'
import { given } from '../properties.ts'
import { invokeRole, restIdentitySources } from './identity-sources.ts'
import { invocation } from './scheme.ts'
import type { Scheme } from './scheme.ts'

/** A user pool or a function. https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-apiauth.html */
export function restScheme(at: Place, written: Mapping): Scheme | undefined {
  const identity = given(written, 'Identity')
  const header = given(identity, 'Header') ?? 'Authorization'
  const pool = given(written, 'UserPoolArn')
  const identityValidationExpression = given(identity, 'ValidationExpression')
  const schemeOf = (name: Buildable, authtype: string, authorizer: Buildable): Scheme['scheme'] =>
    build(at, {
      type: 'apiKey',
      name,
      in: 'header',
      'x-amazon-apigateway-authtype': authtype,
      'x-amazon-apigateway-authorizer': authorizer,
    })
  if (pool !== undefined) {
    const authorizer = { type: 'cognito_user_pools', providerARNs: listOf(pool), identityValidationExpression }
    return { scheme: schemeOf(header, 'cognito_user_pools', authorizer) }
  }
  const functionArn = given(written, 'FunctionArn')
  if (functionArn === undefined) return undefined
  const byRequest = stringOf(given(written, 'FunctionPayloadType'))?.toUpperCase() === 'REQUEST'
  const authorizer = {
    type: byRequest ? 'request' : 'token',
    authorizerUri: invocation(at, functionArn),
    authorizerCredentials: invokeRole(written),
    authorizerResultTtlInSeconds: given(identity, 'ReauthorizeEvery'),
    ...(byRequest ? { identitySource: restIdentitySources(identity) } : { identityValidationExpression }),
  }
  const permitted = !isTrue(given(written, 'DisableFunctionDefaultPermissions'))
  return { scheme: schemeOf(byRequest ? 'Unused' : header, 'custom', authorizer), functionArn, permitted }
}
