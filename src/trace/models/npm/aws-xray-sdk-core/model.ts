import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const same: Rule = { gives: { same: 'arg0' } }
const segment: Rule = { gives: { type: 'Segment' } }
const run: Rule = { calls: [{ at: 'arg1', with: [{ type: 'Segment' }] }], gives: { callback: 0 } }

export const awsXraySdkCore = model({
  packages: ['aws-xray-sdk-core', 'aws-xray-sdk', 'aws-xray-sdk-mysql', 'aws-xray-sdk-postgres'],
  exports: {
    default: same,
    ...each(
      ['captureAWS', 'captureAWSClient', 'captureAWSv3Client', 'captureHTTPs', 'captureMySQL', 'capturePostgres', 'capturePromise'],
      same,
    ),
    ...each(['captureHTTPsGlobal', 'setContextMissingStrategy', 'enableAutomaticMode', 'config', 'setSegment'], { gives: 'nothing' }),
    ...each(['captureAsyncFunc', 'captureFunc', 'captureCallbackFunc'], run),
    ...each(['getSegment', 'Segment', 'Subsegment', 'resolveSegment'], segment),
  },
  types: {
    Segment: {
      methods: {
        addNewSubsegment: { gives: { same: 'self' } },
        ...each(['addAnnotation', 'addMetadata', 'addError', 'close', 'addSubsegment', 'flush'], { gives: 'nothing' }),
      },
    },
  },
  source: 'https://github.com/aws/aws-xray-sdk-node/tree/master/packages/core, 2026-11-22',
})
