import { mapping } from '../../document/build.ts'
import { itemsOf, keyPlace } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { endOf } from '../connector/end.ts'
import { grant } from '../connector/grant.ts'
import { mapUnder, unreadable } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { attribute } from '../intrinsics.ts'
import { given } from '../properties.ts'
import type { Properties } from '../properties.ts'
import type { Resource } from '../template.ts'

/** `Auth`: the API's default way to know its callers, and others. Functions that decide may be invoked. */
export function authenticationOf(draft: Draft, api: Resource): Properties {
  const auth = mapUnder(draft, api.properties, 'Auth')
  if (auth === undefined) return { AuthenticationType: unreadable(draft, 'invalid', `${api.logicalId} has no Auth`, api.at) }
  const additional = given(auth, 'Additional')
  const others = itemsOf(additional)
  const functions = [auth, ...others].flatMap((one) => given(one, 'LambdaAuthorizer', 'AuthorizerUri') ?? [])
  for (const [index, functionArn] of functions.entries()) permitAuthorizer(draft, api, functionArn, index + 1)
  const providers = additional?.kind === 'list' ? others.map((one) => provider(draft, api, one)) : additional
  return { ...provider(draft, api, auth), AdditionalAuthenticationProviders: providers }
}

function provider(draft: Draft, { logicalId }: Resource, written: Node): Properties {
  const why = `a way of authentication of ${logicalId} has no Type`
  return {
    AuthenticationType: given(written, 'Type') ?? unreadable(draft, 'invalid', why, keyPlace(written, 'Type') ?? written.at),
    LambdaAuthorizerConfig: given(written, 'LambdaAuthorizer'),
    OpenIDConnectConfig: given(written, 'OpenIDConnect'),
    UserPoolConfig: given(written, 'UserPool'),
  }
}

function permitAuthorizer(draft: Draft, api: Resource, functionArn: Node, number: number): void {
  const { at } = functionArn
  // The API itself is added after this, so that its end is written out.
  const apiId = attribute(at, api.logicalId, 'ApiId')
  const source = endOf(draft, mapping(at, Object.entries({ Type: 'AWS::AppSync::GraphQLApi', ResourceId: apiId })), at)
  const destination = endOf(draft, mapping(at, Object.entries({ Type: 'AWS::Lambda::Function', Arn: functionArn })), at)
  if (source === undefined || destination === undefined) return
  grant(draft, { id: `${api.logicalId}ToLambdaAuthConnector${number}`, source, destination, access: ['Write'], owner: api, at })
}
