import type { Place } from '../../../model/place.ts'
import { mapping } from '../../document/build.ts'
import type { Buildable } from '../../document/build.ts'
import { stringOf } from '../../document/node.ts'
import { functionIdOf, ids } from '../names.ts'
import { joinNodes } from '../texts.ts'
import { add, attribute } from './stack.ts'
import type { Stack } from './stack.ts'

/** Helper functions that the framework deploys to do what CloudFormation cannot. */
const helpers = {
  s3: { name: 'custom-resource-existing-s3', handler: 's3/handler.handler' },
  cognitoUserPool: { name: 'custom-resource-existing-cup', handler: 'cognito-user-pool/handler.handler' },
  gatewayLogs: { name: 'custom-resource-apigw-cw-role', handler: 'api-gateway-cloud-watch-role/handler.handler' },
} as const
type Helper = keyof typeof helpers

export const serviceToken = (helper: Helper): Buildable => attribute(functionIdOf(helpers[helper].name))

/** The helper and the role that all helpers share. `statements` are Allow statements: actions and resource. */
export function addHelper(
  stack: Stack,
  at: Place,
  helper: Helper,
  statements: readonly { readonly actions: readonly string[]; readonly resource: Buildable }[],
): void {
  const { service } = stack
  const { name, handler } = helpers[helper]
  const own = statements.map(({ actions, resource }) =>
    mapping(
      at,
      [
        ['Effect', 'Allow'],
        ['Action', actions],
        ['Resource', resource],
      ],
      { kind: 'framework' },
    ),
  )
  // Other runtimes leave the choice to the framework's version.
  const runtime = stringOf(service.setting('runtime'))
  const before = stack.resources.get(ids.customResourcesRole)?.properties
  const policies = before?.kind === 'map' ? (before.entries.get('Policies')?.value ?? undefined) : undefined
  add(
    stack,
    at,
    functionIdOf(name),
    'AWS::Lambda::Function',
    {
      FunctionName: joinNodes(at, service.name, '-', service.stage, `-${name}`),
      Handler: handler,
      Runtime: runtime?.startsWith('nodejs') === true ? runtime : undefined,
      MemorySize: 1024,
      Timeout: 180,
      Role: attribute(ids.customResourcesRole),
      Code: { S3Bucket: { Ref: ids.deploymentBucket }, S3Key: 'custom-resources.zip' },
    },
    { generated: true },
  )
  add(
    stack,
    at,
    ids.customResourcesRole,
    'AWS::IAM::Role',
    {
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { Service: ['lambda.amazonaws.com'] }, Action: ['sts:AssumeRole'] }],
      },
      Policies: [
        ...(policies?.kind === 'list' ? policies.items : []),
        {
          PolicyName: joinNodes(at, service.stage, '-', service.name, '-custom-resources-lambda'),
          PolicyDocument: { Version: '2012-10-17', Statement: own },
        },
      ],
    },
    { generated: true },
  )
}
