import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { triggers } from './catalogue.ts'
import { controlAt, fieldAt, type EventPath } from './field-at.ts'
import { attacker, partly, platform, type Control } from './field.ts'
import { parsePath } from './path.ts'

suite('paths', () => {
  const cases: readonly (readonly [path: string, steps: readonly string[]])[] = [
    ['', []],
    ['body', ['body']],
    ['Records[].s3.object.key', ['Records', '[]', 's3', 'object', 'key']],
    ['[].data', ['[]', 'data']],
    ['records.*[].headers[].*', ['records', '*', '[]', 'headers', '[]', '*']],
    ['["CodePipeline.job"].data', ['CodePipeline.job', 'data']],
    ['headers.X-Forwarded-For', ['headers', 'X-Forwarded-For']],
    ['request.userAttributes.cognito:user_status', ['request', 'userAttributes', 'cognito:user_status']],
    ['text()', ['text()']],
    ['@type', ['@type']],
  ]
  for (const [path, expected] of cases)
    test(path, () => {
      const steps = parsePath(path).map((step) => (step.kind === 'key' ? step.key : step.kind === 'item' ? '[]' : '*'))
      assert.deepEqual(steps, expected)
    })
})

suite('the longest path speaks, then the one with fewer wildcards', () => {
  const fields = [
    platform('', 'object'),
    attacker('headers.*', 'string'),
    partly('headers.host', 'string'),
    platform('list[]', 'object'),
    attacker('list[].text', 'string'),
    attacker('name', 'string', { of: 'context' }),
  ]
  const cases: readonly (readonly [place: EventPath, path: string])[] = [
    [[], ''],
    [['other', 'deep'], ''],
    [['headers', 'accept'], 'headers.*'],
    [['headers', 'host'], 'headers.host'],
    [['headers', 'host', 'deep'], 'headers.host'],
    [['headers', 0], ''],
    [['list', 3, 'text'], 'list[].text'],
    [['list', 3, 'else'], 'list[]'],
    [['list', 'text'], ''],
    [['name'], ''],
  ]
  for (const [place, path] of cases) test(`[${place.join(', ')}]`, () => assert.equal(fieldAt(fields, place)?.path, path))
  test('the second argument is apart', () => {
    assert.equal(fieldAt(fields, ['name'], 'context')?.path, 'name')
    assert.equal(fieldAt(fields, ['headers'], 'context'), undefined)
  })
})

suite('who controls what', () => {
  const cases: readonly (readonly [id: keyof typeof triggers, place: EventPath, control: Control | undefined])[] = [
    ['aws-rest-proxy', ['body'], 'attacker'],
    ['aws-rest-proxy', ['headers', 'Accept'], 'attacker'],
    ['aws-rest-proxy', ['headers'], 'attacker'],
    ['aws-rest-proxy', ['headers', '*'], 'attacker'],
    ['aws-rest-proxy', ['headers', 'X-Forwarded-For'], 'partly'],
    ['aws-rest-proxy', ['requestContext', 'identity', 'sourceIp'], 'platform'],
    ['aws-rest-proxy', ['requestContext', 'identity', 'userAgent'], 'attacker'],
    ['aws-rest-proxy', ['requestContext', 'authorizer', 'claims', 'email'], 'partly'],
    ['aws-rest-proxy', ['requestContext'], 'attacker'],
    ['aws-rest-proxy', ['requestContext', 'requestId'], 'platform'],
    ['aws-rest-proxy', ['stageVariables', 'table'], 'platform'],
    ['aws-rest-proxy', ['unheardOf'], undefined],
    ['aws-rest-proxy', [], 'attacker'],
    ['aws-function-url', ['rawPath'], 'attacker'],
    ['aws-websocket', ['requestContext', 'connectionId'], 'platform'],
    ['aws-load-balancer', ['headers', 'x-forwarded-for'], 'partly'],
    ['aws-bucket', ['Records', 0, 's3', 'object', 'key'], 'attacker'],
    ['aws-bucket', ['Records', 0, 's3', 'bucket', 'name'], 'platform'],
    ['aws-bucket', ['Records', 0, 's3', 'object', 'size'], 'partly'],
    ['aws-queue', ['Records', 0, 'eventSourceARN'], 'platform'],
    ['aws-table-stream', ['Records', 0, 'dynamodb', 'NewImage', 'note', 'S'], 'attacker'],
    ['aws-table-stream', ['Records', 0, 'dynamodb', 'SequenceNumber'], 'platform'],
    ['aws-kafka', ['records', 'orders-0', 0, 'value'], 'attacker'],
    ['aws-kafka', ['records', 'orders-0', 0, 'offset'], 'platform'],
    ['aws-mail', ['Records', 0, 'ses', 'mail', 'commonHeaders', 'subject'], 'attacker'],
    ['aws-mail', ['Records', 0, 'ses', 'receipt', 'dkimVerdict', 'status'], 'platform'],
    ['aws-schedule', ['detail'], 'platform'],
    ['aws-bus', ['detail', 'order'], 'attacker'],
    ['aws-bus', ['source'], 'partly'],
    ['aws-user-pool-verify-challenge', ['request', 'privateChallengeParameters', 'answer'], 'platform'],
    ['aws-user-pool-verify-challenge', ['request', 'challengeAnswer'], 'attacker'],
    ['aws-edge-viewer-request', ['Records', 0, 'cf', 'request', 'clientIp'], 'platform'],
    ['aws-edge-viewer-request', ['Records', 0, 'cf', 'request', 'uri'], 'attacker'],
    ['azure-timer', ['isPastDue'], 'platform'],
    ['cloud-event', ['type'], 'attacker'],
  ]
  for (const [id, place, control] of cases)
    test(`${id}: [${place.join(', ')}] is ${control ?? 'not told'}`, () => assert.equal(controlAt(triggers[id].fields, place), control))
})
