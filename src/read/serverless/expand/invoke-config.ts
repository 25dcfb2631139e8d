import type { Buildable } from '../../document/build.ts'
import { child, stringOf } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import type { ServiceFunction } from '../functions.ts'
import { normalized } from '../names.ts'
import { shown } from '../texts.ts'
import { add, attribute, grant, ref, sub } from './stack.ts'
import type { Stack } from './stack.ts'

/** `destinations`, `maximumRetryAttempts`, `maximumEventAge`: what happens to asynchronous events. */
export function invokeConfig(stack: Stack, fn: ServiceFunction): void {
  const [retries, age, destinations] = [fn.get('maximumRetryAttempts'), fn.get('maximumEventAge'), fn.get('destinations')]
  if (retries === undefined && age === undefined && destinations === undefined) return
  const at = fn.placeOf(destinations === undefined ? (retries === undefined ? 'maximumEventAge' : 'maximumRetryAttempts') : 'destinations')
  add(stack, at, `${normalized(fn.key)}LambdaEvConf`, 'AWS::Lambda::EventInvokeConfig', {
    FunctionName: ref(fn.logicalId),
    Qualifier: '$LATEST',
    MaximumRetryAttempts: retries,
    MaximumEventAgeInSeconds: age,
    DestinationConfig:
      destinations === undefined
        ? undefined
        : destinations.kind === 'gap'
          ? destinations
          : { OnSuccess: destination(stack, fn, 'onSuccess'), OnFailure: destination(stack, fn, 'onFailure') },
  })
}

/** An ARN, a function of the service by its key, or `{ type, arn }`. The role may send there. */
function destination(stack: Stack, fn: ServiceFunction, name: string): Buildable {
  const written = fn.get('destinations', name)
  if (written === undefined) return undefined
  const own = stack.functions.get(stringOf(written) ?? '')
  const arn: Node | undefined = child(written, 'arn') ?? written
  const action = own === undefined ? actionFor(stringOf(child(written, 'type')), shown(arn)) : 'lambda:InvokeFunction'
  const resource: Buildable =
    own === undefined ? arn : sub(`arn:\${AWS::Partition}:lambda:\${AWS::Region}:\${AWS::AccountId}:function:${shown(own.name)}`)
  if (action !== undefined) grant(stack, fn, written.at, `destination ${name} ${fn.key}`, [action], resource)
  return { Destination: own === undefined ? arn : attribute(own.logicalId) }
}

function actionFor(type: string | undefined, arn: string): string | undefined {
  if (type === 'function' || arn.includes(':function:')) return 'lambda:InvokeFunction'
  if (type === 'sqs' || arn.includes(':sqs:')) return 'sqs:SendMessage'
  if (type === 'sns' || arn.includes(':sns:')) return 'sns:Publish'
  return type === 'eventBus' || arn.includes(':event-bus/') ? 'events:PutEvents' : undefined
}
