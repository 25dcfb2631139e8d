import { readBoolean } from '../../document/value.ts'
import { keyEncryption } from './encryption.ts'
import type { ResourceReader } from './resource-reader.ts'

/**
 * Defaults: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html; log files are
 * encrypted by the bucket itself: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html
 */
export const trail: ResourceReader = (declared) => ({
  kind: 'trail',
  logging: readBoolean(declared.get('IsLogging'), false),
  multiRegion: readBoolean(declared.get('IsMultiRegionTrail'), false),
  validation: readBoolean(declared.get('EnableLogFileValidation'), false),
  encryption: keyEncryption(declared.get('KMSKeyId'), 'provider-key'),
})
