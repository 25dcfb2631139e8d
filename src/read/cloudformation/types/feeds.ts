import type { Feed } from '../../../model/resource.ts'
import type { Declared, Estate } from '../estate.ts'
import { get, isAbsent, itemsOf, placeOfValue, readText } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'
import type { ResourceReader } from './resource-reader.ts'

const feed = (of: Feed['of'], target: Value, declared: Declared, estate: Estate, at?: Value): readonly Feed[] =>
  isAbsent(target)
    ? []
    : [{ of, target: estate.target(target), at: (at === undefined ? undefined : placeOfValue(at)) ?? declared.resource.at }]

const withPrefix = (one: Feed, prefix: Value): Feed => (isAbsent(prefix) ? one : { ...one, prefix: readText(prefix) })

/** Where each action of a rule for devices' messages puts them: the action's name and the setting that names the target. */
const ruleActions: readonly (readonly [action: string, setting: string])[] = [
  ['S3', 'BucketName'],
  ['Sqs', 'QueueUrl'],
  ['Sns', 'TargetArn'],
  ['Kinesis', 'StreamName'],
  ['Firehose', 'DeliveryStreamName'],
  ['StepFunctions', 'StateMachineName'],
  ['DynamoDB', 'TableName'],
]

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iot-topicrule-action.html */
export const deviceRule: ResourceReader = (declared, estate) => ({
  kind: 'other',
  feeds: itemsOf(declared.get('TopicRulePayload', 'Actions')).flatMap((action) => [
    ...ruleActions.flatMap(([name, setting]) => feed('devices', get(action, name, setting), declared, estate, action)),
    ...feed('devices', get(action, 'DynamoDBv2', 'PutItem', 'TableName'), declared, estate, action),
  ]),
})

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-receiptrule-action.html */
export const mailRule: ResourceReader = (declared, estate) => ({
  kind: 'other',
  feeds: itemsOf(declared.get('Rule', 'Actions')).flatMap((action) => [
    ...feed('mail', get(action, 'S3Action', 'BucketName'), declared, estate, action).map((one) =>
      withPrefix(one, get(action, 'S3Action', 'ObjectKeyPrefix')),
    ),
    ...feed('mail', get(action, 'SNSAction', 'TopicArn'), declared, estate, action),
  ]),
})
