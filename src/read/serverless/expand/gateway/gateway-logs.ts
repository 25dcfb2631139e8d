import type { Place } from '../../../../model/place.ts'
import { stringOf } from '../../../document/node.ts'
import type { Node } from '../../../document/node.ts'
import { addHelper, serviceToken } from '../custom-resources.ts'
import { add, join, ref } from '../stack.ts'
import type { Stack } from '../stack.ts'

/** The log group of an API, and the helper that lets API Gateway of the account write logs. */
export function gatewayLogs(stack: Stack, at: Place, logicalId: string, name: Node): void {
  const { service } = stack
  add(
    stack,
    at,
    logicalId,
    'AWS::Logs::LogGroup',
    {
      LogGroupName: name,
      RetentionInDays: service.setting('logRetentionInDays'),
      DataProtectionPolicy: service.setting('logDataProtectionPolicy'),
    },
    { generated: true },
  )
  if (
    stringOf(service.setting('logs.restApi.roleManagedExternally')) === 'true' ||
    stack.resources.has('CustomApiGatewayAccountCloudWatchRole')
  )
    return
  add(
    stack,
    at,
    'CustomApiGatewayAccountCloudWatchRole',
    'Custom::ApiGatewayAccountRole',
    { ServiceToken: serviceToken('gatewayLogs'), RoleArn: service.setting('logs.restApi.role') },
    { generated: true },
  )
  addHelper(stack, at, 'gatewayLogs', [
    {
      actions: ['iam:AttachRolePolicy', 'iam:CreateRole', 'iam:ListAttachedRolePolicies', 'iam:PassRole'],
      resource: join('arn:', ref('AWS::Partition'), ':iam::', ref('AWS::AccountId'), ':role/*'),
    },
    { actions: ['apigateway:GET', 'apigateway:PATCH'], resource: join('arn:', ref('AWS::Partition'), ':apigateway:*::/account') },
  ])
}

/** A switch with its standard; what is not known stays a node. */
export function switchOf(node: Node | undefined, standard: boolean): boolean | Node {
  if (node === undefined) return standard
  const written = stringOf(node)
  return written === undefined ? node : written !== 'false'
}
