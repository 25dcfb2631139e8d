/** An application of some size, as files: every function has its own file of about 110 lines, and all share ten files of helpers. Deterministic. */
export function application(functions: number): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const entries = Array.from({ length: functions }, (_, index) => entryOf(index)).join('')
  texts.set(
    'serverless.yml',
    `service: bench
provider:
  name: aws
  runtime: nodejs22.x
  environment: { TABLE: !Ref Orders }
  iam: { role: { statements: [{ Effect: Allow, Action: 'dynamodb:*', Resource: !GetAtt Orders.Arn }] } }
functions:
${entries}resources:
  Resources:
    Orders:
      Type: AWS::DynamoDB::Table
      Properties:
        TableName: orders
        AttributeDefinitions: [{ AttributeName: pk, AttributeType: S }]
        KeySchema: [{ AttributeName: pk, KeyType: HASH }]
        BillingMode: PAY_PER_REQUEST
`,
  )
  for (let index = 0; index < 10; index++) texts.set(`src/lib/helper${index}.ts`, helper(index))
  for (let index = 0; index < functions; index++) texts.set(`src/f${index}.ts`, handler(index))
  return texts
}

const entryOf = (index: number): string => `  f${index}:
    handler: src/f${index}.handler
    events:
      - httpApi: { method: POST, path: '/f${index}/{id}' }
`

function helper(index: number): string {
  const functions = Array.from(
    { length: 8 },
    (_, n) => `
export function shape${n}(input: { id: string; lines?: { sku: string; count: number }[]; note?: string }) {
  const lines = (input.lines ?? []).filter((line) => line.count > ${n}).map((line) => ({ ...line, total: line.count * ${n + 2} }))
  const sum = lines.reduce((all, line) => all + line.total, 0)
  if (sum > 1000) return { id: input.id, sum, big: true, note: (input.note ?? '').trim() }
  return { id: input.id, sum, big: false, note: \`\${input.note ?? 'none'} of ${n}\` }
}
`,
  )
  return `const rates = { eu: ${index}, us: ${index + 1} }
export const rateOf = (region: string) => (region in rates ? rates[region as keyof typeof rates] : 1)
${functions.join('')}`
}

function handler(index: number): string {
  const one = index % 10
  const blocks = Array.from(
    { length: 6 },
    (_, n) => `
async function step${n}(input: Record<string, any>, state: { log: string[] }) {
  const shaped = shape${(n + index) % 8}({ id: String(input.id), lines: input.lines, note: input.note })
  state.log.push(\`step ${n} of \${shaped.id}\`)
  if (!shaped.big && shaped.sum < ${n}) return { skipped: true }
  try {
    const found = await db.send(new GetCommand({ TableName: process.env.TABLE, Key: { pk: 'order#${n}#' + shaped.id } }))
    const old = found.Item?.history ?? []
    const history = [...old, { at: new Date().toISOString(), note: shaped.note }].slice(-${n + 3})
    await db.send(new PutCommand({ TableName: process.env.TABLE, Item: { pk: 'order#${n}#' + shaped.id, history, rate: rateOf(input.region) } }))
    return { skipped: false, length: history.length }
  } catch (error) {
    console.error('step ${n} failed', { id: shaped.id })
    throw error
  }
}
`,
  )
  const flaw = index % 25 === 3 ? 'execSync(`/opt/bin/export ${body.name}`)' : 'void body.name'
  return `import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { execSync } from 'node:child_process'
import { rateOf, ${Array.from({ length: 8 }, (_, n) => `shape${n}`).join(', ')} } from './lib/helper${one}'

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}))
${blocks.join('')}
export const handler = async (event: any) => {
  const body = JSON.parse(event.body ?? '{}')
  const state = { log: [] as string[] }
  const results = []
  for (const run of [step0, step1, step2, step3, step4, step5]) {
    const result = await run({ ...body, id: event.pathParameters?.id }, state)
    if (!result.skipped) results.push(result)
  }
  ${flaw}
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ count: results.length, log: state.log.length }) }
}
`
}
