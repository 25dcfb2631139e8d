import { known, map, unknown } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { ResourceOf } from '../../../model/resource.ts'
import type { Declared, Estate } from '../estate.ts'
import { get, isAbsent, read, readBoolean, readNumber } from '../../document/value.ts'
import { companionsOf } from './companion.ts'
import { embeddedJson } from './embedded-json.ts'
import { keyEncryption } from './encryption.ts'
import { choose, written } from './outcomes.ts'
import { documentOf, policyOf } from './policy-documents.ts'
import type { ResourceReader } from './resource-reader.ts'

/** Defaults: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html */
export const queue: ResourceReader = (declared, estate) => ({
  kind: 'queue',
  fifo: readBoolean(declared.get('FifoQueue'), false),
  visibilitySeconds: readNumber(declared.get('VisibilityTimeout'), 30),
  retentionSeconds: readNumber(declared.get('MessageRetentionPeriod'), 345_600),
  redrive: redrive(declared, estate),
  encryption: encryption(declared),
  ...policyOf(
    [
      ...companionsOf(declared, estate, 'AWS::SQS::QueuePolicy', 'Queues'),
      ...companionsOf(declared, estate, 'AWS::SQS::QueueInlinePolicy', 'Queue'),
    ].map((policy) => documentOf(policy, 'PolicyDocument')),
  ),
})

/** Without a key, SSE-SQS: on unless `SqsManagedSseEnabled` is false. */
function encryption(declared: Declared): ResourceOf<'queue'>['encryption'] {
  const key = declared.get('KmsMasterKeyId')
  const managed = map(readBoolean(declared.get('SqsManagedSseEnabled'), true), (on) => (on ? 'provider-key' : 'none'))
  return choose(written(key), keyEncryption(key, 'provider-key'), managed)
}

/** `maxReceiveCount` is 10 by default: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html */
function redrive(declared: Declared, estate: Estate): ResourceOf<'queue'>['redrive'] {
  return read<Redrive | 'none'>(embeddedJson(declared.get('RedrivePolicy')), 'none', (policy): Known<Redrive | 'none'> => {
    if (policy.kind !== 'map') return unknown('the redrive policy is known only at deployment', policy.at)
    const target = get(policy, 'deadLetterTargetArn')
    return known(
      isAbsent(target) ? 'none' : { target: estate.target(target), maxReceives: readNumber(get(policy, 'maxReceiveCount'), 10) },
      policy.at,
    )
  })
}
type Redrive = Exclude<Extract<ResourceOf<'queue'>['redrive'], { state: 'known' }>['value'], 'none'>
