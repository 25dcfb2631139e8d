import { holds, known, map } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { Encryption, PublicAccessBlock, ResourceOf } from '../../../model/resource.ts'
import type { Cors } from '../../../model/route.ts'
import { text } from '../../../model/text.ts'
import type { Text } from '../../../model/text.ts'
import type { Target } from '../../../model/trigger.ts'
import type { Declared, Estate } from '../estate.ts'
import {
  collect,
  get,
  isAbsent,
  itemsOf,
  optional,
  placeOfKey,
  placeOfValue,
  readBoolean,
  readString,
  readText,
  readTexts,
} from '../../document/value.ts'
import type { Value } from '../../document/value.ts'
import { companionsOf } from './companion.ts'
import { keyEncryption } from './encryption.ts'
import { firstItem, someItem } from './list.ts'
import { choose, every, not, some, written } from './outcomes.ts'
import { documentOf, policyOf } from './policy-documents.ts'
import type { ResourceReader } from './resource-reader.ts'

type Bucket = ResourceOf<'bucket'>

export const bucket: ResourceReader = (declared, estate) => ({
  kind: 'bucket',
  acl: optional(declared.get('AccessControl'), readText),
  publicAccessBlock: publicAccessBlock(declared),
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html: unversioned by default; object lock turns it on.
  versioning: some([
    map(readString(declared.get('VersioningConfiguration', 'Status')), (status) => status === 'Enabled'),
    readBoolean(declared.get('ObjectLockEnabled'), false),
  ]),
  encryption: encryption(declared.get('BucketEncryption', 'ServerSideEncryptionConfiguration')),
  accessLog: written(declared.get('LoggingConfiguration')),
  website: written(declared.get('WebsiteConfiguration')),
  expires: expires(declared.get('LifecycleConfiguration', 'Rules')),
  cors: cors(declared),
  notifications: notifications(declared, estate),
  ...policyOf(companionsOf(declared, estate, 'AWS::S3::BucketPolicy', 'Bucket').map((policy) => documentOf(policy, 'PolicyDocument'))),
})

/**
 * A written block leaves open what it does not set to TRUE; without a block, new buckets have all four since April 2023.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PublicAccessBlockConfiguration.html
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html
 */
function publicAccessBlock(declared: Declared): PublicAccessBlock | undefined {
  const block = declared.get('PublicAccessBlockConfiguration')
  if (isAbsent(block)) return undefined
  const setting = (name: string): Known<boolean> => choose(written(block), readBoolean(get(block, name), false), known(true))
  return {
    blockAcls: setting('BlockPublicAcls'),
    ignoreAcls: setting('IgnorePublicAcls'),
    blockPolicy: setting('BlockPublicPolicy'),
    restrict: setting('RestrictPublicBuckets'),
    at: placeOfKey(declared.properties, 'PublicAccessBlockConfiguration') ?? declared.resource.at,
  }
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html: SSE-S3 for all new objects since January 2023. */
function encryption(rules: Value): Known<Encryption> {
  const rule = get(firstItem(rules), 'ServerSideEncryptionByDefault')
  const byKey = map(readString(get(rule, 'SSEAlgorithm'), 'AES256'), (algorithm) => algorithm.startsWith('aws:kms'))
  return choose<Encryption>(byKey, keyEncryption(get(rule, 'KMSMasterKeyID'), 'account-key'), known('provider-key'))
}

/** A rule for the whole bucket: https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html; one with a filter leaves the rest. */
function expires(rules: Value): Known<boolean> {
  const filters = ['Prefix', 'TagFilters', 'ObjectSizeGreaterThan', 'ObjectSizeLessThan']
  return someItem(rules, (rule) =>
    every([
      some([written(get(rule, 'ExpirationInDays')), written(get(rule, 'ExpirationDate'))]),
      map(readString(get(rule, 'Status')), (status) => status === 'Enabled'),
      ...filters.map((name) => not(written(get(rule, name)))),
    ]),
  )
}

/** S3 has no switch for credentials: who reads an object says so by a signature in the address, not by a cookie. */
function cors(declared: Declared): Cors | undefined {
  const rules = declared.get('CorsConfiguration', 'CorsRules')
  if (isAbsent(rules)) return undefined
  const origins = itemsOf(rules).map((rule) => readTexts(get(rule, 'AllowedOrigins')))
  return {
    origins: rules.kind === 'gap' ? readTexts(rules) : map(collect(origins), (lists) => lists.flat()),
    credentials: known(false),
    at: placeOfKey(declared.properties, 'CorsConfiguration') ?? declared.resource.at,
  }
}

const flavours = [
  { list: 'LambdaConfigurations', target: 'Function' },
  { list: 'QueueConfigurations', target: 'Queue' },
  { list: 'TopicConfigurations', target: 'Topic' },
] as const

/** What EventBridge gets goes to the account's own bus. */
const defaultBus: Target = { kind: 'external', name: text('event-bus/default') }

function notifications(declared: Declared, estate: Estate): Bucket['notifications'] {
  const configuration = declared.get('NotificationConfiguration')
  const at = placeOfKey(declared.properties, 'NotificationConfiguration') ?? declared.resource.at
  const direct = flavours.flatMap(({ list, target }) =>
    itemsOf(get(configuration, list)).map((item) => ({
      target: estate.target(get(item, target)),
      events: map(readString(get(item, 'Event')), (event) => [event]),
      prefix: filter(item, 'prefix'),
      suffix: filter(item, 'suffix'),
      at: placeOfValue(item) ?? at,
    })),
  )
  const bridge = get(configuration, 'EventBridgeConfiguration')
  const bridged = every([written(bridge), readBoolean(get(bridge, 'EventBridgeEnabled'), true)])
  if (bridge.kind === 'gap' || holds(bridged, Boolean) === 'no') return direct
  return [
    ...direct,
    { target: map(bridged, () => defaultBus), events: known(['*']), prefix: undefined, suffix: undefined, at: placeOfValue(bridge) ?? at },
  ]
}

/** `Filter: { S3Key: { Rules: [{ Name: prefix, Value: … }] } }`; the names are not case-sensitive. */
function filter(notification: Value, name: 'prefix' | 'suffix'): Known<Text> | undefined {
  const rules = itemsOf(get(notification, 'Filter', 'S3Key', 'Rules'))
  const rule = rules.find((one) => holds(readString(get(one, 'Name')), (own) => own.toLowerCase() === name) === 'yes')
  return rule === undefined ? undefined : readText(get(rule, 'Value'))
}
