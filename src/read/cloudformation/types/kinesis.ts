import { companionsOf } from './companion.ts'
import { keyEncryption } from './encryption.ts'
import { documentOf, policyOf } from './policy-documents.ts'
import type { ResourceReader } from './resource-reader.ts'

export const dataStream: ResourceReader = (declared, estate) => ({
  kind: 'stream',
  flavour: 'data',
  // Encrypted only where StreamEncryption is written: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-stream.html
  encryption: keyEncryption(declared.get('StreamEncryption', 'KeyId'), 'none'),
  ...policyOf(
    companionsOf(declared, estate, 'AWS::Kinesis::ResourcePolicy', 'ResourceArn').map((policy) => documentOf(policy, 'ResourcePolicy')),
  ),
})
