import type { Place } from '../../../model/place.ts'
import { build } from '../../document/build.ts'
import type { Mapping, Node } from '../../document/node.ts'
import { isOpen, isTrue } from '../intrinsics.ts'
import { given } from '../properties.ts'
import { httpIdentitySources, invokeRole } from './identity-sources.ts'
import { invocation } from './scheme.ts'
import type { Scheme } from './scheme.ts'

/** A function, or tokens of an issuer. https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-httpapi-httpapiauth.html */
export function httpScheme(at: Place, written: Mapping): Scheme | undefined {
  const functionArn = given(written, 'FunctionArn')
  if (functionArn !== undefined) return functionScheme(at, written, functionArn)
  const jwt = given(written, 'JwtConfiguration')
  const openIdConnectUrl = given(written, 'OpenIdConnectUrl')
  if (jwt === undefined && openIdConnectUrl === undefined) return undefined
  const authorizer = {
    type: 'jwt',
    identitySource: given(written, 'IdentitySource'),
    jwtConfiguration: jwt === undefined ? undefined : lowerKeys(jwt),
  }
  const type = openIdConnectUrl === undefined ? 'oauth2' : 'openIdConnect'
  return { scheme: build(at, { type, openIdConnectUrl, 'x-amazon-apigateway-authorizer': authorizer }) }
}

function functionScheme(at: Place, written: Mapping, functionArn: Node): Scheme {
  const identity = given(written, 'Identity')
  const authorizer = {
    type: 'request',
    authorizerUri: invocation(at, functionArn),
    authorizerCredentials: invokeRole(written),
    authorizerResultTtlInSeconds: given(identity, 'ReauthorizeEvery'),
    identitySource: httpIdentitySources(identity),
    authorizerPayloadFormatVersion: given(written, 'AuthorizerPayloadFormatVersion'),
    enableSimpleResponses: given(written, 'EnableSimpleResponses'),
  }
  const scheme = build(at, { type: 'apiKey', name: 'Unused', in: 'header', 'x-amazon-apigateway-authorizer': authorizer })
  return { scheme, functionArn, permitted: isTrue(given(written, 'EnableFunctionDefaultPermissions')) }
}

/** `Issuer` and `Audience` are written in either case. */
function lowerKeys(node: Node): Node {
  if (node.kind !== 'map' || isOpen(node)) return node
  return { ...node, entries: new Map([...node.entries].map(([key, entry]) => [key.toLowerCase(), entry])) }
}
