import { readNumber } from '../../document/value.ts'
import { companionsOf } from './companion.ts'
import { keyEncryption } from './encryption.ts'
import { documentOf, policyOf } from './policy-documents.ts'
import type { ResourceReader } from './resource-reader.ts'

/** Kept for ever and encrypted by AWS itself where nothing is written: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html */
export const logGroup: ResourceReader = (declared, estate) => ({
  kind: 'log-group',
  retentionDays: readNumber<'never'>(declared.get('RetentionInDays'), 'never'),
  encryption: keyEncryption(declared.get('KmsKeyId'), 'provider-key'),
  feeds: companionsOf(declared, estate, 'AWS::Logs::SubscriptionFilter', 'LogGroupName').map((filter) => ({
    of: 'log',
    target: estate.target(filter.get('DestinationArn')),
    at: filter.resource.at,
  })),
  ...policyOf([documentOf(declared, 'ResourcePolicyDocument')]),
})
