import type { Place } from '../../../../model/place.ts'
import { mapping } from '../../../document/build.ts'
import type { Buildable } from '../../../document/build.ts'
import { stringOf } from '../../../document/node.ts'
import type { Node } from '../../../document/node.ts'
import type { ServiceFunction } from '../../functions.ts'
import { alphanumeric, normalized, userPoolIdOf } from '../../names.ts'
import { shown } from '../../texts.ts'
import { addHelper, serviceToken } from '../custom-resources.ts'
import { add, attribute, permit, ref, sub } from '../stack.ts'
import type { Stack } from '../stack.ts'
import { incomplete, settingsOf } from './event.ts'
import type { EventExpander } from './event.ts'

/** A pool name makes the pool, with `existing: true` a helper changes one: https://www.serverless.com/framework/docs/providers/aws/events/cognito-user-pool */
export const cognitoUserPool: EventExpander = (stack, events) => {
  const made = new Map<string, { at: Place; pool: Node; hooks: Map<string, Buildable> }>()
  const existing = new Map<ServiceFunction, { at: Place; pool: Node; hooks: Buildable[] }>()
  for (const event of events) {
    const { fn, at } = event
    const setting = settingsOf(event.value, 'pool')
    const [pool, trigger] = [setting('pool'), setting('trigger')]
    if (pool === undefined || trigger === undefined) {
      incomplete(stack, event, 'pool and trigger')
      continue
    }
    const hook = shown(trigger)
    if (stringOf(setting('existing')) === 'true') {
      const one = existing.get(fn) ?? { at, pool, hooks: [] }
      existing.set(fn, one)
      one.hooks.push({ Trigger: trigger, LambdaVersion: setting('lambdaVersion'), KMSKeyID: setting('kmsKeyId') })
      continue
    }
    const id = userPoolIdOf(shown(pool))
    const one = made.get(id) ?? { at, pool, hooks: new Map<string, Buildable>() }
    made.set(id, one)
    // The two custom senders and versioned token hooks stand one level deeper.
    if (hook === 'CustomSMSSender' || hook === 'CustomEmailSender')
      one.hooks
        .set(hook, { LambdaArn: attribute(fn.logicalId), LambdaVersion: setting('lambdaVersion') ?? 'V1_0' })
        .set('KMSKeyID', setting('kmsKeyId'))
    else if (hook === 'PreTokenGeneration' && setting('lambdaVersion') !== undefined)
      one.hooks.set('PreTokenGenerationConfig', { LambdaArn: attribute(fn.logicalId), LambdaVersion: setting('lambdaVersion') })
    else one.hooks.set(hook, attribute(fn.logicalId))
    permit(
      stack,
      fn,
      at,
      `${normalized(fn.key)}LambdaPermissionCognitoUserPool${alphanumeric(shown(pool))}TriggerSource${alphanumeric(hook)}`,
      'cognito-idp.amazonaws.com',
      { SourceArn: attribute(id) },
    )
  }
  for (const [id, { at, pool, hooks }] of made)
    add(stack, at, id, 'AWS::Cognito::UserPool', { UserPoolName: pool, LambdaConfig: mapping(at, hooks) })
  existingPools(stack, existing)
}

function existingPools(
  stack: Stack,
  existing: ReadonlyMap<ServiceFunction, { readonly at: Place; readonly pool: Node; readonly hooks: readonly Buildable[] }>,
): void {
  for (const [fn, { at, pool, hooks }] of existing)
    add(stack, at, `${normalized(fn.key)}CustomCognitoUserPool1`, 'Custom::CognitoUserPool', {
      ServiceToken: serviceToken('cognitoUserPool'),
      FunctionName: ref(fn.logicalId),
      UserPoolName: pool,
      UserPoolConfigs: hooks,
    })
  const [first] = existing.values()
  if (first === undefined) return
  const everyFunction = sub('arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:*')
  addHelper(stack, first.at, 'cognitoUserPool', [
    { actions: ['cognito-idp:ListUserPools', 'cognito-idp:DescribeUserPool', 'cognito-idp:UpdateUserPool'], resource: '*' },
    { actions: ['lambda:AddPermission', 'lambda:RemovePermission'], resource: everyFunction },
    { actions: ['iam:PassRole'], resource: sub('arn:${AWS::Partition}:iam::*:role/*') },
  ])
}
