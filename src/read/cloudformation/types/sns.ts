import { map } from '../../../model/known.ts'
import type { Subscription } from '../../../model/resource.ts'
import type { Place } from '../../../model/place.ts'
import type { Estate } from '../estate.ts'
import { get, itemsOf, optional, placeOfValue, readBoolean, readData, readString } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'
import { companionsOf } from './companion.ts'
import { embeddedJson } from './embedded-json.ts'
import { keyEncryption } from './encryption.ts'
import { documentOf, policyOf } from './policy-documents.ts'
import type { ResourceReader } from './resource-reader.ts'

export const topic: ResourceReader = (declared, estate) => ({
  kind: 'topic',
  // Server-side encryption is off until a key is named: https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html
  encryption: keyEncryption(declared.get('KmsMasterKeyId'), 'none'),
  subscriptions: [
    ...itemsOf(declared.get('Subscription')).map((item) => subscription(item, estate, placeOfValue(item) ?? declared.resource.at)),
    ...companionsOf(declared, estate, 'AWS::SNS::Subscription', 'TopicArn').map((companion) =>
      subscription(companion.properties, estate, companion.resource.at),
    ),
  ],
  ...policyOf(
    [
      ...companionsOf(declared, estate, 'AWS::SNS::TopicPolicy', 'Topics'),
      ...companionsOf(declared, estate, 'AWS::SNS::TopicInlinePolicy', 'TopicArn'),
    ].map((policy) => documentOf(policy, 'PolicyDocument')),
  ),
})

/** https://docs.aws.amazon.com/sns/latest/dg/sns-message-filtering-scope.html: attributes, where nothing is written. */
export function filterScope(subscription: Value): Subscription['filterScope'] {
  return map(readString(get(subscription, 'FilterPolicyScope'), 'MessageAttributes'), (scope) =>
    scope === 'MessageBody' ? 'body' : 'attributes',
  )
}

function subscription(value: Value, estate: Estate, at: Place): Subscription {
  return {
    protocol: readString(get(value, 'Protocol')),
    endpoint: estate.target(get(value, 'Endpoint')),
    deadLetter: estate.targetOrNone(get(embeddedJson(get(value, 'RedrivePolicy')), 'deadLetterTargetArn')),
    filter: optional(embeddedJson(get(value, 'FilterPolicy')), readData),
    filterScope: filterScope(value),
    raw: readBoolean(get(value, 'RawMessageDelivery'), false),
    at,
  }
}
