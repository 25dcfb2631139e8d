import { andThen, known, map, unknown } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import { showText } from '../../../model/text.ts'
import type { Target } from '../../../model/trigger.ts'
import type { Estate } from '../estate.ts'
import { get, isAbsent, itemsOf, readText } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'
import { resolveName } from './companion.ts'
import type { NamedService } from './companion.ts'

/** Arguments that name what a service integration acts on, and the service whose plain names they take. */
const naming: readonly (readonly [argument: string, service: NamedService | undefined])[] = [
  ['FunctionName', 'lambda'],
  ['QueueUrl', undefined],
  ['TopicArn', undefined],
  ['TargetArn', undefined],
  ['StateMachineArn', undefined],
  ['TableName', 'dynamodb'],
  ['EventBusName', 'events'],
  ['StreamName', 'kinesis'],
  ['StreamARN', undefined],
  ['StreamArn', undefined],
  ['DeliveryStreamName', 'firehose'],
  ['Bucket', 's3'],
  ['SecretId', 'secretsmanager'],
  ['LogGroupName', 'logs'],
  ['UserPoolId', undefined],
  ['KeyId', undefined],
  ['ApiEndpoint', undefined],
]

/**
 * What a Task works on: the function or activity that its `Resource` names, or what the arguments of a service integration
 * (`arn:aws:states:::sqs:sendMessage`) name. An integration without such an argument is external, by its own name.
 * https://docs.aws.amazon.com/step-functions/latest/dg/integrate-services.html
 */
export function taskTarget(state: Value, estate: Estate): Known<Target> {
  const resource = get(state, 'Resource')
  if (isAbsent(resource)) return unknown('the task names no resource')
  return andThen(readText(resource), (name, at): Known<Target> => {
    const direct = estate.resolve(name)
    if (direct.kind !== 'external' || !showText(name).includes(':states:::')) return known(direct, at)
    return namedTarget(state, estate) ?? known(direct, at)
  })
}

function namedTarget(state: Value, estate: Estate): Known<Target> | undefined {
  const given = isAbsent(get(state, 'Arguments')) ? get(state, 'Parameters') : get(state, 'Arguments')
  if (given.kind === 'scalar' || given.kind === 'text') return unknown('the arguments are computed at run time', given.at)
  if (given.kind === 'gap') return unknown(given.why, given.at)
  // Events carry their bus in each entry.
  for (const holder of [given, ...itemsOf(get(given, 'Entries')).slice(0, 1)])
    for (const [argument, service] of naming) {
      const value = get(holder, argument)
      if (!isAbsent(get(holder, `${argument}.$`)) || isExpression(value)) return unknown(`${argument} is computed at run time`)
      if (!isAbsent(value))
        return map(readText(value), (name) => (service === undefined ? estate.resolve(name) : resolveName(name, service, estate)))
    }
  return undefined
}

/** JSONata: `{% $states.input.queue %}`. */
const isExpression = (value: Value): boolean => value.kind === 'scalar' && value.text.startsWith('{%')
