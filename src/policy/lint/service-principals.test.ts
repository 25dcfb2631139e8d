import assert from 'node:assert/strict'
import { test } from 'node:test'
import { meantPrincipal } from './service-principals.ts'

const wrong: readonly (readonly [written: string, meant: string])[] = [
  ['lamda.amazonaws.com', 'lambda.amazonaws.com'],
  ['lambda.amazon.com', 'lambda.amazonaws.com'],
  ['lambda.amazonaws', 'lambda.amazonaws.com'],
  ['lambda', 'lambda.amazonaws.com'],
  ['stepfunctions.amazonaws.com', 'states.amazonaws.com'],
  ['eventbridge.amazonaws.com', 'events.amazonaws.com'],
  ['clodufront.amazonaws.com', 'cloudfront.amazonaws.com'],
  ['apigatway.amazonaws.com.cn', 'apigateway.amazonaws.com.cn'],
]

for (const [written, meant] of wrong) test(`${written} is meant to be ${meant}`, () => assert.equal(meantPrincipal(written), meant))

const right = [
  'lambda.amazonaws.com',
  'LAMBDA.amazonaws.com',
  'logs.eu-west-1.amazonaws.com',
  'states.us-gov-west-1.amazonaws.com',
  'scheduler.amazonaws.com.cn',
  'delivery.logs.amazonaws.com',
  'transcribe.streaming.amazonaws.com',
  'alexa-appkit.amazon.com',
  'alexa-connectedhome.amazon.com',
  'sms-voice.amazonaws.com',
  'iotevents.amazonaws.com',
  'pinpoint.amazonaws.com',
  // Like none: it may be new.
  'newthing.amazonaws.com',
  'idp.example.org',
  '111122223333',
  '',
  '__proto__',
]

for (const written of right) test(`"${written}" is left alone`, () => assert.equal(meantPrincipal(written), undefined))
