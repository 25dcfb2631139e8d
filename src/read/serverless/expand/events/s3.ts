import type { Place } from '../../../../model/place.ts'
import { build, mapping } from '../../../document/build.ts'
import type { Buildable } from '../../../document/build.ts'
import { child, entriesOf, isNull, itemsOf, stringOf } from '../../../document/node.ts'
import type { Node } from '../../../document/node.ts'
import type { ServiceFunction } from '../../functions.ts'
import { alphanumeric, bucketIdOf, normalized, startCase } from '../../names.ts'
import { joinNodes, shown } from '../../texts.ts'
import { addHelper, serviceToken } from '../custom-resources.ts'
import { add, attribute, join, permit, ref } from '../stack.ts'
import type { Stack } from '../stack.ts'
import { incomplete, settingsOf } from './event.ts'
import type { EventExpander, FunctionEvent, Settings } from './event.ts'

interface MadeBucket {
  readonly at: Place
  /** Its name, or its key in `provider.s3`. */
  readonly reference: string
  readonly bucket: Node
  readonly notifications: Node[]
}

/**
 * A bucket name makes the bucket (with the settings of `provider.s3`); with `existing: true` a helper adds the notification to a
 * bucket of somebody else. https://www.serverless.com/framework/docs/providers/aws/events/s3
 */
export const s3: EventExpander = (stack, events) => {
  const made = new Map<string, MadeBucket>()
  const existing = new Map<ServiceFunction, { at: Place; bucket: Node; notifications: Node[] }>()
  for (const event of events) {
    const { fn, at } = event
    const setting = settingsOf(event.value, 'bucket')
    const bucket = setting('bucket')
    if (bucket === undefined) incomplete(stack, event, 'bucket')
    else if (stringOf(setting('existing')) === 'true') {
      const one = existing.get(fn) ?? { at, bucket, notifications: [] }
      existing.set(fn, one)
      one.notifications.push(
        build(at, {
          Event: setting('event') ?? 's3:ObjectCreated:*',
          Rules: rulesOf(setting, (name, value) => [[startCase(name), value]]),
        }),
      )
    } else {
      const reference = shown(bucket)
      const one = made.get(reference) ?? { at, reference, bucket, notifications: [] }
      made.set(reference, one)
      one.notifications.push(notification(event, setting))
      const name = stack.service.setting(`s3.${reference}.name`) ?? bucket
      permit(stack, fn, at, `${normalized(fn.key)}LambdaPermission${alphanumeric(reference)}S3`, 's3.amazonaws.com', {
        SourceArn: join('arn:', ref('AWS::Partition'), joinNodes(at, ':s3:::', name)),
        SourceAccount: ref('AWS::AccountId'),
      })
    }
  }
  for (const bucket of made.values()) newBucket(stack, bucket)
  existingBuckets(stack, existing)
}

function notification({ fn, at }: FunctionEvent, setting: Settings): Node {
  const rules = rulesOf(setting, (name, value) => [
    ['Name', name],
    ['Value', value],
  ])
  return build(at, {
    Event: setting('event') ?? 's3:ObjectCreated:*',
    Function: attribute(fn.logicalId),
    Filter: rules.length === 0 ? undefined : { S3Key: { Rules: rules } },
  })
}

/** `- prefix: uploads/` and `- suffix: .jpg`. */
function rulesOf(setting: Settings, rule: (name: string, value: Node) => readonly (readonly [string, Buildable])[]): readonly Node[] {
  return itemsOf(setting('rules')).flatMap((item) => entriesOf(item).map(([name, { value }]) => mapping(item.at, rule(name, value))))
}

function newBucket(stack: Stack, { at, reference, bucket, notifications }: MadeBucket): void {
  const own = stack.service.setting(`s3.${reference}`)
  const properties = new Map<string, Buildable>([['BucketName', child(own, 'name') ?? bucket]])
  // The keys of `provider.s3` are CloudFormation's with a small first letter.
  for (const [key, { value }] of entriesOf(own))
    if (key !== 'name' && !isNull(value)) properties.set(key.charAt(0).toUpperCase() + key.slice(1), value)
  const others = entriesOf(child(own, 'notificationConfiguration')).map(([key, { value }]) => [key, value] as const)
  properties.set('NotificationConfiguration', mapping(at, [['LambdaConfigurations', notifications], ...others]))
  add(stack, at, bucketIdOf(reference), 'AWS::S3::Bucket', mapping(at, properties))
}

function existingBuckets(
  stack: Stack,
  existing: ReadonlyMap<ServiceFunction, { readonly at: Place; readonly bucket: Node; readonly notifications: readonly Node[] }>,
): void {
  for (const [fn, { at, bucket, notifications }] of existing)
    // The helper also lets the bucket call the function, when the stack is deployed.
    add(stack, at, `${normalized(fn.key)}CustomS31`, 'Custom::S3', {
      ServiceToken: serviceToken('s3'),
      FunctionName: ref(fn.logicalId),
      BucketName: bucket,
      BucketConfigs: notifications,
    })
  const [first] = existing.values()
  if (first === undefined) return
  addHelper(stack, first.at, 's3', [
    {
      actions: ['s3:PutBucketNotification', 's3:GetBucketNotification'],
      resource: [...existing.values()].map(({ bucket }) => join('arn:', ref('AWS::Partition'), ':s3:::', bucket)),
    },
    {
      actions: ['lambda:AddPermission', 'lambda:RemovePermission'],
      resource: join('arn:', ref('AWS::Partition'), ':lambda:', ref('AWS::Region'), ':', ref('AWS::AccountId'), ':function:*'),
    },
  ])
}
