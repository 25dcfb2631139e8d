import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { emptyApplication } from '../../model/application.ts'
import type { Trigger } from '../../model/trigger.ts'
import { triggerEntries } from '../../triggers/catalogue.ts'
import { eventsOf } from './events.ts'

const ofTrigger = (trigger: object, provider: 'aws' | 'azure' = 'aws'): readonly string[] =>
  eventsOf(emptyApplication, trigger as Trigger, provider)

suite('every hook has its event', () => {
  const hooks =
    'PreSignUp CustomMessage PostConfirmation PreAuthentication PostAuthentication DefineAuthChallenge CreateAuthChallenge VerifyAuthChallengeResponse PreTokenGeneration PreTokenGenerationConfig UserMigration CustomEmailSender CustomSMSSender'
  for (const hook of hooks.split(' '))
    test(hook, () => {
      const events = ofTrigger({ kind: 'user-pool', hook })
      assert.equal(events.length, 1)
      assert.ok(triggerEntries.some(({ id, kind }) => id === events[0] && kind === 'user-pool'))
    })
  for (const hook of ['viewer-request', 'viewer-response', 'origin-request', 'origin-response'])
    test(hook, () => assert.deepEqual(ofTrigger({ kind: 'edge', hook }), [`aws-edge-${hook}`]))
})

suite('one kind, several shapes', () => {
  const cases: readonly (readonly [trigger: object, events: readonly string[]])[] = [
    [{ kind: 'queue' }, ['aws-queue']],
    [{ kind: 'topic' }, ['aws-topic']],
    [{ kind: 'bucket' }, ['aws-bucket']],
    [{ kind: 'stream', flavour: 'table' }, ['aws-table-stream']],
    [{ kind: 'stream', flavour: 'kinesis' }, ['aws-kinesis']],
    [{ kind: 'schedule', input: undefined }, ['aws-schedule']],
    [{ kind: 'authorizer', flavour: 'token' }, ['aws-authorizer-token']],
    [{ kind: 'other', source: 'something' }, []],
    [{ kind: 'user-pool', hook: 'NewestHook' }, []],
  ]
  for (const [trigger, events] of cases) test(JSON.stringify(trigger), () => assert.deepEqual(ofTrigger(trigger), events))
  test('on another platform', () => assert.deepEqual(ofTrigger({ kind: 'http' }, 'azure'), ['azure-http', 'azure-http-v3']))
})
