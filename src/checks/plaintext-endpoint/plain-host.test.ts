import assert from 'node:assert/strict'
import { test } from 'node:test'
import { text } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { plainHost } from './plain-host.ts'

const stage = { kind: 'pseudo', name: 'stage' } as const
const cases: readonly (readonly [Text, string | undefined])[] = [
  [text('http://feeds.shop.io/prices'), 'feeds.shop.io'],
  [text('HTTP://feeds.shop.io'), 'feeds.shop.io'],
  [text('http://', stage, '.shop.io/prices'), '*.shop.io'],
  [text('http://refunds.internal.example/v1'), 'refunds.internal.example'],
  [text('http://203.0.113.9:8080'), '203.0.113.9'],
  [text('https://feeds.shop.io'), undefined],
  [text('feeds.shop.io'), undefined],
  [text('see http://feeds.shop.io'), undefined],
  [text('http://localhost:3000'), undefined],
  [text('http://127.0.0.1'), undefined],
  [text('http://10.1.2.3'), undefined],
  [text('http://169.254.169.254/latest/meta-data'), undefined],
  [text('http://redis:6379'), undefined],
  [text('http://api.internal/'), undefined],
  [text('http://host.docker.internal:8000'), undefined],
  [text('http://', stage), undefined],
  [text('http://', stage, ':8080/x.y.zip'), undefined],
  [text('http://www.w3.org/2001/XMLSchema'), undefined],
  [text('http://schemas.xmlsoap.org/soap/envelope/'), undefined],
  [text('http://hl7.org/fhir'), undefined],
  [text('http://shop.s3-website-eu-west-1.amazonaws.com'), undefined],
  [text('http://shop.s3-website.eu-central-1.amazonaws.com'), undefined],
  [text(''), undefined],
]
for (const [address, host] of cases) test(JSON.stringify(address), () => assert.equal(plainHost(address), host))
