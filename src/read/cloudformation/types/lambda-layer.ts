import { known } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { Statement } from '../../../model/role.ts'
import { text } from '../../../model/text.ts'
import type { Text } from '../../../model/text.ts'
import type { Declared } from '../estate.ts'
import { concatenate } from '../substitute.ts'
import { get, isAbsent, optional, readText, readTexts } from '../../document/value.ts'
import { companionsOf } from './companion.ts'
import { grantOf } from './grant.ts'
import type { ResourceReader } from './resource-reader.ts'

export const layerVersion: ResourceReader = (declared, estate) => ({
  kind: 'layer',
  content: content(declared),
  policy: companionsOf(declared, estate, 'AWS::Lambda::LayerVersionPermission', 'LayerVersionArn').map(permission),
})

/** The directory where it is known, else the archive's address in its bucket. */
function content(declared: Declared): Known<Text> | undefined {
  const { codeRoot, at } = declared.resource
  if (codeRoot !== undefined) return known(text(codeRoot), at)
  const written = declared.get('Content')
  if (isAbsent(get(written, 'S3Key'))) return optional(written, readText)
  const plain = (value: string) => ({ kind: 'scalar', value, text: value, at }) as const
  return readText(concatenate([plain('s3://'), get(written, 'S3Bucket'), plain('/'), get(written, 'S3Key')], at))
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversionpermission.html */
function permission(companion: Declared): Statement {
  const organization = companion.get('OrganizationId')
  const conditions = isAbsent(organization)
    ? []
    : [{ operator: 'StringEquals', key: 'aws:PrincipalOrgID', values: readTexts(organization) }]
  return grantOf(companion, readTexts(companion.get('LayerVersionArn')), conditions)
}
