import assert from 'node:assert/strict'
import { test } from 'node:test'
import { text } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { faultOfArn } from './arn-faults.ts'

const region = { kind: 'pseudo', name: 'region' } as const
const parameter = { kind: 'parameter', name: 'Name', secret: false } as const

const wrong: readonly Text[] = [
  text('photos/*'),
  text('arn:aws:sns:eu-west-1:news'),
  text('arn:asw:sns:eu-west-1:111122223333:news'),
  text('arn:aws:sns:europe:111122223333:news'),
  text('arn:aws:sns:', region, ':1234:news'),
  text('arn:aws:S3:::photos'),
  text('arn:aws:sqs:', region),
]
for (const resource of wrong) test(`no ARN: ${JSON.stringify(resource)}`, () => assert.notEqual(faultOfArn(resource), undefined))

const right: readonly Text[] = [
  text('*'),
  text('arn:aws:s3:::photos/*'),
  text('arn:aws-us-gov:s3:::photos'),
  text('arn:*:sqs:*:*:jobs'),
  text('arn:aws:iam::aws:policy/ReadOnlyAccess'),
  text('arn:aws:ssm:us-gov-west-1::parameter/aws/service/*'),
  text('arn:aws:s3:::home/${aws:username}/*'),
  text('execute-api:/*'),
  text('unused'),
  text('filled in by the deployment'),
  text('{{resolve:ssm:/shop/arn}}'),
  text('arn:aws:sqs:', parameter),
  [parameter],
  text(),
]
for (const resource of right) test(`may be an ARN: ${JSON.stringify(resource)}`, () => assert.equal(faultOfArn(resource), undefined))
