import { map } from '../../../model/known.ts'
import { optional, readString, readText } from '../../document/value.ts'
import type { ResourceReader } from './resource-reader.ts'

/** CloudFormation makes no secure strings: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html */
export const parameter: ResourceReader = (declared) => ({
  kind: 'config-parameter',
  secure: map(readString(declared.get('Type'), 'String'), (type) => type === 'SecureString'),
  value: optional(declared.get('Value'), readText),
})
