import type { ResourceId } from '../../../model/ids.ts'
import { known, map } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import { text } from '../../../model/text.ts'
import type { Text } from '../../../model/text.ts'
import type { Target, Trigger } from '../../../model/trigger.ts'
import type { Declared, Estate } from '../estate.ts'
import {
  get,
  entriesOf,
  itemsOf,
  optional,
  placeOfKey,
  readData,
  readString,
  readStrings,
  readText,
  readTexts,
} from '../../document/value.ts'
import type { Value } from '../../document/value.ts'
import { embeddedJson } from '../types/embedded-json.ts'
import { filterScope } from '../types/sns.ts'
import { functionsNamed, standing } from './found-trigger.ts'
import type { FoundTrigger } from './found-trigger.ts'

type Finder = (declared: Declared, estate: Estate) => readonly FoundTrigger[]

const found = (estate: Estate, value: Value, trigger: Trigger): readonly FoundTrigger[] =>
  functionsNamed(value, estate).map((fn) => ({ function: fn, trigger }))

/** Resource types that start functions by a notification of their own. */
const finders: Readonly<Record<string, Finder>> = {
  'AWS::SNS::Subscription': (declared, estate) =>
    found(estate, declared.get('Endpoint'), topicTrigger(declared, declared.properties, declared.get('TopicArn'), estate)),
  'AWS::SNS::Topic': (declared, estate) =>
    itemsOf(declared.get('Subscription')).flatMap((item) =>
      found(estate, get(item, 'Endpoint'), {
        ...topicTrigger(declared, item, declared.get('TopicArn'), estate),
        topic: known({ kind: 'resource', id: declared.id }),
      } as Trigger),
    ),
  'AWS::Cognito::UserPool': (declared, estate) =>
    entriesOf(declared.get('LambdaConfig')).flatMap(([hook, entry]) => {
      const written = entry.get()
      const value = written.kind === 'map' ? get(written, 'LambdaArn') : written
      return found(estate, value, {
        kind: 'user-pool',
        pool: known({ kind: 'resource', id: declared.id as never }),
        hook,
        ...standing(declared),
        at: entry.at,
      })
    }),
  'AWS::Logs::SubscriptionFilter': (declared, estate) =>
    found(estate, declared.get('DestinationArn'), {
      kind: 'logs',
      group: estate.target(declared.get('LogGroupName')),
      filter: readText(declared.get('FilterPattern')),
      ...standing(declared),
    }),
  'AWS::IoT::TopicRule': (declared, estate) =>
    itemsOf(declared.get('TopicRulePayload', 'Actions')).flatMap((action) =>
      found(estate, get(action, 'Lambda', 'FunctionArn'), {
        kind: 'iot',
        sql: readText(declared.get('TopicRulePayload', 'Sql')),
        ...standing(declared),
      }),
    ),
  'AWS::SES::ReceiptRule': (declared, estate) =>
    itemsOf(declared.get('Rule', 'Actions')).flatMap((action) =>
      found(estate, get(action, 'LambdaAction', 'FunctionArn'), {
        kind: 'email',
        recipients: readTexts(declared.get('Rule', 'Recipients')),
        ...standing(declared),
      }),
    ),
  'AWS::CloudFront::Distribution': (declared, estate) => {
    const config = declared.get('DistributionConfig')
    return [...itemsOf(get(config, 'DefaultCacheBehavior')), ...itemsOf(get(config, 'CacheBehaviors'))].flatMap((behaviour) =>
      itemsOf(get(behaviour, 'LambdaFunctionAssociations')).flatMap((association) => {
        const hook = readString(get(association, 'EventType'))
        return found(estate, get(association, 'LambdaFunctionARN'), {
          kind: 'edge',
          distribution: known({ kind: 'resource', id: declared.id as never }),
          hook: hook.state === 'known' ? hook.value : 'unknown',
          ...standing(declared),
          at: placeOfKey(association, 'LambdaFunctionARN') ?? declared.resource.at,
        })
      }),
    )
  },
  'AWS::ApiGateway::Authorizer': (declared, estate) =>
    authorizer(declared, estate, declared.get('RestApiId'), literalType(declared.get('Type')) === 'TOKEN' ? 'token' : 'request'),
  'AWS::ApiGatewayV2::Authorizer': (declared, estate) => authorizer(declared, estate, declared.get('ApiId'), 'request'),
  'AWS::IoT::Authorizer': (declared, estate) =>
    found(estate, declared.get('AuthorizerFunctionArn'), { kind: 'authorizer', api: undefined, flavour: 'iot', ...standing(declared) }),
  'AWS::CodePipeline::Pipeline': (declared, estate) =>
    itemsOf(declared.get('Stages')).flatMap((stage) =>
      itemsOf(get(stage, 'Actions')).flatMap((action) =>
        found(estate, get(action, 'Configuration', 'FunctionName'), {
          kind: 'repository',
          source: 'aws.codepipeline',
          repository: undefined,
          ...standing(declared),
          at: placeOfKey(action, 'Configuration') ?? declared.resource.at,
        }),
      ),
    ),
  'AWS::CodeCommit::Repository': (declared, estate) =>
    itemsOf(declared.get('Triggers')).flatMap((trigger) =>
      found(estate, get(trigger, 'DestinationArn'), {
        kind: 'repository',
        source: 'aws.codecommit',
        repository: known({ kind: 'resource', id: declared.id as never }),
        ...standing(declared),
      }),
    ),
  'AWS::Config::ConfigRule': (declared, estate) => found(estate, declared.get('Source', 'SourceIdentifier'), other('aws.config', declared)),
  'AWS::SecretsManager::RotationSchedule': (declared, estate) =>
    found(estate, declared.get('RotationLambdaARN'), other('aws.secretsmanager rotation', declared)),
  'AWS::KinesisFirehose::DeliveryStream': (declared, estate) =>
    [
      'ExtendedS3DestinationConfiguration',
      'S3DestinationConfiguration',
      'HttpEndpointDestinationConfiguration',
      'RedshiftDestinationConfiguration',
    ].flatMap((destination) =>
      itemsOf(declared.get(destination, 'ProcessingConfiguration', 'Processors')).flatMap((processor) =>
        itemsOf(get(processor, 'Parameters')).flatMap((parameter) =>
          literalType(get(parameter, 'ParameterName')) === 'LambdaArn'
            ? found(estate, get(parameter, 'ParameterValue'), { ...other('aws.firehose', declared), by: declared.id as ResourceId })
            : [],
        ),
      ),
    ),
  'AWS::S3ObjectLambda::AccessPoint': (declared, estate) =>
    itemsOf(declared.get('ObjectLambdaConfiguration', 'TransformationConfigurations')).flatMap((one) =>
      found(estate, get(one, 'ContentTransformation', 'AwsLambda', 'FunctionArn'), other('aws.s3-object-lambda', declared)),
    ),
  'AWS::CloudWatch::Alarm': (declared, estate) =>
    itemsOf(declared.get('AlarmActions')).flatMap((action) => found(estate, action, other('aws.cloudwatch alarm', declared))),
  'AWS::Bedrock::Agent': (declared, estate) =>
    itemsOf(declared.get('ActionGroups')).flatMap((group) =>
      found(estate, get(group, 'ActionGroupExecutor', 'Lambda'), other('aws.bedrock agent', declared)),
    ),
  'Custom::S3': existingBucket,
  'Custom::CognitoUserPool': existingPool,
}

