import { andThen, known, unknown } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { Encryption } from '../../../model/resource.ts'
import type { Target } from '../../../model/trigger.ts'
import type { Declared, Estate } from '../estate.ts'
import { get, isAbsent, read, readString, readText } from '../../document/value.ts'
import { keyEncryption } from './encryption.ts'
import { dataStream } from './kinesis.ts'
import { kafkaCluster } from './msk.ts'
import type { ResourceReader } from './resource-reader.ts'

export const deliveryStream: ResourceReader = (declared, estate) => ({
  kind: 'stream',
  flavour: 'delivery',
  encryption: encryption(declared, estate),
  ...sourceOf(declared, estate),
  destinations: buckets.flatMap((name) => {
    const bucket = declared.get(name, 'BucketARN')
    const prefix = declared.get(name, 'Prefix')
    return isAbsent(bucket) ? [] : [{ target: estate.target(bucket), ...(isAbsent(prefix) ? {} : { prefix: readText(prefix) }) }]
  }),
})

/** Destinations whose records end in a bucket; the others keep copies there only when asked to. */
const buckets = ['ExtendedS3DestinationConfiguration', 'S3DestinationConfiguration']

function sourceOf(declared: Declared, estate: Estate): { readonly source?: Known<Target> } {
  const source = declared.get('KinesisStreamSourceConfiguration', 'KinesisStreamARN')
  return isAbsent(source) ? {} : { source: estate.target(source) }
}

const sources: readonly { readonly path: readonly [string, string]; readonly types: ReadonlyMap<string, ResourceReader> }[] = [
  { path: ['KinesisStreamSourceConfiguration', 'KinesisStreamARN'], types: new Map([['AWS::Kinesis::Stream', dataStream]]) },
  {
    path: ['MSKSourceConfiguration', 'MSKClusterARN'],
    types: new Map([
      ['AWS::MSK::Cluster', kafkaCluster],
      ['AWS::MSK::ServerlessCluster', kafkaCluster],
    ]),
  },
]

/**
 * What is put directly is kept encrypted only where that is written; what comes from a stream is not kept, the stream's own
 * encryption holds. https://docs.aws.amazon.com/firehose/latest/dev/encryption.html
 */
function encryption(declared: Declared, estate: Estate): Known<Encryption> {
  for (const { path, types } of sources) {
    const source = declared.get(...path)
    if (isAbsent(source)) continue
    return andThen(estate.target(source), (target) => {
      const stream = target.kind === 'resource' ? estate.byId.get(target.id) : undefined
      const part = stream === undefined ? undefined : types.get(stream.resource.type)?.(stream, estate)
      return part?.kind === 'stream' ? part.encryption : unknown('it is the encryption of its source, which is not in the project')
    })
  }
  return read<Encryption>(declared.get('DeliveryStreamEncryptionConfigurationInput'), 'none', (input) =>
    andThen(readString(get(input, 'KeyType'), 'AWS_OWNED_CMK'), (type, at) =>
      type === 'CUSTOMER_MANAGED_CMK' ? keyEncryption(get(input, 'KeyARN'), 'own-key') : known('provider-key', at),
    ),
  )
}
