import assert from 'node:assert/strict'
import { test } from 'node:test'
import { text } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { mayBe } from './arn-fit.ts'
import { actionFacts } from '../services/action.ts'

const region = { kind: 'pseudo', name: 'region' } as const
const open = { kind: 'parameter', name: 'Stage', secret: false } as const

const rows: readonly (readonly [action: string, resource: Text, can: boolean])[] = [
  ['s3:GetObject', text('arn:aws:s3:::photos'), false],
  ['s3:GetObject', text('arn:aws:s3:::photos/*'), true],
  ['s3:GetObject', text('arn:aws:s3:::photos*'), true],
  ['s3:GetObject', text('arn:aws:s3:::photos/private/${aws:userid}/*'), true],
  ['s3:GetObject', text('*'), true],
  ['s3:ListBucket', text('arn:aws:s3:::photos'), true],
  ['s3:ListBucket', text('arn:aws:s3:::photos/*'), false],
  ['s3:ListBucket', text('arn:aws:s3:::', open), true],
  ['s3:ListBucket', text('arn:aws:s3:::', open, '/*'), false],
  ['s3:ListBucket', [open], true],
  ['dynamodb:PutItem', text('arn:aws:dynamodb:', region, ':111122223333:table/orders/index/*'), false],
  ['dynamodb:Query', text('arn:aws:dynamodb:', region, ':111122223333:table/orders/index/*'), true],
  ['dynamodb:PutItem', text('arn:aws:dynamodb:*:*:table/orders'), true],
  ['dynamodb:PutItem', text('arn:*:dynamodb:*:*:*'), true],
  ['sqs:SendMessage', text('arn:aws:sns:eu-west-1:111122223333:jobs'), false],
  ['sqs:SendMessage', text('arn:aws:sqs:eu-west-1:111122223333:job?'), true],
  ['logs:PutLogEvents', text('arn:aws:logs:eu-west-1:111122223333:log-group:/aws/lambda/a:*'), true],
  ['logs:PutLogEvents', text('arn:aws:logs:eu-west-1:111122223333:log-group:/aws/lambda/a'), false],
  ['ssm:GetParameter', text('arn:aws:ssm:', region, '::parameter/aws/service/*'), true],
  ['sqs:SendMessage', text('arn:aws:sqs:::jobs'), false],
  ['apigateway:GET', text('arn:aws:apigateway:', region, '::/restapis/*'), true],
]

for (const [action, resource, can] of rows)
  test(`${action} on ${JSON.stringify(resource)}: ${can ? 'fits' : 'does not fit'}`, () => {
    const types = actionFacts(action)?.resources ?? []
    assert.equal(
      types.some((type) => mayBe(resource, type)),
      can,
    )
  })