const other = (source: string, declared: Declared): Trigger & { kind: 'other' } => ({ kind: 'other', source, ...standing(declared) })
const literalType = (value: Value): string | undefined => (value.kind === 'scalar' ? value.text : undefined)

function topicTrigger(declared: Declared, subscription: Value, topic: Value, estate: Estate): Trigger & { kind: 'topic' } {
  const redrive = get(subscription, 'RedrivePolicy', 'deadLetterTargetArn')
  return {
    kind: 'topic',
    topic: estate.target(topic),
    filter: optional(embeddedJson(get(subscription, 'FilterPolicy')), readData),
    filterScope: filterScope(subscription),
    deadLetter: estate.targetOrNone(redrive),
    ...standing(declared),
  }
}

function authorizer(declared: Declared, estate: Estate, api: Value, flavour: 'token' | 'request'): readonly FoundTrigger[] {
  const target = estate.target(api)
  const id = target.state === 'known' && target.value.kind === 'resource' ? target.value.id : undefined
  return found(estate, declared.get('AuthorizerUri'), { kind: 'authorizer', api: id, flavour, ...standing(declared) })
}

/** The Serverless Framework's custom resource that adds notifications to a bucket which exists already. */
function existingBucket(declared: Declared, estate: Estate): readonly FoundTrigger[] {
  return itemsOf(declared.get('BucketConfigs')).flatMap((config) => {
    const rule = (name: string): Known<Text> | undefined =>
      itemsOf(get(config, 'Rules'))
        .map((one) => optional(get(one, name), readText))
        .find((part) => part !== undefined)
    return found(estate, declared.get('FunctionName'), {
      kind: 'bucket',
      bucket: map(readText(declared.get('BucketName')), (name) => nameOrReference(name, 'arn:aws:s3:::', estate)),
      events: readStrings(get(config, 'Event')),
      prefix: rule('Prefix'),
      suffix: rule('Suffix'),
      ...standing(declared),
    })
  })
}

/** The same for hooks of a user pool which exists already. */
function existingPool(declared: Declared, estate: Estate): readonly FoundTrigger[] {
  return itemsOf(declared.get('UserPoolConfigs')).flatMap((config) => {
    const hook = readString(get(config, 'Trigger'))
    const pool = map(readText(declared.get('UserPoolName')), (name): Target => ({ kind: 'external', name }))
    return found(estate, declared.get('FunctionName'), {
      kind: 'user-pool',
      pool,
      hook: hook.state === 'known' ? hook.value : 'unknown',
      ...standing(declared),
    })
  })
}

/** Something that is given by its bare name or by a reference. */
function nameOrReference(name: Text, arn: string, estate: Estate): Target {
  const direct = estate.resolve(name)
  return direct.kind === 'external' ? estate.resolve(text(arn, ...name)) : direct
}

/** Every custom resource is a function call at deployment; its properties are the template's own. */
function customResource(declared: Declared, estate: Estate): readonly FoundTrigger[] {
  const { type } = declared.resource
  if (!type.startsWith('Custom::') && type !== 'AWS::CloudFormation::CustomResource') return []
  return found(estate, declared.get('ServiceToken'), { kind: 'custom-resource', type, ...standing(declared) })
}

export function notified(estate: Estate): readonly FoundTrigger[] {
  return estate.all.flatMap((declared) => [
    ...(finders[declared.resource.type]?.(declared, estate) ?? []),
    ...customResource(declared, estate),
  ])
}
