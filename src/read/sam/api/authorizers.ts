import type { Place } from '../../../model/place.ts'
import { build } from '../../document/build.ts'
import { describe } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { make, mapUnder, report, unreadable } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { isMissing, isOpen, listOf, localArn, ref } from '../intrinsics.ts'
import { given } from '../properties.ts'
import type { Resource } from '../template.ts'
import { httpScheme } from './http-authorizer.ts'
import { restScheme } from './rest-authorizer.ts'
import type { Scheme } from './scheme.ts'

/** An authorizer of an API's `Auth`, as the document's security scheme. */
export interface Authorizer extends Scheme {
  readonly name: string
  readonly at: Place
  /** Scopes that are asked for where a route names none. */
  readonly scopes: readonly Node[]
}

/** Names that need no entry under `Authorizers`. */
export const iam = 'AWS_IAM'
export const none = 'NONE'

export function authorizersOf(draft: Draft, auth: Node | undefined, flavour: 'rest' | 'http'): readonly Authorizer[] {
  const written = mapUnder(draft, auth, 'Authorizers')
  if (written === undefined) return []
  if (isOpen(written)) {
    report(draft, 'unresolved-variable', 'Authorizers are known only at deployment', written.at)
    return []
  }
  return [...written.entries].flatMap(([name, { at, value }]): readonly Authorizer[] => {
    if (isMissing(value)) return []
    const common = { name, at, scopes: listOf(given(value, 'AuthorizationScopes')) }
    if (value.kind !== 'map' || isOpen(value)) {
      const reason = isOpen(value) ? 'unresolved-variable' : 'invalid'
      return [{ ...common, scheme: unreadable(draft, reason, `the authorizer ${name} is ${describe(value)}`, value.at) }]
    }
    const scheme = flavour === 'rest' ? restScheme(at, value) : httpScheme(at, value)
    const why = `the authorizer ${name} names neither a function nor a user pool nor the issuer of its tokens`
    return [{ ...common, ...(scheme ?? { scheme: unreadable(draft, 'invalid', why, at) }) }]
  })
}

/** The definition that AWS_IAM has in a document. */
export function iamScheme(at: Place): Node {
  return build(at, { type: 'apiKey', name: 'Authorization', in: 'header', 'x-amazon-apigateway-authtype': 'awsSigv4' })
}

/** Lets the API invoke the functions that decide for it. */
export function permitAuthorizers(draft: Draft, api: Resource, authorizers: readonly Authorizer[]): void {
  for (const { name, at, functionArn, permitted } of authorizers)
    if (functionArn !== undefined && permitted === true)
      make(
        draft,
        api,
        { logicalId: `${api.logicalId}${name}AuthorizerPermission`, type: 'AWS::Lambda::Permission', at },
        {
          Action: 'lambda:InvokeFunction',
          FunctionName: functionArn,
          Principal: 'apigateway.amazonaws.com',
          SourceArn: localArn(at, 'execute-api', '${ApiId}/authorizers/*', { ApiId: ref(at, api.logicalId) }),
        },
      )
}
