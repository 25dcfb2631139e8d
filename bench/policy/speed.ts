// How long an evaluation takes: `npx tsx bench/policy/speed.ts [evaluations]`. A role of 20 statements, once with names that are written out, once with
// parts that only the deployment tells, asked for what is allowed, denied and not allowed in turn.
import { known } from '../../src/model/known.ts'
import type { Statement } from '../../src/model/role.ts'
import { text } from '../../src/model/text.ts'
import type { Text, TextPart } from '../../src/model/text.ts'
import { readPolicyDocument } from '../../src/policy/document.ts'
import { evaluate } from '../../src/policy/evaluate/evaluate.ts'
import type { Request } from '../../src/policy/evaluate/request.ts'

const count = Number(process.argv[2] ?? 20_000)
const region: TextPart = { kind: 'pseudo', name: 'region' }
const account: TextPart = { kind: 'pseudo', name: 'account' }

function role(arn: (service: string, name: string) => Text): readonly Statement[] {
  const document = {
    Version: '2012-10-17',
    Statement: Array.from({ length: 20 }, (_, index) => ({
      Effect: index === 19 ? 'Deny' : 'Allow',
      Action: [`dynamodb:Get*`, 'dynamodb:Query', 'dynamodb:PutItem', 's3:GetObject', `sqs:Send*`],
      Resource: '*',
      ...(index % 4 === 0
        ? {
            Condition: {
              StringLike: { 'aws:PrincipalTag/team': ['blue*', '${aws:username}'] },
              IpAddress: { 'aws:SourceIp': '10.0.0.0/8' },
            },
          }
        : {}),
    })),
  }
  const { statements } = readPolicyDocument(document, { at: { file: 'bench', line: 1, column: 1 }, view: 'declared' })
  return statements.map((one, index) => ({
    ...one,
    resources: known([
      arn('dynamodb', `table/orders-${index}`),
      arn('dynamodb', `table/orders-${index}/index/*`),
      arn('sqs', `jobs-${index}-*`),
    ]),
  }))
}

function measure(what: string, arn: (service: string, name: string) => Text): void {
  const identity = role(arn)
  const asked: readonly Request[] = [
    ['dynamodb:GetItem', arn('dynamodb', 'table/orders-8')],
    ['dynamodb:Query', arn('dynamodb', 'table/orders-17/index/ByDay')],
    ['sqs:SendMessage', arn('sqs', 'jobs-19-a')],
    ['dynamodb:DeleteItem', arn('dynamodb', 'table/orders-3')],
    ['s3:GetObject', text('arn:aws:s3:::photos/1.jpg')],
  ].map(([action, resource]) => ({
    action: action as string,
    resource: resource as Text,
    context: {
      keys: new Map([
        ['aws:principaltag/team', known([text('blue')])],
        ['aws:sourceip', known([text('10.1.2.3')])],
      ]),
      others: 'absent',
    },
  }))
  const outcomes = asked.map((request) => evaluate(request, { identity }).outcome)
  const round = (times: number): number => {
    const started = performance.now()
    for (let index = 0; index < times; index++) evaluate(asked[index % asked.length] as Request, { identity })
    return ((performance.now() - started) * 1000) / times
  }
  round(count / 4)
  console.log(`${what}: ${round(count).toFixed(1)} µs an evaluation (${outcomes.join(', ')})`)
}

measure('written out', (service, name) => text(`arn:aws:${service}:eu-west-1:111122223333:${name}`))
measure('with open parts', (service, name) => text(`arn:aws:${service}:`, region, ':', account, `:${name}`))
