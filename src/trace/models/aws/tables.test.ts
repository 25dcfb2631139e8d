import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { sinkKinds } from '../../sink-kinds.ts'
import { cloudServices, folded, operationOf, serviceNamed } from './index.ts'

const step = String.raw`[A-Za-z_$][\w$-]*(?:\[\]|\{\})*`
const path = new RegExp(String.raw`^${step}(?:\.(?:${step}|\*(?:\[\]|\{\})*))*$`)

for (const service of cloudServices.values()) {
  void test(`${service.id}: places are paths, and nothing is said twice`, () => {
    assert.match(service.source, /^https:\/\/docs\.aws\.amazon\.com\/\S+(?:, https:\S+)*, \d{4}-\d{2}-\d{2}$/)
    assert.ok(Object.keys(service.operations).length > 0)
    for (const [name, operation] of Object.entries(service.operations)) {
      assert.match(name, /^[A-Z][A-Za-z0-9]+$/)
      const { resource, sinks = [], writes = [], reads = [], recordKey, secrets = [] } = operation
      const places = [...sinks, ...writes, ...reads].map(({ at }) => at)
      for (const place of [
        ...places,
        ...secrets,
        ...(resource === undefined ? [] : [resource]),
        ...(recordKey === undefined ? [] : [recordKey]),
      ]) {
        for (const alternative of place.split('|')) assert.match(alternative, path, `${name}: ${place}`)
      }
      for (const { kind } of sinks) assert.ok(sinkKinds.includes(kind), `${name}: ${kind}`)
      for (const list of [sinks, writes, reads, secrets]) {
        const said = list.map((entry) => JSON.stringify(entry))
        assert.deepEqual(said, [...new Set(said)], name)
      }
    }
  })
}

void test('each file is one service, under its name', () => {
  const others = new Set(['index', 'facts', 'waiters', 'javascript', 'dynamodb-expression'])
  const files = readdirSync(new URL('.', import.meta.url))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -3))
  assert.deepEqual([...cloudServices.keys()].toSorted(), files.filter((file) => !others.has(file)).toSorted())
})

void test('no name leads to two services', () => {
  const names = [...cloudServices.values()].flatMap(({ id, names: more = [] }) => [...new Set([id, ...more].map(folded))])
  assert.deepEqual(names, [...new Set(names)])
})

void test('services under the names of the SDKs', () => {
  const named: Readonly<Record<string, string | undefined>> = {
    S3: 's3',
    StepFunctions: 'sfn',
    stepfunctions: 'sfn',
    CloudWatchEvents: 'eventbridge',
    events: 'eventbridge',
    CloudWatchLogs: 'cloudwatch-logs',
    logs: 'cloudwatch-logs',
    'cognito-idp': 'cognito-identity-provider',
    CognitoIdentityServiceProvider: 'cognito-identity-provider',
    RDSDataService: 'rds-data',
    IotData: 'iot-data-plane',
    'iot-data': 'iot-data-plane',
    'secrets-manager': 'secretsmanager',
    'api-gateway': 'apigateway',
    'route-53': 'route53',
    dynamodbstreams: 'dynamodb-streams',
    'simple-db': undefined,
    constructor: undefined,
    '': undefined,
  }
  for (const [name, service] of Object.entries(named)) assert.equal(serviceNamed(name), service, name)
})

void test('what a table does not say is undefined', () => {
  assert.equal(operationOf('s3', 'PutObject')?.resource, 'Bucket')
  assert.equal(operationOf('s3', 'putObject'), undefined)
  assert.equal(operationOf('s3', 'constructor'), undefined)
  assert.equal(operationOf('__proto__', 'PutObject'), undefined)
})

void test('shorthand: who names the resource chooses it; a whole value harms as an object only', () => {
  assert.deepEqual(operationOf('dynamodb', 'Scan')?.sinks?.at(0), { kind: 'cloud', at: 'TableName' })
  assert.deepEqual(operationOf('dynamodb', 'Scan')?.sinks?.at(-1), { kind: 'nosql', at: 'ScanFilter', only: 'objects' })
  const execution = operationOf('sfn', 'DescribeExecution')
  assert.equal(execution?.resource, 'executionArn')
  assert.equal(execution?.sinks, undefined)
})
